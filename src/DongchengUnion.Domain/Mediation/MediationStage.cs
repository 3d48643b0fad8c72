using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>Where a mediation stands.</summary>
public enum MediationStage
{
    [Label("草稿")] Draft = 1,
    [Label("已提交")] Submitted,
    [Label("不予受理")] Declined,
    [Label("转办")] Referred,
    [Label("已受理")] Accepted,
    [Label("已指派")] Assigned,
    [Label("调解中")] InMediation,
    [Label("移送中")] HandingOver,
    [Label("达成协议")] Agreed,
    [Label("协议生效")] Effective,
    [Label("履行中")] Performing,
    [Label("逾期未履行")] Overdue,
    [Label("履行完毕")] Performed,
    [Label("调解不成")] NotSettled,
    [Label("已撤回")] Withdrawn,
    [Label("已结案")] Closed,
    [Label("已归档")] Archived,
}

/// <summary>What can be done with a mediation: one verb, one line of the log.</summary>
public enum MediationVerb
{
    [Label("登记")] Register = 1,
    [Label("提交")] Submit,
    [Label("取回修改")] TakeBack,
    [Label("受理")] Accept,
    [Label("不予受理")] Decline,
    [Label("转办")] Refer,
    [Label("转办退回")] ReferBack,
    [Label("恢复审查")] Reconsider,
    [Label("指派调解员")] Assign,
    [Label("开始调解")] Begin,
    [Label("记录调解")] Hold,
    [Label("约定延期")] Extend,
    [Label("申请移送")] HandOver,
    [Label("接收移送")] TakeOver,
    [Label("移送未成")] KeepOn,
    [Label("达成协议")] Agree,
    [Label("修改协议")] Reopen,
    [Label("签字盖章")] Sign,
    [Label("开始履行")] Perform,
    [Label("登记到账")] Pay,
    [Label("逾期")] FallBehind,
    [Label("更正履行")] CorrectPayment,
    [Label("调解不成")] GiveUp,
    [Label("再次调解")] TryAgain,
    [Label("撤回")] Withdraw,
    [Label("结案")] Close,
    [Label("重新办理")] ReopenCase,
    [Label("归档")] Archive,
    [Label("调卷")] TakeFromArchive,
    [Label("办案记录")] Note,
}

/// <summary>How a mediation ended. Only the first three count as success.</summary>
public enum MediationOutcome
{
    [Label("达成协议")] Agreed = 1,
    [Label("部分达成")] PartlyAgreed,
    [Label("当庭履行")] PaidAtOnce,
    [Label("调解不成：一方拒绝")] Refused,
    [Label("调解不成：逾期")] TimedOut,
    [Label("撤回")] Withdrawn,
    [Label("不予受理")] Declined,
    [Label("转办")] Referred,
    [Label("并案")] Joined,
}

/// <summary>Why an application is not taken. A late claim is remarked on and never a reason: limitation is a defence of the other side.</summary>
public enum DeclineReason
{
    [Label("非劳动争议")] NotLabour = 1,
    [Label("不属本区")] OtherDistrict,
    [Label("对方拒绝调解")] OtherSideRefuses,
    [Label("已申请仲裁或起诉")] BeforeTribunal,
    [Label("重复申请")] Repeated,
    [Label("材料逾期未补")] PapersMissing,
    [Label("其他")] Other,
}

/// <summary>Whether an outcome is a success.</summary>
public static class MediationOutcomes
{
    public static bool IsSuccess(this MediationOutcome outcome) => outcome is MediationOutcome.Agreed or MediationOutcome.PartlyAgreed or MediationOutcome.PaidAtOnce;
}
