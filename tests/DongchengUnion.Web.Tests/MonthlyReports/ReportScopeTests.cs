using System.Net;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Tests.Support;
using static DongchengUnion.Web.Tests.MonthlyReports.ReportVisits;

namespace DongchengUnion.Web.Tests.MonthlyReports;

/// <summary>Which report exists for whom, and who may press which button: by the door, whatever the page shows.</summary>
public sealed class ReportScopeTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Steps =
    [
        "save", "check", "nil", "submit", "send", "hand-back", "withdraw", "accept-by-upper", "return-by-upper", "undo-acceptance",
        "accept-by-district", "return-by-district", "request-correction", "decline-correction", "reopen",
    ];

    // Role → the steps whose door stands open; every other answers 403.
    private static readonly Dictionary<string, string[]> MayKnock = new()
    {
        ["member"] = [],
        ["clerk"] = ["save", "check", "nil", "send", "hand-back"],
        ["chair"] = ["save", "check", "nil", "submit", "send", "hand-back", "withdraw", "request-correction"],
        ["street"] = ["accept-by-upper", "return-by-upper", "undo-acceptance", "request-correction"],
        ["district"] = ["accept-by-district", "return-by-district", "request-correction"],
        ["leader"] = ["decline-correction", "reopen"],
        ["sysadmin"] = [],
        ["secadmin"] = [],
        ["auditor"] = [],
    };

    [Fact]
    public async Task Another_unions_report_does_not_exist_for_a_chair_or_another_street()
    {
        var id = await portal.FilledAndSubmitted();
        foreach (var name in new[] { "chair2", "direct", "street2", "system1" })
        {
            var visitor = await portal.SignIn(name);
            foreach (var page in new[] { "", "/receipt", "/print", "/print?blank=true" })
                Assert.Equal(HttpStatusCode.NotFound, await visitor.Status($"/monthly-reports/{id}{page}"));
            Assert.Equal(0, (await visitor.Page($"/work-records?kind=safety-quiz&month=2019-06&union={ChairsUnion}")).QuerySelectorAll("main tbody tr").Length);
        }

        var other = await portal.SignIn("chair2");
        Assert.Equal(HttpStatusCode.NotFound, await other.Status($"/monthly-reports/{id}/submit"));
        foreach (var step in new[] { "save", "submit", "withdraw", "request-correction" })
        {
            using var answer = await other.Post($"/monthly-reports/{id}/{step}", new() { ["Version"] = "1", ["Why"] = "试试" });
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain(ChairsUnion, (await (await portal.SignIn("street2")).Page("/monthly-reports/board")).Body!.TextContent);
    }

    [Theory]
    [InlineData("member"), InlineData("clerk"), InlineData("chair"), InlineData("street"), InlineData("district")]
    [InlineData("leader"), InlineData("sysadmin"), InlineData("secadmin"), InlineData("auditor")]
    public async Task Each_role_reaches_only_the_steps_of_its_office(string name)
    {
        var id = (await SomeReport()).Id;
        var visitor = await portal.SignIn(name);
        List<string> wrong = [];
        foreach (var step in Steps)
        {
            // A version that never was: the door is tried, nothing is done.
            using var answer = await visitor.Post($"/monthly-reports/{id}/{step}", new() { ["Version"] = "-7", ["Why"] = "试试" });
            var isOpen = answer.StatusCode != HttpStatusCode.Forbidden;
            if (isOpen != MayKnock[name].Contains(step)) wrong.Add($"{name} {step}: {(int)answer.StatusCode}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Equal((await SomeReport()).Stage, (await portal.Report(id)).Stage);
    }

    [Fact]
    public async Task A_department_that_does_not_own_the_form_accepts_nothing()
    {
        int id;
        await using (var db = portal.Db()) id = db.MonthlyReports.First(r => r.Month == June && r.Stage == ReportStage.UpperAccepted).Id;
        var other = await portal.SignIn("district-org");
        var version = (await portal.Report(id)).Version;
        using var answer = await other.Post($"/monthly-reports/{id}/accept-by-district", new() { ["Version"] = $"{version}" });
        Assert.Contains("办公室", (await other.Follow(answer)).QuerySelector(".notice-alert")!.TextContent);
        Assert.Equal(ReportStage.UpperAccepted, (await portal.Report(id)).Stage);
    }

    private async Task<MonthlyReport> SomeReport()
    {
        await using var db = portal.Db();
        return db.MonthlyReports.First(r => r.Month == May && r.UnionName == ChairsUnion);
    }
}
