using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Where an application to join stands.</summary>
public enum JoinStage
{
    [Label("待审核")] Submitted = 1,
    [Label("退回补正")] Returned,
    [Label("逾期未审，由上级工会处理")] Escalated,
    [Label("已批准入会")] Approved,
    [Label("未批准")] Refused,
    [Label("已撤回")] Withdrawn,
}
