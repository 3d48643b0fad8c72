using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

// The steps between the clerk's desk and the district. Who may press which button at all is the policies' affair;
// here stands what follows from the report itself.
public sealed partial class MonthlyReport
{
    public void SendForSignature(IReadOnlyList<Complaint> complaints, Actor by, DateTime at)
    {
        RequireOwn(by);
        Flow.Require(Stage, ReportStage.AwaitingSignature);
        ReportChecks.RequireNone(complaints);
        MoveTo(ReportStage.AwaitingSignature, ReportVerb.SendForSignature, by, at, "");
    }

    /// <summary>Back from the chair's desk to the clerk's, by either of them.</summary>
    public void HandBack(string? why, Actor by, DateTime at)
    {
        RequireOwn(by);
        if (Stage != ReportStage.AwaitingSignature) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，没有待签审的月报。");
        MoveTo(LastOpenStage(), ReportVerb.HandBack, by, at, Reason(why, "退回填报员"));
    }

    /// <summary>The chair signs and submits.</summary>
    /// <param name="receiptNumber">The next number of the year's gap-free series.</param>
    public void Submit(ReportFormVersion version, IReadOnlyList<Complaint> complaints, string receiptNumber, Actor by, DateTime at)
    {
        RequireOwn(by);
        // The flow also leads back to 已提交 when an acceptance is undone; that is not the union's step.
        if (!IsOpen) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能提交。");
        ReportChecks.RequireNone(complaints);
        var again = SubmittedAt is not null;
        Cells = [.. Cells.Select(c => c with { Before = again ? c.Sent : null, Sent = c.Value })];
        ReceiptNumber = receiptNumber;
        ContentHash = ReportReceipt.Hash(this, version);
        SubmittedAt = at;
        FirstSubmittedAt ??= at;
        SubmittedByAccountId = by.AccountId;
        SubmittedByName = by.Name;
        OpenedAt = null;
        OpenedByName = null;
        UpperAcceptedAt = null;
        UpperAcceptedByAccountId = null;
        MoveTo(ReportStage.Submitted, ReportVerb.Submit, by, at, $"回执 {receiptNumber}" + (IsNil ? "，零报告" : ""));
    }

    /// <summary>The union takes its submission back, as long as nobody above has looked at it.</summary>
    public void Withdraw(string? why, Actor by, DateTime at)
    {
        RequireOwn(by);
        if (Stage != ReportStage.Submitted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能撤回。");
        if (OpenedAt is not null) throw new RuleViolationException($"{OpenedByName}已开始审核，不能撤回；如需修改，请联系{UpperName}退回。");
        MoveTo(LastOpenStage(), ReportVerb.Withdraw, by, at, Reason(why, "撤回"));
    }

    /// <summary>The next level has the report before its eyes.</summary>
    public void Open(Actor by, DateTime at)
    {
        if (Stage != ReportStage.Submitted || OpenedAt is not null || by.AccountId == SubmittedByAccountId) return;
        OpenedAt = at;
        OpenedByName = by.Name;
    }

    public void AcceptByUpper(Actor by, DateTime at)
    {
        RequireUpper(by);
        if (Stage != ReportStage.Submitted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能审核通过。");
        RequireAnother(by);
        UpperAcceptedByAccountId = by.AccountId;
        UpperAcceptedAt = at;
        MoveTo(ReportStage.UpperAccepted, ReportVerb.AcceptByUpper, by, at, "");
    }

    /// <summary>Takes the street's acceptance back, until the district has acted.</summary>
    public void UndoAcceptance(string? why, Actor by, DateTime at)
    {
        RequireUpper(by);
        if (Stage == ReportStage.Accepted) throw new RuleViolationException("区总已审定并锁定，不能撤销；需要改动请申请更正。");
        if (Stage != ReportStage.UpperAccepted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，没有可撤销的审核。");
        var reason = Reason(why, "撤销审核");
        UpperAcceptedByAccountId = null;
        UpperAcceptedAt = null;
        MoveTo(ReportStage.Submitted, ReportVerb.UndoAcceptance, by, at, reason);
    }

    /// <summary>Back to the union, with a comment on each cell that is meant.</summary>
    /// <param name="comments">Item → what is wrong with it.</param>
    public void ReturnByUpper(IReadOnlyDictionary<string, string> comments, string? why, Actor by, DateTime at)
    {
        RequireUpper(by);
        if (Stage != ReportStage.Submitted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，街道（系统）不能退回。");
        Return(comments, why, by, at);
    }

    public void AcceptByDistrict(Actor by, DateTime at)
    {
        RequireDistrictTurn("审定");
        RequireAnother(by);
        if (UpperAcceptedByAccountId == by.AccountId) throw new RuleViolationException("同一个人不能先后作街道（系统）审核和区总审定。");
        AcceptedAt = at;
        CorrectionAskedAt = null;
        CorrectionAskedBy = null;
        CorrectionReason = null;
        Cells = [.. Cells.Select(c => c with { Comment = null, CommentBy = null })];
        MoveTo(ReportStage.Accepted, ReportVerb.AcceptByDistrict, by, at, "");
    }

    public void ReturnByDistrict(IReadOnlyDictionary<string, string> comments, string? why, Actor by, DateTime at)
    {
        RequireDistrictTurn("退回");
        Return(comments, why, by, at);
    }

    /// <summary>Asks for an accepted report to be opened again. The leader decides.</summary>
    public void RequestCorrection(string? why, Actor by, DateTime at)
    {
        if (Stage != ReportStage.Accepted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，只有已审定的月报需要申请更正。");
        if (CorrectionAskedAt is not null) throw new RuleViolationException($"{CorrectionAskedBy}已申请更正，请等待区总分管领导决定。");
        CorrectionReason = Reason(why, "更正");
        CorrectionAskedAt = at;
        CorrectionAskedBy = by.Name;
        Write(ReportVerb.RequestCorrection, by, at, CorrectionReason);
    }

    public void DeclineCorrection(string? why, Actor by, DateTime at)
    {
        if (Stage != ReportStage.Accepted || CorrectionAskedAt is null) throw new RuleViolationException("没有待决定的更正申请。");
        var reason = Reason(why, "不予更正");
        CorrectionAskedAt = null;
        CorrectionAskedBy = null;
        CorrectionReason = null;
        Write(ReportVerb.DeclineCorrection, by, at, reason);
    }

    /// <summary>Opens an accepted report again: it goes the whole way once more, marked 更正.</summary>
    public void Reopen(string? why, Actor by, DateTime at)
    {
        if (Stage != ReportStage.Accepted) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，只有已审定的月报可以重新开启。");
        var reason = Reason(why, "重新开启");
        Amendment++;
        AcceptedAt = null;
        CorrectionAskedAt = null;
        CorrectionAskedBy = null;
        CorrectionReason = null;
        MoveTo(ReportStage.Reopened, ReportVerb.Reopen, by, at, reason);
    }

    private void Return(IReadOnlyDictionary<string, string> comments, string? why, Actor by, DateTime at)
    {
        var said = comments.Where(c => !string.IsNullOrWhiteSpace(c.Value)).ToDictionary(c => c.Key, c => c.Value.Trim());
        if (said.Count == 0 && string.IsNullOrWhiteSpace(why)) throw new RuleViolationException("退回须写意见：在有问题的项目下写，或写总的意见。");
        if (said.Values.Any(c => c.Length > 500)) throw new RuleViolationException("每条意见不超过 500 字。");
        Cells = [.. Cells.Select(c => c with { Comment = said.GetValueOrDefault(c.Item), CommentBy = said.ContainsKey(c.Item) ? by.Name : null })];
        UpperAcceptedByAccountId = null;
        UpperAcceptedAt = null;
        // The comments on the cells go with the next return; the history keeps their words.
        var words = said.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}：{c.Value}");
        MoveTo(ReportStage.Returned, ReportVerb.Return, by, at, string.Join("；", string.IsNullOrWhiteSpace(why) ? words : words.Prepend(why.Trim())));
    }

    // Where the report goes when it comes back from the chair's desk or from a withdrawn submission.
    private ReportStage LastOpenStage() =>
        Steps.Last(s => s.Verb is ReportVerb.Begin or ReportVerb.Return or ReportVerb.Reopen).Stage;

    private void RequireUpper(Actor by)
    {
        if (IsDirect) throw new RuleViolationException("直属基层工会的月报由区总直接审核。");
        if (by.UnionId != UpperUnionId) throw new RuleViolationException($"这份月报由{UpperName}审核。");
    }

    private void RequireDistrictTurn(string what)
    {
        var turn = IsDirect ? ReportStage.Submitted : ReportStage.UpperAccepted;
        if (Stage != turn) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，区总不能{what}。");
    }

    private void RequireAnother(Actor by)
    {
        if (by.AccountId == SubmittedByAccountId) throw new RuleViolationException("提交人不能审核自己提交的月报，请由另一位工作人员审核。");
    }
}
