using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Where a transfer as a whole stands; beside it each union has its own <see cref="Consent"/>.</summary>
public enum TransferStage
{
    [Label("办理中")] InProgress = 1,
    [Label("已提请上级决定")] Escalated,
    [Label("已转会")] Completed,
    [Label("未转会")] Refused,
    [Label("已撤回")] Withdrawn,
}

/// <summary>What one of the two unions says to a transfer.</summary>
public enum Consent
{
    [Label("未表态")] Waiting = 1,
    [Label("同意")] Given,
    [Label("不同意")] Refused,
}
