using System.Net;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Modules.Membership;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>The books of the whole district: they balance, every figure opens its lines, and the check names a union whose books do not.</summary>
public sealed class LedgerTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly DateOnly From = new(2019, 1, 1);
    private static readonly DateOnly To = new(2019, 6, 30);

    [Fact]
    public async Task The_demo_district_balances_union_by_union()
    {
        await using var db = portal.Db();
        var rows = await new MemberCountQuery(db).Under(null, From, To);
        Assert.NotEmpty(rows);
        Assert.All(rows, r => Assert.True(r.Counts.Balances, $"{r.Body.Name}: {r.Counts}"));
        Assert.Equal(rows[0].Counts.Closing, rows.Skip(1).Sum(r => r.Counts.Closing));
        var street = await new MemberCountQuery(db).Under(rows.First(r => r.Body.Name == "景山街道总工会").Body.UnionId, From, To);
        Assert.All(street, r => Assert.True(r.Counts.Balances));
    }

    [Fact]
    public async Task Counting_in_the_database_is_counting_by_the_rules()
    {
        await using var db = portal.Db();
        var union = await db.Unions.SingleAsync(u => u.Number == "G0001");
        var events = await db.MembershipEvents.AsNoTracking().Where(e => e.UnionId == union.Id).ToListAsync();
        var expected = MemberArithmetic.Count(events, id => id == union.Id, From, To);
        Assert.Equal(expected, (await new MemberCountQuery(db).Under(union.Id, From, To))[0].Counts);
        Assert.Equal(expected.Closing, (await new MemberCountQuery(db).Standing(To, [union.Id])).Single().Members);
        Assert.Equal(expected.NewMembers, (await new MemberCountQuery(db).Movements(new Month(201901), new Month(201906), [union.Id])).Where(m => m.Kind == MembershipEventKind.Join).Sum(m => m.Persons));
    }

    [Theory, InlineData("chair"), InlineData("street"), InlineData("district")]
    public async Task A_figure_of_the_balance_opens_as_many_lines(string who)
    {
        var visitor = await portal.SignIn(who);
        var page = await visitor.Page("/membership/balance?from=2019-01-01&to=2019-06-30");
        var links = page.QuerySelectorAll("main table a[href^='/membership/events']").Take(4).ToList();
        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var list = await visitor.Page(link.GetAttribute("href")!);
            Assert.Contains($"共 {link.TextContent.Trim()} 条", list.QuerySelector(".lead")!.TextContent);
        }
    }

    [Theory]
    [InlineData("chair", 200), InlineData("clerk", 200), InlineData("street", 200), InlineData("district", 200), InlineData("leader", 200), InlineData("auditor", 200)]
    [InlineData("member", 403), InlineData("sysadmin", 403), InlineData("secadmin", 403)]
    public async Task Who_reads_the_balance_and_the_findings(string who, int status)
    {
        var visitor = await portal.SignIn(who);
        Assert.Equal(status, (int)await visitor.Status("/membership/balance"));
        Assert.Equal(status, (int)await visitor.Status("/membership/checks"));
    }

    [Fact]
    public async Task Another_unions_balance_does_not_exist_for_a_chair()
    {
        await using var db = portal.Db();
        var other = await db.Unions.Where(u => u.Number == "G0002").Select(u => u.Id).SingleAsync();
        var chair = await portal.SignIn("chair");
        Assert.Equal(HttpStatusCode.NotFound, await chair.Status($"/membership/balance?union={other}"));
        Assert.Equal(HttpStatusCode.NotFound, await chair.Status($"/membership/events?kind=Join&union={other}&from=2019-01-01&to=2019-06-30"));
    }

    [Fact]
    public async Task The_check_finds_nothing_in_the_demo_and_names_the_union_of_a_broken_row()
    {
        var nightly = portal.Services.GetRequiredService<NightlyLedger>();
        var clean = await nightly.Run("测试", TestContext.Current.CancellationToken);
        await using var db = portal.Db();
        Assert.True(clean!.Findings == 0, string.Join("\n", await db.LedgerFindings.Take(5).Select(f => f.UnionName + f.Detail).ToListAsync(TestContext.Current.CancellationToken)));

        var broken = await db.Persons.AsNoTracking().FirstAsync(p => p.Status == MembershipStatus.Active && db.Unions.Any(u => u.Id == p.UnionId && u.Number == "G0002"), TestContext.Current.CancellationToken);
        await db.Database.ExecuteSqlAsync($"UPDATE Persons SET Status = 'Left' WHERE Id = {broken.Id}", TestContext.Current.CancellationToken);
        var district = await portal.SignIn("district");
        using var pressed = await district.Submit("/membership/checks", "/membership/checks/run");
        var name = await db.Unions.Where(u => u.Number == "G0002").Select(u => u.Name).SingleAsync(TestContext.Current.CancellationToken);
        var page = await district.Follow(pressed);
        Assert.Contains(name, page.QuerySelector("main table")!.TextContent);
        Assert.Contains("会员数不平衡", page.QuerySelector("main table")!.TextContent);
        Assert.Contains("会籍核查发现", (await (await portal.SignIn("chair2")).Page("/")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain(name, (await (await portal.SignIn("chair")).Page("/membership/checks")).QuerySelector("main")!.TextContent);
        await db.Database.ExecuteSqlAsync($"UPDATE Persons SET Status = 'Active' WHERE Id = {broken.Id}", TestContext.Current.CancellationToken);
    }
}
