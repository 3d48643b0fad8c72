using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>Where a monthly report stands on its way from the union to the district.</summary>
public enum ReportStage
{
    [Label("填报中")] Filling = 1,
    [Label("待主席签审")] AwaitingSignature = 2,
    [Label("已提交")] Submitted = 3,
    [Label("街道（系统）已审")] UpperAccepted = 4,
    [Label("区总已审（已锁定）")] Accepted = 5,
    [Label("已退回")] Returned = 6,
    [Label("更正中")] Reopened = 7,
}

/// <summary>What was done to a report.</summary>
public enum ReportVerb
{
    [Label("开始填报")] Begin = 1,
    [Label("送主席签审")] SendForSignature = 2,
    [Label("退回填报员")] HandBack = 3,
    [Label("提交")] Submit = 4,
    [Label("撤回")] Withdraw = 5,
    [Label("街道（系统）审核通过")] AcceptByUpper = 6,
    [Label("撤销审核通过")] UndoAcceptance = 7,
    [Label("区总审定")] AcceptByDistrict = 8,
    [Label("退回修改")] Return = 9,
    [Label("申请更正")] RequestCorrection = 10,
    [Label("不予更正")] DeclineCorrection = 11,
    [Label("重新开启")] Reopen = 12,
}

/// <summary>One line of a report's history. Lines are only ever added.</summary>
public sealed record ReportStep(ReportVerb Verb, ReportStage Stage, int AccountId, string Name, string Post, DateTime At, string Why);
