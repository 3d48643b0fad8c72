using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>On which side somebody stands.</summary>
public enum PartySide
{
    [Label("申请人")] Applicant = 1,
    [Label("被申请人")] Respondent,
    [Label("第三人")] ThirdParty,
}

/// <summary>Who speaks for a party.</summary>
public enum RepresentativeKind
{
    [Label("律师")] Lawyer = 1,
    [Label("近亲属")] Relative,
    [Label("工会")] Union,
    [Label("职工代表")] WorkersDelegate,
    [Label("单位工作人员")] Staff,
}

/// <summary>How far a power of attorney goes.</summary>
public enum AttorneyScope
{
    [Label("一般授权")] General = 1,
    [Label("特别授权")] Special,
}

/// <summary>The union statistics' categories of disputes; the scope is that of the Mediation and Arbitration Law, article 2.</summary>
public enum DisputeCategory
{
    [Label("确认劳动关系")] ConfirmRelation = 1,
    [Label("订立、履行、变更")] ContractTerms,
    [Label("解除、终止")] Termination,
    [Label("劳动报酬")] Pay,
    [Label("工时、休息休假")] HoursAndLeave,
    [Label("社会保险")] SocialInsurance,
    [Label("福利")] Welfare,
    [Label("培训")] Training,
    [Label("劳动保护")] Protection,
    [Label("工伤医疗费")] InjuryCosts,
    [Label("经济补偿、赔偿金")] Severance,
    [Label("女职工、未成年工")] WomenAndMinors,
    [Label("集体合同履行")] CollectiveContract,
    [Label("竞业限制、保密")] NonCompetition,
    [Label("新就业形态")] NewForms,
    [Label("超龄用工")] PastRetirement,
    [Label("其他")] Other,
}

/// <summary>What is asked for. The article behind each stands in <see cref="ClaimTypes"/>.</summary>
public enum ClaimType
{
    [Label("拖欠工资")] UnpaidWages = 1,
    [Label("加班费")] Overtime,
    [Label("未签劳动合同二倍工资")] DoublePay,
    [Label("经济补偿")] Severance,
    [Label("违法解除赔偿金")] UnlawfulDismissal,
    [Label("加付赔偿金")] ExtraDamages,
    [Label("代通知金")] PayInLieu,
    [Label("年休假工资")] AnnualLeavePay,
    [Label("试用期赔偿")] ProbationDamages,
    [Label("返还证件、押金")] ReturnOfDeposit,
    [Label("离职证明、档案和社保转移")] LeavingPapers,
    [Label("工伤待遇")] InjuryBenefit,
    [Label("生育、产假待遇")] MaternityBenefit,
    [Label("社会保险损失")] InsuranceLoss,
    [Label("竞业限制补偿")] NonCompetitionPay,
    [Label("恢复劳动关系")] Reinstatement,
    [Label("确认劳动关系")] ConfirmRelation,
    [Label("集体合同责任")] CollectiveContract,
    [Label("其他")] Other,
}

/// <summary>What became of a claim.</summary>
public enum ClaimResult
{
    [Label("支持")] Granted = 1,
    [Label("部分支持")] Partly,
    [Label("不支持")] Rejected,
    [Label("调解")] Settled,
    [Label("撤回")] Withdrawn,
}

/// <summary>How somebody came to be named on a case beside the desk that handles it.</summary>
public enum AccessCapacity
{
    [Label("申请人")] Applicant = 1,
    [Label("调解员")] Mediator,
    [Label("承办律师")] Lawyer,
    [Label("应急查阅")] BreakGlass,
}
