using System.Net;
using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Flows;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Joining, moving, leaving, correcting: whole ways through the front door, by those whose turn it is.</summary>
public sealed class MembershipFlowTests(Portal portal) : IClassFixture<Portal>
{
    private const string Outsider = "110101190001010014";

    [Fact]
    public async Task A_stranger_joins_on_a_phone_and_sees_the_chairs_approval()
    {
        var stranger = portal.Stranger();
        var union = await UnionId("G0001");
        Assert.Contains($"/membership/join/{union}", (await stranger.Page("/membership/join?q=京韵文化")).QuerySelector("main")!.InnerHtml);
        using var wrong = await stranger.Submit($"/membership/join/{union}", $"/membership/join/{union}", new() { ["FullName"] = "高新", ["DocumentNumber"] = "110101190001010013", ["Mobile"] = "13900000001", ["Agreed"] = "true" });
        var refused = await Visitor.Read(wrong);
        Assert.NotNull(refused.QuerySelector(".errors"));
        Assert.DoesNotContain("110101190001010013", refused.DocumentElement.OuterHtml);

        using var sent = await stranger.Submit($"/membership/join/{union}", $"/membership/join/{union}", new() { ["FullName"] = "高新", ["DocumentNumber"] = Outsider, ["Mobile"] = "13900000001", ["Agreed"] = "true" });
        var receipt = (await Visitor.Read(sent)).QuerySelectorAll("dd b").Select(b => b.TextContent).ToList();
        var chair = await portal.SignIn("chair");
        var id = await Newest(db => db.JoinApplications.Select(a => a.Id));
        Assert.Contains("审核高新的入会申请", (await chair.Page("/")).QuerySelector("main")!.TextContent);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("chair2")).Status($"/membership/applications/{id}"));
        var file = await chair.Page($"/membership/applications/{id}");
        Assert.DoesNotContain(Outsider, file.DocumentElement.OuterHtml);
        using var approved = await chair.Submit($"/membership/applications/{id}", $"/membership/applications/{id}/approve");
        Assert.Contains("已批准入会", (await chair.Follow(approved)).QuerySelector(".notice")!.TextContent);
        using var asked = await stranger.Submit("/membership/join/state", "/membership/join/state", new() { ["Receipt"] = receipt[0], ["Code"] = receipt[1] });
        Assert.Contains("已批准入会", (await Visitor.Read(asked)).QuerySelector("main")!.TextContent);
        using var guess = await stranger.Submit("/membership/join/state", "/membership/join/state", new() { ["Receipt"] = receipt[0], ["Code"] = "AAAAAAAA" });
        Assert.Contains("没有找到", (await Visitor.Read(guess)).QuerySelector(".errors")!.TextContent);
    }

    [Fact]
    public async Task Two_consents_move_a_member_and_neither_alone_does()
    {
        var person = await Person("周慧敏");
        var chair = await portal.SignIn("chair");
        using var started = await chair.Submit($"/membership/transfers/new?person={person.Id}", "/membership/transfers/new", new() { ["ToName"] = await UnionName("G0002"), ["Reason"] = "LabourRelationChanged" });
        await chair.Follow(started);
        var id = await Newest(db => db.Transfers.Select(t => t.Id));
        Assert.Equal(person.UnionId, (await Person("周慧敏")).UnionId);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("direct")).Status($"/membership/transfers/{id}"));
        var other = await portal.SignIn("chair2");
        Assert.Contains("周慧敏转会，请表态", (await other.Page("/")).QuerySelector("main")!.TextContent);
        using var taken = await other.Submit($"/membership/transfers/{id}", $"/membership/transfers/{id}/consent-to-take");
        Assert.Contains("已转会", (await other.Follow(taken)).QuerySelector(".notice")!.TextContent);
        await using var db = portal.Db();
        var moved = await Person("周慧敏");
        Assert.Equal((await UnionId("G0002"), MembershipStatus.Active), (moved.UnionId, moved.Status));
        Assert.Equal([MembershipEventKind.Join, MembershipEventKind.TransferOut, MembershipEventKind.TransferIn],
            MembershipLedger.InOrder(await db.MembershipEvents.Where(e => e.PersonId == person.Id).ToListAsync()).Select(e => e.Kind));
        Assert.Equal(HttpStatusCode.NotFound, await chair.Status($"/membership/members/{person.Id}"));
        Assert.Equal(HttpStatusCode.OK, await other.Status($"/membership/members/{person.Id}"));
    }

    [Fact]
    public async Task After_ten_silent_days_the_body_above_may_decide()
    {
        var person = await Person("仇晓燕");
        var chair = await portal.SignIn("chair");
        using var started = await chair.Submit($"/membership/transfers/new?person={person.Id}", "/membership/transfers/new", new() { ["ToName"] = await UnionName("G0002"), ["Reason"] = "LabourRelationChanged" });
        await chair.Follow(started);
        var id = await Newest(d => d.Transfers.Select(t => t.Id));
        var district = await portal.SignIn("district");
        using var early = await district.Post($"/membership/transfers/{id}/decide-for", new() { ["version"] = "0", ["opinion"] = "尽快" });
        Assert.Contains("仍在期限内", (await district.Follow(early)).QuerySelector(".notice-alert")!.TextContent);
        await using var db = portal.Db();
        Assert.True(await new FlowClock(db).Run(portal.Clock.Today.AddDays(11), portal.Clock.Now.AddDays(11)) > 0);
        using var decided = await district.Submit($"/membership/transfers/{id}", $"/membership/transfers/{id}/decide-for", new() { ["opinion"] = "本人已到新单位" });
        Assert.Contains("已转会", (await district.Follow(decided)).QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task The_chair_retains_and_the_street_takes_a_mistake_back()
    {
        var person = await Person("孔德明");
        var chair = await portal.SignIn("chair");
        using var retained = await chair.Submit($"/membership/standings/{person.Id}/Retain", $"/membership/standings/{person.Id}/Retain", new() { ["Reason"] = "Unemployed" });
        Assert.Contains("保留会籍", (await chair.Follow(retained)).QuerySelector(".notice")!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, await chair.Status($"/membership/standings/{person.Id}/reverse"));
        var street = await portal.SignIn("street");
        using var reversed = await street.Submit($"/membership/standings/{person.Id}/reverse", $"/membership/standings/{person.Id}/reverse", new() { ["reason"] = "登记错了人" });
        Assert.Contains("在册", (await street.Follow(reversed)).QuerySelector(".notice")!.TextContent);
        Assert.Equal(MembershipStatus.Active, (await Person("孔德明")).Status);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("street2")).Status($"/membership/standings/{person.Id}/reverse"));
    }

    [Fact]
    public async Task Half_a_years_silence_is_confirmed_by_the_street()
    {
        var person = await Person("单雄");
        var chair = await portal.SignIn("chair");
        var address = $"/membership/leavings/new/{person.Id}/TreatAsLeft";
        using var early = await chair.Submit(address, address, new() { ["InactiveSince"] = "2019-05-01", ["TalkedOn"] = "2019-06-01", ["Talk"] = "本人不愿再交" });
        Assert.Contains("六个月", (await Visitor.Read(early)).QuerySelector(".errors")!.TextContent);
        using var proposed = await chair.Submit(address, address, new() { ["InactiveSince"] = "2018-10-01", ["TalkedOn"] = "2019-06-01", ["Talk"] = "本人不愿再交" });
        await chair.Follow(proposed);
        var id = await Newest(db => db.LeavingCases.Select(c => c.Id));
        using var own = await chair.Post($"/membership/leavings/{id}/record", new() { ["version"] = "0" });
        Assert.Contains("上一级工会确认", (await chair.Follow(own)).QuerySelector(".notice-alert")!.TextContent);
        var street = await portal.SignIn("street");
        using var confirmed = await street.Submit($"/membership/leavings/{id}", $"/membership/leavings/{id}/record");
        await street.Follow(confirmed);
        Assert.Equal(MembershipStatus.TreatedAsLeft, (await Person("单雄")).Status);
    }

    [Fact]
    public async Task An_expulsion_needs_judgment_vote_and_papers_and_whoever_reads_them_leaves_a_line()
    {
        var person = await Person("马·古丽娜");
        var chair = await portal.SignIn("chair");
        var address = $"/membership/leavings/new/{person.Id}/Expel";
        Dictionary<string, object?> fields = new()
        {
            ["JudgmentNumber"] = "（2019）京0101刑初1号",
            ["Court"] = "东城区人民法院",
            ["JudgedOn"] = "2019-05-01",
            ["DiscussedOn"] = "2019-06-01",
            ["VotedOn"] = "2019-06-02",
            ["Present"] = "7",
            ["InFavour"] = "3",
            ["Papers"] = new Upload("判决.pdf", "application/pdf", Encoding.ASCII.GetBytes("%PDF-1.4 judgment")),
        };
        using var lost = await chair.Submit(address, address, fields);
        Assert.Contains("未过半数", (await Visitor.Read(lost)).QuerySelector(".errors")!.TextContent);
        fields["InFavour"] = "6";
        using var recorded = await chair.Submit(address, address, fields);
        await chair.Follow(recorded);
        var id = await Newest(db => db.LeavingCases.Select(c => c.Id));
        Assert.Equal(MembershipStatus.Expelled, (await Person("马·古丽娜")).Status);
        var street = await portal.SignIn("street");
        Assert.Contains("已除名，请知悉", (await street.Page("/")).QuerySelector("main")!.TextContent);
        using var papers = await street.Submit($"/membership/leavings/{id}", $"/membership/leavings/{id}/papers", new() { ["reason"] = "核对除名材料" });
        Assert.Equal("%PDF-1.4 judgment", await papers.Content.ReadAsStringAsync());
        await using var db = portal.Db();
        Assert.Equal("核对除名材料", (await db.LookEntries.SingleAsync(l => l.PersonId == person.Id)).Reason);
        using var read = await street.Submit($"/membership/leavings/{id}", $"/membership/leavings/{id}/acknowledge");
        await street.Follow(read);
        Assert.Equal(HttpStatusCode.Forbidden, await (await portal.SignIn("clerk")).Status($"/membership/leavings/{id}"));
    }

    [Fact]
    public async Task A_member_asks_for_a_correction_and_follows_it()
    {
        var (member, person) = await Bound("许知秋");
        using var asked = await member.Submit("/membership/corrections/new", "/membership/corrections/new", new() { ["Mobile"] = "13900000777", ["Post"] = "编审" });
        var page = await member.Follow(asked);
        Assert.DoesNotContain("13900000777", page.DocumentElement.OuterHtml);
        var id = await Newest(db => db.CorrectionRequests.Select(c => c.Id));
        var clerk = await portal.SignIn("clerk");
        Assert.Contains("许知秋申请更正信息", (await clerk.Page("/")).QuerySelector("main")!.TextContent);
        using var accepted = await clerk.Submit($"/membership/corrections/{id}", $"/membership/corrections/{id}/accept", new() { ["opinion"] = "已核对" });
        await clerk.Follow(accepted);
        Assert.Contains("已核对", (await member.Page($"/membership/corrections/{id}")).QuerySelector("main")!.TextContent);
        Assert.Equal("编审", (await Person("许知秋")).Facts.Post);
        Assert.NotNull(person.MobileHash);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("chair2")).Status($"/membership/corrections/{id}"));

        using var leave = await member.Submit("/membership/leave", "/membership/leave", new() { ["words"] = "出国" });
        Assert.Contains("退会申请已提出", (await member.Follow(leave)).QuerySelector(".notice")!.TextContent);
        var leaving = await Newest(db => db.LeavingCases.Select(c => c.Id));
        var chair = await portal.SignIn("chair");
        Assert.Null((await chair.Page($"/membership/leavings/{leaving}")).QuerySelector("button[formaction$='/refuse']"));
        using var refused = await chair.Post($"/membership/leavings/{leaving}/refuse", new() { ["version"] = "0", ["opinion"] = "不同意" });
        Assert.Contains("不能拒绝", (await chair.Follow(refused)).QuerySelector(".notice-alert")!.TextContent);
        using var done = await chair.Submit($"/membership/leavings/{leaving}", $"/membership/leavings/{leaving}/record");
        await chair.Follow(done);
        Assert.Equal(MembershipStatus.Left, (await Person("许知秋")).Status);
    }

    [Fact]
    public async Task A_roster_is_confirmed_once_the_doubtful_have_been_looked_at()
    {
        var chair = await portal.SignIn("chair");
        for (var page = await chair.Page("/membership/roster-confirmation"); page.QuerySelector("form[action$='/mark']") is { } form; page = await chair.Page("/membership/roster-confirmation"))
        {
            using var marked = await chair.Submit("/membership/roster-confirmation", form.GetAttribute("action")!, new() { ["note"] = "资料无误" });
            await chair.Follow(marked);
        }

        using var confirmed = await chair.Submit("/membership/roster-confirmation", "/membership/roster-confirmation/confirm");
        Assert.Contains("名册已于", (await chair.Follow(confirmed)).QuerySelector(".notice")!.TextContent);
        await using var db = portal.Db();
        Assert.Equal(portal.Clock.Today, (await db.RosterConfirmations.OrderByDescending(c => c.Id).FirstAsync()).ConfirmedOn);
    }

    private async Task<(Visitor Visitor, Person Person)> Bound(string name)
    {
        var person = await Person(name);
        await using var db = portal.Db();
        var account = await db.Users.Where(a => a.UserName == "member").Select(a => a.Id).SingleAsync();
        if (!await db.PersonAccounts.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AnyAsync(a => a.AccountId == account))
        {
            db.Add(new PersonAccount(person.Id, account, BindingWay.Demo, portal.Clock.Now));
            await db.SaveChangesAsync();
        }

        return (await portal.SignIn("member"), person);
    }

    private async Task<Person> Person(string name)
    {
        await using var db = portal.Db();
        var seeded = await db.Unions.Where(u => u.Number == "G0001" || u.Number == "G0002").Select(u => u.Id).ToListAsync();
        return await db.Persons.AsNoTracking().Where(p => p.FullName == name && seeded.Contains(p.UnionId)).OrderBy(p => p.Id).FirstAsync();
    }

    private async Task<int> UnionId(string number)
    {
        await using var db = portal.Db();
        return await db.Unions.Where(u => u.Number == number).Select(u => u.Id).SingleAsync();
    }

    private async Task<string> UnionName(string number)
    {
        await using var db = portal.Db();
        return await db.Unions.Where(u => u.Number == number).Select(u => u.Name).SingleAsync();
    }

    private async Task<int> Newest(Func<UnionDbContext, IQueryable<int>> ids)
    {
        await using var db = portal.Db();
        return await ids(db).MaxAsync();
    }
}
