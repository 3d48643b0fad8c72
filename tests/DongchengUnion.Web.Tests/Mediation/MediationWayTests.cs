using System.Net;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Mediation;

/// <summary>A dispute from a worker's phone to the last payment, through the front door, and who sees nothing of it on the way.</summary>
public sealed class MediationWayTests(Portal portal) : IClassFixture<Portal>
{
    private const string Employer = "北京京韵文化传播有限公司", Story = "老板拖了三个月没发钱，说过好几次";

    [Fact]
    public async Task A_worker_applies_the_street_mediates_the_district_settles_and_the_employers_chair_finds_nothing()
    {
        var worker = await portal.SignIn("member");
        using var empty = await worker.Submit("/mediation/mine/new", "/mediation/mine/new", new() { ["Employer"] = Employer });
        Assert.Contains("请写明事实和理由", (await Visitor.Read(empty)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        var street = await UnionId("景山街道总工会");
        using var sent = await worker.Submit("/mediation/mine/new", "/mediation/mine/new", new()
        {
            ["Desk"] = $"{street}",
            ["Employer"] = Employer,
            ["Category"] = "Pay",
            ["KnownOn"] = "2019-04-01",
            ["Story"] = Story,
            ["Claims[0].Type"] = "UnpaidWages",
            ["Claims[0].From"] = "2019-01-01",
            ["Claims[0].To"] = "2019-03-31",
            ["Claims[0].Asked"] = "12000",
        });
        await worker.Follow(sent);
        var id = await Newest();
        await NobodyElseFindsIt(id);

        var desk = await portal.SignIn("street");
        Assert.Contains(Employer, (await desk.Page("/mediation/cases")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var dates = (await worker.Page($"/mediation/mine/{id}")).QuerySelector("[aria-labelledby=clocks-title]")!.TextContent;
        Assert.Contains("7月17日", dates, StringComparison.Ordinal);
        Assert.Contains("第14条", dates, StringComparison.Ordinal);
        Assert.Contains("7月17日", (await desk.Page($"/mediation/cases/{id}")).QuerySelector("[aria-labelledby=clocks-title]")!.TextContent, StringComparison.Ordinal);
        await Step(desk, id, "accept", new() { ["RespondentAgreedOn"] = "2019-07-02" }, MediationStage.Accepted);
        var number = (await Load(id)).Number!;
        Assert.Matches(@"^东工调〔2019〕110101002-\d{4}号$", number);
        var officer = (await desk.Page($"/mediation/cases/{id}")).QuerySelector("[name=Presiding]")!.GetAttribute("value")!;
        await Step(desk, id, "assign", new() { ["Presiding"] = officer }, MediationStage.Assigned);
        await Step(desk, id, "begin", new() { ["Place"] = "街道调解室" }, MediationStage.InMediation);
        await Step(desk, id, "hold", new() { ["Place"] = "街道调解室", ["Words"] = "单位愿意再谈" }, MediationStage.InMediation);
        var district = await UnionId("北京市东城区总工会");
        await Step(desk, id, "hand-over", new() { ["To"] = $"{district}", ["Reason"] = "Difficult", ["Words"] = "两次未成" }, MediationStage.HandingOver);

        var rights = await portal.SignIn("district-rights");
        Assert.Equal(HttpStatusCode.NotFound, await rights.Status($"/mediation/cases/{id}"));
        using var granted = await rights.Submit("/mediation/handovers", "form[action$='/grant']");
        await rights.Follow(granted);
        using var taken = await rights.Submit("/mediation/handovers", "form[action$='/take']");
        await rights.Follow(taken);
        Assert.Equal(HttpStatusCode.NotFound, await desk.Status($"/mediation/cases/{id}"));
        Assert.Contains("已接收", (await desk.Page("/mediation/handovers")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var moved = await Load(id);
        Assert.Equal((number, district, street, MediationStage.Accepted), (moved.Number, moved.UnionId, moved.FirstDeskId, moved.Stage));

        officer = (await rights.Page($"/mediation/cases/{id}")).QuerySelector("[name=Presiding]")!.GetAttribute("value")!;
        await Step(rights, id, "assign", new() { ["Presiding"] = officer }, MediationStage.Assigned);
        await Step(rights, id, "begin", new() { ["Place"] = "一站式中心", ["IsSettled"] = "true" }, MediationStage.InMediation);
        using var uneven = await rights.Submit($"/mediation/cases/{id}", $"/mediation/cases/{id}/agree", new() { ["Claims[0].Result"] = "Settled", ["Claims[0].Agreed"] = "9000", ["Instalments[0].On"] = "2019-07-02", ["Instalments[0].Amount"] = "5000" });
        var back = await Visitor.Read(uneven);
        Assert.Contains("不一致", back.QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("9000", back.QuerySelector("[name='Claims[0].Agreed']")!.GetAttribute("value"));
        await Step(rights, id, "agree", new() { ["Claims[0].Result"] = "Settled", ["Claims[0].Agreed"] = "9000", ["Instalments[0].On"] = "2019-07-02", ["Instalments[0].Amount"] = "5000", ["Instalments[1].On"] = "2019-08-02", ["Instalments[1].Amount"] = "4000" }, MediationStage.Agreed);
        foreach (var who in Enum.GetNames<Signatory>()) await Step(rights, id, "sign", new() { ["Who"] = who }, who == nameof(Signatory.Organ) ? MediationStage.Effective : MediationStage.Agreed);
        await Step(rights, id, "perform", [], MediationStage.Performing);
        await Step(rights, id, "pay", new() { ["Line"] = "1", ["Amount"] = "5000", ["Proof"] = "回单一" }, MediationStage.Performing);
        await Step(rights, id, "pay", new() { ["Line"] = "2", ["Amount"] = "4000", ["Proof"] = "回单二" }, MediationStage.Performed);
        await Step(rights, id, "close", [], MediationStage.Closed);
        var closed = await Load(id);
        Assert.Equal((12000m, 9000m, 9000m, true), (closed.AskedTotal, closed.AgreedTotal, closed.PaidTotal, closed.Outcome!.Value.IsSuccess()));

        await using (var db = portal.Db())
            Assert.DoesNotContain(await db.Clocks.Where(c => c.SubjectId == id).ToListAsync(), c => c.State == Domain.Deadlines.Clocks.ClockState.Running && c.RuleId.StartsWith("MED-", StringComparison.Ordinal));
        var timeline = (await worker.Page($"/mediation/mine/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("9,000.00", timeline, StringComparison.Ordinal);
        Assert.Contains("受理", timeline, StringComparison.Ordinal);
        await NobodyElseFindsIt(id);
    }

    [Fact]
    public async Task A_leader_breaks_the_glass_with_a_reason_for_a_day_and_leaves_a_line()
    {
        var desk = await portal.SignIn("street");
        using var opened = await desk.Submit("/mediation/cases/new", "/mediation/cases/new", new()
        {
            ["FullName"] = "申屠雪",
            ["Mobile"] = "13900000003",
            ["Employer"] = "北京青禾里信息技术有限公司",
            ["Category"] = "Severance",
            ["Story"] = "突然被辞退",
            ["Claims[0].Type"] = "Severance",
            ["Claims[0].Asked"] = "30000.50",
        });
        await desk.Follow(opened);
        var id = await Newest();
        await Step(desk, id, "accept", [], MediationStage.Accepted);
        var number = (await Load(id)).Number!;
        var leader = await portal.SignIn("leader");
        Assert.Equal(HttpStatusCode.NotFound, await leader.Status($"/mediation/cases/{id}"));
        Assert.DoesNotContain("申屠雪", (await leader.Page("/mediation/board")).DocumentElement.OuterHtml, StringComparison.Ordinal);
        using var silent = await leader.Submit("/mediation/board", "/mediation/board/open", new() { ["number"] = number });
        Assert.Contains("事由", (await Visitor.Read(silent)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        using var broken = await leader.Submit("/mediation/board", "/mediation/board/open", new() { ["number"] = number, ["reason"] = "信访局要求当日答复" });
        Assert.Contains("申屠雪", (await leader.Follow(broken)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("信访局要求当日答复", (await desk.Page($"/mediation/cases/{id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await using var db = portal.Db();
        Assert.Equal(number, await db.SecurityEvents.Where(e => e.Kind == Data.Accounts.SecurityEventKind.CaseOpenedByBreakGlass).Select(e => e.Target).SingleAsync());
        var access = await db.CaseAccesses.SingleAsync(a => a.CaseId == id);
        Assert.InRange(access.Until!.Value, access.GivenAt.AddHours(24), access.GivenAt.AddHours(24).AddSeconds(1));
        await db.Database.ExecuteSqlAsync($"UPDATE CaseAccesses SET Until = {portal.Clock.Now.AddMinutes(-1)} WHERE Id = {access.Id}");
        Assert.Equal(HttpStatusCode.NotFound, await leader.Status($"/mediation/cases/{id}"));
    }

    // Each channel, as everybody who has no business with it; the employer's chair first.
    private async Task NobodyElseFindsIt(long id)
    {
        foreach (var who in (string[])["chair", "clerk", "chair2", "street2", "system1", "district", "district-org", "leader", "auditor"])
        {
            var other = await portal.SignIn(who);
            foreach (var url in (string[])[$"/mediation/cases/{id}", $"/mediation/mine/{id}"])
                Assert.True(await other.Status(url) is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{who} opens {url}");
            foreach (var url in (string[])["/", "/mediation/cases?all=true", $"/mediation/cases?words={Uri.EscapeDataString(Employer)}&all=true", "/mediation/mine", "/mediation/board", "/mediation/handovers", "/deadlines/clocks", "/deadlines/calendar", "/deadlines/reminders", "/membership/search?words=京韵"])
            {
                using var answer = await other.Get(url);
                if (answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.NotFound) continue;
                var main = (await Visitor.Read(answer)).QuerySelector("main")!;
                Assert.False(main.QuerySelectorAll($"a[href$='/{id}']").Any(a => a.GetAttribute("href")!.Contains("/mediation/", StringComparison.Ordinal)), $"{who} reads of it on {url}");
                Assert.DoesNotContain(Story, main.TextContent, StringComparison.Ordinal);
            }

            foreach (var verb in (string[])["accept", "note", "close", "withdraw", "agree", "hand-over", "reopen"])
            {
                using var answer = await other.Post($"/mediation/cases/{id}/{verb}", new() { ["Version"] = "0", ["Words"] = "试试" });
                Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{who} presses {verb}: {answer.StatusCode}");
            }
        }
    }

    private async Task Step(Visitor who, long id, string verb, Dictionary<string, object?> fields, MediationStage to)
    {
        using var answer = await who.Submit($"/mediation/cases/{id}", $"/mediation/cases/{id}/{verb}", fields);
        await who.Follow(answer);
        Assert.Equal(to, (await Load(id)).Stage);
    }

    private async Task<long> Newest()
    {
        await using var db = portal.Db();
        return await db.MediationCases.MaxAsync(c => c.Id);
    }

    private async Task<MediationCase> Load(long id)
    {
        await using var db = portal.Db();
        return await db.MediationCases.SingleAsync(c => c.Id == id);
    }

    private async Task<int> UnionId(string name)
    {
        await using var db = portal.Db();
        return await db.Unions.Where(u => u.Name == name).Select(u => u.Id).SingleAsync();
    }
}
