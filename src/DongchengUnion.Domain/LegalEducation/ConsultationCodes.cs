using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.LegalEducation;

/// <summary>How somebody came to ask.</summary>
public enum ConsultationChannel
{
    [Label("电话")] Telephone = 1,
    [Label("来访")] Visit = 2,
    [Label("网上")] Online = 3,
    [Label("微信")] WeChat = 4,
    [Label("现场活动")] OnSite = 5,
    [Label("12351转办")] Hotline = 6,
}

/// <summary>What a dispute is about, in the union's statistics. The numbers are those of the statistics.</summary>
public enum DisputeCategory
{
    [Label("确认劳动关系")] Relationship = 1,
    [Label("订立、履行、变更合同")] Contract = 2,
    [Label("解除、终止合同")] Termination = 3,
    [Label("劳动报酬")] Pay = 4,
    [Label("工时、休息、休假")] WorkingTime = 5,
    [Label("社会保险")] SocialInsurance = 6,
    [Label("福利")] Welfare = 7,
    [Label("培训")] Training = 8,
    [Label("劳动保护")] Protection = 9,
    [Label("工伤医疗费")] WorkInjury = 10,
    [Label("经济补偿、赔偿金")] Compensation = 11,
    [Label("女职工、未成年工")] WomenAndMinors = 12,
    [Label("集体合同履行")] CollectiveContract = 13,
    [Label("竞业限制、保密")] Competition = 14,
    [Label("新就业形态")] NewForms = 15,
    [Label("超龄用工")] OverAge = 16,
    [Label("其他")] Other = 99,
}

/// <summary>What came of a consultation.</summary>
public enum ConsultationOutcome
{
    [Label("当场答复")] Answered = 1,
    [Label("预约")] Appointment = 2,
    [Label("转调解")] ToMediation = 3,
    [Label("转援助")] ToLegalAid = 4,
    [Label("转仲裁")] ToArbitration = 5,
    [Label("转监察")] ToInspection = 6,
    [Label("转其他")] ToOthers = 7,
}

/// <summary>Whether the one who asks is a member.</summary>
public enum AskerStanding
{
    [Label("会员")] Member = 1,
    [Label("非会员")] NotMember = 2,
    [Label("未问明")] Unknown = 3,
}

/// <summary>Where a consultation stands.</summary>
public enum ConsultationStage
{
    [Label("待答复")] Waiting = 1,
    [Label("已答复")] Answered = 2,
    [Label("已作废")] Void = 3,
}
