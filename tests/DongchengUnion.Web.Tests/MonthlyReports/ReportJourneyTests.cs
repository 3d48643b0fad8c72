using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static DongchengUnion.Web.Tests.MonthlyReports.ReportVisits;

namespace DongchengUnion.Web.Tests.MonthlyReports;

/// <summary>The June report of the chair's union on its whole way, through the front door.</summary>
public sealed class ReportJourneyTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_report_goes_from_the_chair_over_the_street_to_the_district_and_comes_back_only_by_a_reopening()
    {
        var chair = await portal.SignIn("chair");
        var id = await chair.Begin();
        var form = await chair.Page($"/monthly-reports/{id}");
        Assert.Equal("8", form.QuerySelector("[name='Values[B01]']")!.GetAttribute("value"));
        Assert.Contains("/membership/events?kind=Join&from=2019-06-01&to=2019-06-30", form.QuerySelector("#item-B01 a")!.GetAttribute("href"));
        // A confirmed roster knows that nobody was transferred; what no register knows stays blank.
        Assert.Equal("0", form.QuerySelector("[name='Values[B02]']")!.GetAttribute("value"));
        Assert.Equal("73", form.QuerySelector("[name='Values[A05]']")!.GetAttribute("value"));
        Assert.Equal("", form.QuerySelector("[name='Values[C04]']")!.GetAttribute("value") ?? "");

        using (var incomplete = await chair.Submit($"/monthly-reports/{id}", "button[formaction$='/check']"))
        {
            var complaints = await chair.Follow(incomplete);
            Assert.NotNull(complaints.QuerySelector($".errors a[href='/monthly-reports/{id}#item-C04']"));
            Assert.Null(complaints.QuerySelector("form button.btn-primary"));
        }

        using (var filled = await chair.FillIn(id)) Assert.Contains("景山街道总工会", (await chair.Follow(filled)).Body!.TextContent);
        using (var signed = await chair.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/submit"))
        {
            var receipt = await chair.Follow(signed);
            Assert.Matches("^2019-[0-9]{6}$", receipt.QuerySelector("#receipt-number")!.TextContent);
            Assert.Contains("与提交内容一致", receipt.Body!.TextContent);
        }

        var sent = await portal.Report(id);
        Assert.Equal((ReportStage.Submitted, Answer.Of(68), null), (sent.Stage, sent.Cell("D02").Sent!, sent.Cell("C05").Sent));

        var street = await portal.SignIn("street");
        (await street.Step(id, "return-by-upper", new() { ["Comments[D02]"] = "值班表上是 67 人次" })).Dispose();
        var home = await chair.Page("/");
        Assert.NotNull(home.QuerySelector($"a[href='/monthly-reports/{id}#item-D02']"));
        var returned = await chair.Page($"/monthly-reports/{id}");
        Assert.Contains("值班表上是 67 人次", returned.QuerySelector("#item-D02")!.TextContent);
        (await chair.Submit($"/monthly-reports/{id}", "button[formaction$='/check']", new() { ["Values[D02]"] = "67" })).Dispose();
        (await chair.Submit($"/monthly-reports/{id}/submit", $"/monthly-reports/{id}/submit")).Dispose();

        var review = await street.Page($"/monthly-reports/{id}");
        Assert.Equal("item-D02", Assert.Single(review.QuerySelectorAll("tr.row-moved")).Id);
        Assert.Null(review.QuerySelector("#item-A01"));
        Assert.NotNull((await street.Page($"/monthly-reports/{id}?all=true")).QuerySelector("#item-A01"));
        (await street.Step(id, "accept-by-upper")).Dispose();
        var district = await portal.SignIn("district");
        (await district.Step(id, "accept-by-district")).Dispose();
        var accepted = await portal.Report(id);
        Assert.Equal(ReportStage.Accepted, accepted.Stage);
        await AssertRolledUp(accepted, 67);

        // Nobody changes it now, whatever is sent.
        (await chair.Post($"/monthly-reports/{id}/save", new() { ["Version"] = $"{accepted.Version}", ["Values[D02]"] = "70" })).Dispose();
        (await chair.Post($"/monthly-reports/{id}/submit", new() { ["version"] = $"{accepted.Version}" })).Dispose();
        (await street.Post($"/monthly-reports/{id}/undo-acceptance", new() { ["Version"] = $"{accepted.Version}", ["Why"] = "看漏了" })).Dispose();
        Assert.Equal(accepted.Version, (await portal.Report(id)).Version);
        Assert.Contains("锁定", (await chair.Page($"/monthly-reports/{id}")).QuerySelector(".report-lock")!.TextContent);

        var leader = await portal.SignIn("leader");
        (await leader.Post($"/monthly-reports/{id}/reopen", new() { ["Version"] = $"{accepted.Version}" })).Dispose();
        Assert.Equal(ReportStage.Accepted, (await portal.Report(id)).Stage);
        (await chair.Step(id, "request-correction", new() { ["Why"] = "漏记一笔" })).Dispose();
        Assert.Contains("漏记一笔", (await leader.Page("/")).Body!.TextContent);
        (await leader.Step(id, "reopen", new() { ["Why"] = "同意更正" })).Dispose();
        var reopened = await portal.Report(id);
        Assert.Equal((ReportStage.Reopened, 1), (reopened.Stage, reopened.Amendment));
        Assert.Contains("更正", (await chair.Page($"/monthly-reports/{id}")).QuerySelector("h1")!.TextContent);
        await using var db = portal.Db();
        Assert.False(await db.AcceptedReportMonths.AnyAsync(a => a.UnionId == reopened.UnionId && a.Month == June && a.ReopenedAt == null));
    }

    private async Task AssertRolledUp(MonthlyReport report, decimal personTimes)
    {
        await using var db = portal.Db();
        var entered = await db.AcceptedReportMonths.SingleAsync(a => a.UnionId == report.UnionId && a.Month == June && a.ReopenedAt == null);
        Assert.Equal(personTimes, entered.Values["home-opening.person-times"]);
        var parts = await db.AcceptedReportMonths.Where(a => a.UpperUnionId == report.UpperUnionId && a.Month == June && a.ReopenedAt == null).ToListAsync();
        var rollUp = await db.ReportRollUps.SingleAsync(r => r.UpperUnionId == report.UpperUnionId && r.Month == June);
        Assert.Equal(parts.Sum(p => p.Values["home-opening.person-times"]), rollUp.Values["home-opening.person-times"]);
    }
}
