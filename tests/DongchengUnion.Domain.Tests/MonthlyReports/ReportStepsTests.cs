using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using static DongchengUnion.Domain.Tests.MonthlyReports.Sample;

namespace DongchengUnion.Domain.Tests.MonthlyReports;

public sealed class ReportStepsTests
{
    private static readonly Dictionary<string, string> Comment = new() { ["B01"] = "请核对" };

    // Every verb by the one who may do it, and where it leads from each stage. What is not here is refused.
    private static readonly Dictionary<string, (Action<MonthlyReport> Do, (ReportStage From, ReportStage To)[] Moves)> Verbs = new()
    {
        ["fill"] = (r => r.Fill(Entry(Transfers, 1)), [Stay(ReportStage.Filling), Stay(ReportStage.AwaitingSignature), Stay(ReportStage.Returned), Stay(ReportStage.Reopened)]),
        ["send"] = (r => r.SendForSignature([], Clerk, At), [To(ReportStage.Filling, ReportStage.AwaitingSignature), To(ReportStage.Returned, ReportStage.AwaitingSignature), To(ReportStage.Reopened, ReportStage.AwaitingSignature)]),
        ["hand back"] = (r => r.HandBack("再核对一次", Chair, At), [To(ReportStage.AwaitingSignature, ReportStage.Filling)]),
        ["submit"] = (r => r.Submit(), [To(ReportStage.Filling, ReportStage.Submitted), To(ReportStage.AwaitingSignature, ReportStage.Submitted), To(ReportStage.Returned, ReportStage.Submitted), To(ReportStage.Reopened, ReportStage.Submitted)]),
        ["withdraw"] = (r => r.Withdraw("填错了", Chair, At), [To(ReportStage.Submitted, ReportStage.Filling)]),
        ["accept by upper"] = (r => r.AcceptByUpper(Reviewer, At), [To(ReportStage.Submitted, ReportStage.UpperAccepted)]),
        ["return by upper"] = (r => r.ReturnByUpper(Comment, null, Reviewer, At), [To(ReportStage.Submitted, ReportStage.Returned)]),
        ["undo"] = (r => r.UndoAcceptance("看漏了", Reviewer, At), [To(ReportStage.UpperAccepted, ReportStage.Submitted)]),
        ["accept by district"] = (r => r.AcceptByDistrict(District, At), [To(ReportStage.UpperAccepted, ReportStage.Accepted)]),
        ["return by district"] = (r => r.ReturnByDistrict(Comment, null, District, At), [To(ReportStage.UpperAccepted, ReportStage.Returned)]),
        ["request correction"] = (r => r.RequestCorrection("漏记", Chair, At), [Stay(ReportStage.Accepted)]),
        ["reopen"] = (r => r.Reopen("漏记", Leader, At), [To(ReportStage.Accepted, ReportStage.Reopened)]),
        ["decline"] = (r => r.DeclineCorrection("无须", Leader, At), []),
    };

    public static TheoryData<string, ReportStage> EveryPair()
    {
        var pairs = new TheoryData<string, ReportStage>();
        foreach (var verb in Verbs.Keys)
        {
            foreach (var stage in Enum.GetValues<ReportStage>()) pairs.Add(verb, stage);
        }

        return pairs;
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void A_verb_works_at_its_stages_and_changes_nothing_at_the_others(string verb, ReportStage stage)
    {
        var report = Reached(stage);
        var steps = report.Steps.Count;
        var refusal = Record.Exception(() => Verbs[verb].Do(report));
        var move = Verbs[verb].Moves.Where(m => m.From == stage).Select(m => (ReportStage?)m.To).SingleOrDefault();
        Assert.Equal(move is null, refusal is not null);
        Assert.Equal(move ?? stage, report.Stage);
        if (refusal is null) return;
        Assert.IsType<RuleViolationException>(refusal);
        Assert.Equal(steps, report.Steps.Count);
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void A_verb_moves_only_along_the_flow(string verb, ReportStage stage)
    {
        foreach (var (from, to) in Verbs[verb].Moves.Where(m => m.From == stage && m.From != m.To))
            Assert.True(MonthlyReport.Flow.Allows(from, to), $"{verb}: {from} → {to} is not in the flow");
    }

    [Fact]
    public void A_directly_affiliated_union_skips_the_street()
    {
        var report = Reached(ReportStage.Submitted, isDirect: true);
        Assert.Throws<RuleViolationException>(() => report.AcceptByUpper(Reviewer, At));
        Assert.Throws<RuleViolationException>(() => report.ReturnByUpper(Comment, null, Reviewer, At));
        report.AcceptByDistrict(District, At);
        Assert.Equal(ReportStage.Accepted, report.Stage);
    }

    [Fact]
    public void The_district_does_not_jump_the_street() =>
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).AcceptByDistrict(District, At));

    [Fact]
    public void Nobody_accepts_a_report_that_they_submitted()
    {
        var asReviewer = Chair with { UnionId = 2, Post = "景山街道总工会 审核员" };
        var refusal = Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).AcceptByUpper(asReviewer, At));
        Assert.Contains("提交人不能审核", refusal.Message);
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.UpperAccepted).AcceptByDistrict(Chair with { UnionId = 1 }, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.UpperAccepted).AcceptByDistrict(Reviewer with { UnionId = 1 }, At));
    }

    [Fact]
    public void Only_the_own_union_fills_and_only_its_own_street_reviews()
    {
        Assert.Throws<RuleViolationException>(() => Fresh().Fill(Form, [], new HashSet<string>(), OtherChair, At));
        Assert.Throws<RuleViolationException>(() => Fresh().Submit(OtherChair));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).AcceptByUpper(OtherReviewer, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).Withdraw("填错了", OtherChair, At));
    }

    [Fact]
    public void A_submission_can_be_withdrawn_until_the_next_level_has_looked()
    {
        var report = Reached(ReportStage.Submitted);
        report.Open(Reviewer, At);
        var refusal = Assert.Throws<RuleViolationException>(() => report.Withdraw("填错了", Chair, At));
        Assert.Contains("梁审核", refusal.Message);
    }

    [Theory, InlineData(ReportStage.Returned), InlineData(ReportStage.Reopened)]
    public void What_comes_back_from_the_chair_or_a_withdrawal_is_still_a_return_or_a_correction(ReportStage stage)
    {
        var report = Reached(stage);
        report.SendForSignature([], Clerk, At);
        report.HandBack("再核对一次", Chair, At);
        Assert.Equal(stage, report.Stage);
        report.Submit();
        report.Withdraw("填错了", Chair, At);
        Assert.Equal(stage, report.Stage);
    }

    [Theory, InlineData(null), InlineData(""), InlineData("  ")]
    public void Going_back_needs_a_reason(string? why)
    {
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Accepted).Reopen(why, Leader, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Accepted).RequestCorrection(why, Chair, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.UpperAccepted).UndoAcceptance(why, Reviewer, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).Withdraw(why, Chair, At));
        Assert.Throws<RuleViolationException>(() => Reached(ReportStage.Submitted).ReturnByUpper(new Dictionary<string, string>(), why, Reviewer, At));
    }

    [Fact]
    public void A_reopened_report_is_marked_and_goes_the_whole_way_again()
    {
        var report = Reached(ReportStage.Reopened);
        Assert.Equal(1, report.Amendment);
        report.Submit();
        Assert.Throws<RuleViolationException>(() => report.AcceptByDistrict(District, At));
        report.AcceptByUpper(Reviewer, At);
        report.AcceptByDistrict(District, At);
        Assert.Equal(ReportStage.Accepted, report.Stage);
        Assert.Contains(report.Steps, s => s is { Verb: ReportVerb.Reopen, Why: "漏记一笔" });
    }

    [Fact]
    public void A_return_keeps_its_words_in_the_history_and_the_old_value_in_the_cell()
    {
        var report = Reached(ReportStage.Returned);
        Assert.Contains("B01：请核对", report.Steps[^1].Why);
        Assert.Equal("请核对", report.Cell("B01").Comment);
        report.Fill(Entry(Joins, 9, 8, "补记一人"));
        report.Submit();
        var cell = report.Cell("B01");
        Assert.True(cell.HasMoved);
        Assert.Equal((Answer.Of(8), Answer.Of(9)), (cell.Before!, cell.Sent!));
    }

    [Fact]
    public void The_first_submission_counts_for_being_in_time()
    {
        var report = Reached(ReportStage.Returned);
        report.Submit(Form, [], "2019-000002", Chair, At.AddDays(9));
        Assert.Equal(At, report.FirstSubmittedAt);
    }

    [Fact]
    public void A_correction_can_be_asked_for_once_and_be_declined()
    {
        var report = Reached(ReportStage.Accepted);
        report.RequestCorrection("漏记", Chair, At);
        Assert.Throws<RuleViolationException>(() => report.RequestCorrection("又漏记", Reviewer, At));
        report.DeclineCorrection("差额记入下月", Leader, At);
        Assert.Null(report.CorrectionAskedAt);
        Assert.Equal(ReportStage.Accepted, report.Stage);
    }

    private static (ReportStage, ReportStage) To(ReportStage from, ReportStage to) => (from, to);
    private static (ReportStage, ReportStage) Stay(ReportStage stage) => (stage, stage);
}
