using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Supervision;

/// <summary>How far a supervisor has been trained.</summary>
public enum SupervisorLevel
{
    [Label("初级班")] Basic = 1,
    [Label("提高班")] Advanced = 2,
}

/// <summary>Who went along on a visit.</summary>
public enum JointBody
{
    [Label("无")] None = 1,
    [Label("人力社保")] HumanResources = 2,
    [Label("住房建设")] Housing = 3,
    [Label("应急管理")] Emergency = 4,
}

/// <summary>What a visit looked at.</summary>
public enum SupervisionTopic
{
    [Label("劳动合同")] Contract = 1,
    [Label("工资")] Pay = 2,
    [Label("工时")] WorkingTime = 3,
    [Label("休假")] Leave = 4,
    [Label("社会保险")] SocialInsurance = 5,
    [Label("女职工")] WomenWorkers = 6,
    [Label("安全")] Safety = 7,
    [Label("集体合同")] CollectiveContract = 8,
    [Label("民主管理")] DemocraticManagement = 9,
}

/// <summary>How grave a finding is.</summary>
public enum FindingSeverity
{
    [Label("一般")] Minor = 1,
    [Label("严重")] Serious = 2,
}

/// <summary>The three papers (一函两书).</summary>
public enum LetterKind
{
    [Label("提示函")] Reminder = 1,
    [Label("意见书")] Opinion = 2,
    [Label("建议书")] Proposal = 3,
}

/// <summary>What the employer answered.</summary>
public enum ReplyResult
{
    [Label("已改正")] Corrected = 1,
    [Label("部分改正")] Partly = 2,
    [Label("拒绝")] Refused = 3,
    [Label("无回复")] Silent = 4,
}

/// <summary>Where a supervision matter stands.</summary>
public enum MatterStage
{
    [Label("线索")] Clue = 1,
    [Label("登记")] Registered = 2,
    [Label("核实")] Verifying = 3,
    [Label("提示函")] Reminded = 4,
    [Label("意见书")] Opined = 5,
    [Label("建议书")] Proposed = 6,
    [Label("部门处理")] WithAuthority = 7,
    [Label("结案")] Closed = 8,
    [Label("不予受理")] Declined = 9,
}
