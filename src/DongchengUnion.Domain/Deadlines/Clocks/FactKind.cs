using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>What happened on a day in a matter, as far as a statutory clock starts, moves or ends with it.</summary>
public enum FactKind
{
    [Label("知道或应当知道权利受侵害")] IncidentKnown = 1,
    [Label("劳动关系终止")] LabourRelationEnded = 2,
    [Label("向对方主张权利")] DemandMade = 3,
    [Label("请求有关部门救济")] AuthorityAsked = 4,
    [Label("对方同意履行")] PerformancePromised = 5,
    [Label("时效中止")] LimitationSuspended = 6,
    [Label("中止原因消除")] LimitationResumed = 7,

    [Label("收到协商请求")] NegotiationRequested = 10,
    [Label("答复协商请求")] NegotiationAnswered = 11,
    [Label("协商不成")] NegotiationFailed = 12,

    [Label("收到调解申请")] MediationReceived = 20,
    [Label("受理调解申请")] MediationAccepted = 21,
    [Label("不予受理调解申请")] MediationRefused = 22,
    [Label("转其他机构办理")] MediationReferred = 23,
    [Label("同意延长调解")] MediationExtended = 24,
    [Label("调解不成")] MediationFailed = 25,
    [Label("撤回调解申请")] MediationWithdrawn = 26,
    [Label("双方同意恢复调解")] MediationReopened = 27,
    [Label("调解协议生效")] AgreementEffective = 28,
    [Label("约定的履行日")] InstalmentDue = 29,
    [Label("已履行一期")] InstalmentPaid = 30,
    [Label("全部履行")] Performed = 31,
    [Label("未履行调解协议")] AgreementDefaulted = 32,
    [Label("共同申请仲裁审查")] ReviewFiled = 33,
    [Label("共同申请司法确认")] ConfirmationFiled = 34,
    [Label("取得可申请执行的文书")] TitleEffective = 35,
    [Label("申请强制执行")] EnforcementFiled = 36,

    [Label("仲裁委员会收到申请")] ArbitrationFiled = 40,
    [Label("仲裁受理")] ArbitrationAccepted = 41,
    [Label("仲裁不予受理")] ArbitrationRefused = 42,
    [Label("撤回仲裁申请")] ArbitrationWithdrawn = 43,
    [Label("收到仲裁申请书副本")] ArbitrationCopyReceived = 44,
    [Label("提交答辩书")] AnswerFiled = 45,
    [Label("开庭日")] HearingOn = 46,
    [Label("仲裁期限重新计算")] ArbitrationRestarted = 47,
    [Label("仲裁中止")] ArbitrationSuspended = 48,
    [Label("仲裁恢复")] ArbitrationResumed = 49,
    [Label("批准仲裁延期")] ArbitrationExtended = 50,
    [Label("仲裁裁决作出")] AwardMade = 51,
    [Label("收到裁决书")] AwardReceived = 52,
    [Label("收到终局裁决书")] FinalAwardReceived = 53,
    [Label("申请撤销裁决")] AnnulmentFiled = 54,
    [Label("收到撤销裁决的裁定")] AnnulmentReceived = 55,
    [Label("向人民法院起诉")] SuitFiled = 56,

    [Label("普通程序立案")] OrdinaryDocketed = 60,
    [Label("简易程序立案")] SummaryDocketed = 61,
    [Label("小额诉讼立案")] SmallClaimDocketed = 62,
    [Label("第一审审结")] TrialEnded = 63,
    [Label("判决书送达")] JudgmentServed = 64,
    [Label("裁定书送达")] RulingServed = 65,
    [Label("上诉")] AppealFiled = 66,
    [Label("申请支付令")] PaymentOrderFiled = 67,
    [Label("支付令申请受理")] PaymentOrderAccepted = 68,
    [Label("发出支付令")] PaymentOrderIssued = 69,
    [Label("债务人收到支付令")] PaymentOrderReceived = 70,
    [Label("清偿或提出异议")] PaymentOrderAnswered = 71,

    [Label("收到法律援助申请")] AidReceived = 80,
    [Label("要求补正材料")] AidPapersAsked = 81,
    [Label("材料补齐")] AidPapersComplete = 82,
    [Label("受理法律援助申请")] AidAccepted = 83,
    [Label("决定给予援助")] AidGranted = 84,
    [Label("决定不予援助")] AidRefused = 85,
    [Label("先行援助")] AidEmergency = 86,
    [Label("撤回援助申请")] AidWithdrawn = 87,
    [Label("指派援助人员")] AidAssigned = 88,
    [Label("收到不予援助通知")] AidRefusalReceived = 89,
    [Label("收到对不予援助的异议")] AidRefusalObjected = 90,
    [Label("异议审查完毕")] AidObjectionDecided = 91,

    [Label("监督意见送达")] SupervisionLetterDelivered = 100,
    [Label("用人单位书面答复")] SupervisionAnswered = 101,
    [Label("主管部门作出处理决定")] AuthorityDecided = 102,
    [Label("处理结果告知工会")] AuthorityReported = 103,
    [Label("劳动监察立案")] InspectionDocketed = 104,
    [Label("批准监察延期")] InspectionExtended = 105,
    [Label("监察调查完成")] InspectionEnded = 106,

    [Label("结案")] CaseClosed = 120,
}

/// <summary>Whose clock it is, where each side has its own.</summary>
public enum FactParty
{
    [Label("劳动者")] Worker = 1,
    [Label("用人单位")] Employer = 2,
}
