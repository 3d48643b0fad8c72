using System.Net;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static DongchengUnion.Web.Tests.MonthlyReports.ReportVisits;

namespace DongchengUnion.Web.Tests.MonthlyReports;

/// <summary>The pages around the report. Each test has a portal of its own, because clocks are moved and forms changed.</summary>
public sealed class ReportPagesTests : IAsyncLifetime
{
    private readonly Portal portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task Most_items_are_filled_before_anybody_types()
    {
        var chair = await portal.SignIn("chair");
        var form = await chair.Page($"/monthly-reports/{await chair.Begin()}");
        var shown = form.QuerySelectorAll("input[name^='Shown[']").Select(i => i.GetAttribute("value") ?? "").ToList();
        Assert.True(shown.Count <= 35);
        Assert.True(shown.Count(v => v != "") >= 0.7 * shown.Count, $"{shown.Count(v => v != "")} of {shown.Count}");
    }

    [Fact]
    public async Task Each_closed_door_gives_its_own_reason()
    {
        var chair = await portal.SignIn("chair");
        List<string> reasons = [await Lock(chair, "/monthly-reports/of/2019-07"), await Lock(chair, "/monthly-reports/of/2019-05")];
        var id = await portal.FilledAndSubmitted();
        reasons.Add(await Lock(chair, $"/monthly-reports/{id}"));
        (await (await portal.SignIn("street")).Page($"/monthly-reports/{id}")).Dispose();
        reasons.Add(await Lock(chair, $"/monthly-reports/{id}"));
        portal.MoveTo(new DateOnly(2019, 7, 20));
        reasons.Add(await Lock(await portal.SignIn("chair2"), "/monthly-reports/of/2019-06"));
        Assert.Equal(reasons.Count, reasons.Distinct().Count());
        Assert.Contains("2019-08-01", reasons[0]);
        Assert.Contains("和平里街道总工会", reasons[^1]);
    }

    [Fact]
    public async Task An_extension_opens_the_closed_month_again_for_that_union()
    {
        portal.MoveTo(new DateOnly(2019, 7, 22));
        var chair = await portal.SignIn("chair");
        await Lock(chair, "/monthly-reports/of/2019-06");
        int union;
        await using (var db = portal.Db()) union = await db.UnionId(ChairsUnion);
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("street2")).Status($"/monthly-reports/allowances/new?union={union}&month=2019-06"));
        var street = await portal.SignIn("street");
        var url = $"/monthly-reports/allowances/new?union={union}&month=2019-06";
        using (var refused = await street.Submit(url, "main form[method=post]", new() { ["UntilOn"] = "2019年7月26日" }))
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using (var granted = await street.Submit(url, "main form[method=post]", new() { ["UntilOn"] = "2019年7月26日", ["Why"] = "主席住院" }))
            Assert.Equal(HttpStatusCode.Redirect, granted.StatusCode);
        await chair.Begin();
        portal.MoveTo(new DateOnly(2019, 7, 27));
        Assert.Contains("2019-07-26", await Lock(chair, "/monthly-reports/of/2019-06"));
    }

    [Fact]
    public async Task An_exempted_union_is_not_asked_and_not_silent()
    {
        int union;
        await using (var db = portal.Db()) union = await db.UnionId(ChairsUnion);
        var street = await portal.SignIn("street");
        (await street.Submit($"/monthly-reports/allowances/new?union={union}&month=2019-06", "main form[method=post]", new() { ["Kind"] = "Exemption", ["UntilOn"] = "", ["Why"] = "整体停业" })).Dispose();
        Assert.Contains("整体停业", await Lock(await portal.SignIn("chair"), "/monthly-reports/of/2019-06"));
        (await street.Submit("/monthly-reports/board", "/monthly-reports/board/remind")).Dispose();
        await using var look = portal.Db();
        Assert.False(await look.ReportReminders.AnyAsync(r => r.UnionId == union));
    }

    [Fact]
    public async Task A_reminder_goes_to_exactly_the_silent_once_a_day()
    {
        List<int> silent;
        await using (var db = portal.Db())
            silent = [.. (await Progress.Load(db, June)).Lines.Where(l => l.IsSilent && l.Union.Owner.UpperName == "景山街道总工会").Select(l => l.Union.Owner.UnionId).Order()];
        var street = await portal.SignIn("street");
        using (var first = await street.Submit("/monthly-reports/board", "/monthly-reports/board/remind"))
            Assert.Contains($"已提醒 {silent.Count} 家", (await street.Follow(first)).QuerySelector(".notice-good")!.TextContent);
        using (var second = await street.Submit("/monthly-reports/board", "/monthly-reports/board/remind"))
            Assert.Contains("今天已经催报过", (await street.Follow(second)).QuerySelector(".notice-alert")!.TextContent);
        await using var look = portal.Db();
        Assert.Equal(silent, await look.ReportReminders.OrderBy(r => r.UnionId).Select(r => r.UnionId).ToListAsync());
        Assert.Contains("催报", (await (await portal.SignIn("chair")).Page("/")).Body!.TextContent);
        portal.MoveTo(new DateOnly(2019, 7, 3));
        (await street.Submit("/monthly-reports/board", "/monthly-reports/board/remind")).Dispose();
        await using var next = portal.Db();
        Assert.Equal(2 * silent.Count, await next.ReportReminders.CountAsync());
    }

    [Fact]
    public async Task Of_two_browsers_the_second_save_overwrites_nothing_and_keeps_what_was_typed()
    {
        var chair = await portal.SignIn("chair");
        var id = await chair.Begin();
        var version = (await chair.Page($"/monthly-reports/{id}")).QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        var clerk = await portal.SignIn("clerk");
        (await clerk.Submit($"/monthly-reports/{id}", "button[formaction$='/save']", new() { ["Values[C04]"] = "3" })).Dispose();
        using var answer = await chair.Post($"/monthly-reports/{id}/save", new() { ["Version"] = version, ["Values[C04]"] = "5", ["Shown[C04]"] = "" });
        var page = await Visitor.Read(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("改过本月报", page.QuerySelector(".errors")!.TextContent);
        Assert.Equal("5", page.QuerySelector("[name='Values[C04]']")!.GetAttribute("value"));
        Assert.Equal(Answer.Of(3), (await portal.Report(id)).Cell("C04").Value);
    }

    [Fact]
    public async Task The_clerk_sends_the_chair_signs_and_the_clerk_cannot_sign()
    {
        var clerk = await portal.SignIn("clerk");
        var id = await clerk.Begin();
        (await clerk.FillIn(id)).Dispose();
        (await clerk.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/send")).Dispose();
        Assert.Equal(ReportStage.AwaitingSignature, (await portal.Report(id)).Stage);
        Assert.Contains("主席", await Lock(clerk, $"/monthly-reports/{id}"));
        var chair = await portal.SignIn("chair");
        Assert.Contains("签审", (await chair.Page("/")).Body!.TextContent);
        (await chair.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/submit")).Dispose();
        Assert.Equal(ReportStage.Submitted, (await portal.Report(id)).Stage);
        // Pressing again makes no second receipt.
        var before = (await portal.Report(id)).ReceiptNumber;
        (await chair.Post($"/monthly-reports/{id}/submit", new() { ["version"] = "1" })).Dispose();
        Assert.Equal(before, (await portal.Report(id)).ReceiptNumber);
    }

    [Fact]
    public async Task A_withdrawn_submission_can_be_mended_and_an_opened_one_not_be_withdrawn()
    {
        var id = await portal.FilledAndSubmitted();
        var chair = await portal.SignIn("chair");
        (await chair.Step(id, "withdraw", new() { ["Why"] = "填错一项" })).Dispose();
        Assert.Equal(ReportStage.Filling, (await portal.Report(id)).Stage);
        (await chair.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/submit")).Dispose();
        (await (await portal.SignIn("street")).Page($"/monthly-reports/{id}")).Dispose();
        Assert.Null((await chair.Page($"/monthly-reports/{id}")).QuerySelector("form[action$='/withdraw']"));
        Assert.NotNull((await portal.Report(id)).OpenedByName);
    }

    [Fact]
    public async Task A_record_voided_after_acceptance_makes_a_difference_and_changes_no_report()
    {
        int unionId, reportId;
        decimal reported;
        await using (var db = portal.Db())
        {
            unionId = await db.UnionId(ChairsUnion);
            var record = await db.WorkRecords.FirstAsync(r => r.UnionId == unionId && r.Month == May && r.KindCode == "cultural-activity" && r.VoidedAt == null);
            var report = await db.MonthlyReports.AsNoTracking().SingleAsync(r => r.UnionId == unionId && r.Month == May);
            (reportId, reported) = (report.Id, report.Cell("G01").Sent!.Number!.Value);
            record.Void("重复登记", Actor.Portal, portal.Clock.Now);
            await db.SaveChangesAsync();
        }

        var chair = await portal.SignIn("chair");
        var row = (await chair.Page($"/monthly-reports/{reportId}")).QuerySelectorAll("section[aria-labelledby=differences] tr").First(r => r.TextContent.Contains("G01", StringComparison.Ordinal));
        Assert.Contains("-1", row.QuerySelector("[data-label=差异]")!.TextContent);
        foreach (var name in new[] { "chair", "street", "district" })
            Assert.Contains(ChairsUnion, (await (await portal.SignIn(name)).Page("/monthly-reports/differences?month=2019-05")).QuerySelector("main")!.TextContent);
        Assert.DoesNotContain(ChairsUnion, (await (await portal.SignIn("street2")).Page("/monthly-reports/differences?month=2019-05")).QuerySelector("main")!.TextContent);
        Assert.Equal(reported, (await portal.Report(reportId)).Cell("G01").Sent!.Number);
    }

    [Fact]
    public async Task A_new_item_appears_from_the_next_unopened_month_only()
    {
        var other = await portal.SignIn("district-rights");
        Assert.Equal(HttpStatusCode.Forbidden, await other.Status("/monthly-reports/form/items/new"));
        var district = await portal.SignIn("district");
        using (var added = await district.Submit("/monthly-reports/form/items/new", "main form[method=post]", new()
        {
            ["Code"] = "G07",
            ["Label"] = "健走参与",
            ["Unit"] = "人",
            ["Block"] = "服务职工",
            ["Source"] = "Ledger",
            ["SourceKey"] = "walking-contest.persons",
            ["Help"] = "按参与的不同职工计",
            ["Why"] = "区里要汇总健走活动",
        }))
        {
            Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        }

        var chair = await portal.SignIn("chair");
        Assert.Null((await chair.Page($"/monthly-reports/{await chair.Begin()}")).QuerySelector("#item-G07"));
        portal.MoveTo(new DateOnly(2019, 8, 1));
        Assert.NotNull((await chair.Page($"/monthly-reports/{await chair.Begin("2019-07")}")).QuerySelector("#item-G07"));
    }

    [Fact]
    public async Task A_wrong_number_brings_the_page_back_with_everything_typed()
    {
        var chair = await portal.SignIn("chair");
        var id = await chair.Begin();
        using var answer = await chair.Submit($"/monthly-reports/{id}", "button[formaction$='/save']", new() { ["Values[C04]"] = "两个", ["Values[F03]"] = "4" });
        var page = await Visitor.Read(answer);
        Assert.StartsWith("错误:", page.Title);
        Assert.Equal("#Values_C04_", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.NotNull(page.GetElementById("Values_C04_"));
        Assert.Equal("4", page.QuerySelector("[name='Values[F03]']")!.GetAttribute("value"));
        Assert.Null((await portal.Report(id)).Cell("F03").Value);
    }

    // The sentence, wherever the way leads.
    private static async Task<string> Lock(Visitor visitor, string url)
    {
        using var answer = await visitor.Get(url);
        var page = answer.StatusCode == HttpStatusCode.Redirect ? await visitor.Follow(answer) : await Visitor.Read(answer);
        return page.QuerySelector(".report-lock")?.TextContent ?? throw new InvalidOperationException($"{url} is not locked.");
    }
}
