using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>What must be done by a clock's day. Several rules may ask for the same; the earliest date counts.</summary>
public enum ClockPurpose
{
    [Label("答复协商请求")] NegotiationAnswer = 1,
    [Label("调解申请是否受理")] MediationAcceptance = 2,
    [Label("调解期限（自收到申请）")] MediationWindow = 3,
    [Label("调解期限（自受理）")] MediationEnd = 4,
    [Label("共同申请仲裁审查")] AgreementReview = 5,
    [Label("共同申请司法确认")] AgreementConfirmation = 6,
    [Label("履行调解协议")] Instalment = 7,
    [Label("仲裁时效")] Limitation = 8,
    [Label("仲裁时效（劳动报酬）")] WageLimitation = 9,
    [Label("仲裁申请是否受理")] ArbitrationAcceptance = 10,
    [Label("提交答辩书")] ArbitrationAnswer = 11,
    [Label("通知开庭")] HearingNotice = 12,
    [Label("请求延期开庭")] HearingPostponement = 13,
    [Label("仲裁裁决")] Award = 14,
    [Label("不服裁决起诉")] Suit = 15,
    [Label("申请撤销终局裁决")] Annulment = 16,
    [Label("裁决被撤销后起诉")] SuitAfterAnnulment = 17,
    [Label("第一审审结")] Trial = 18,
    [Label("对判决上诉")] JudgmentAppeal = 19,
    [Label("对裁定上诉")] RulingAppeal = 20,
    [Label("支付令申请是否受理")] PaymentOrderAcceptance = 21,
    [Label("发出支付令")] PaymentOrderIssue = 22,
    [Label("清偿或对支付令提出异议")] PaymentOrderAnswer = 23,
    [Label("申请强制执行")] Enforcement = 24,
    [Label("法律援助审查决定")] AidDecision = 25,
    [Label("指派援助人员")] AidAssignment = 26,
    [Label("对不予援助提出异议")] AidObjection = 27,
    [Label("异议审查")] AidObjectionReview = 28,
    [Label("可以先行援助")] EmergencyAid = 29,
    [Label("书面答复工会意见")] SupervisionAnswer = 30,
    [Label("向工会反馈处理结果")] AuthorityReport = 31,
    [Label("劳动监察调查")] Inspection = 32,
}

/// <summary>How a clock stands.</summary>
public enum ClockState
{
    [Label("进行中")] Running = 1,
    [Label("中止")] Suspended = 2,
    [Label("已办")] Met = 3,
    [Label("为其他程序取代")] Overtaken = 4,
    [Label("停止计算")] Stopped = 5,
}

/// <summary>What a purpose means for lists and reminders.</summary>
public static class ClockPurposes
{
    /// <summary>A limitation: a defence of the other side. A missed one is shown and never closed by the portal.</summary>
    public static bool IsLimitation(this ClockPurpose purpose) => purpose is ClockPurpose.Limitation or ClockPurpose.WageLimitation;

    /// <summary>The day from which something may be done; nothing is late when it has passed.</summary>
    public static bool IsOpening(this ClockPurpose purpose) => purpose is ClockPurpose.EmergencyAid;

    public static bool IsOpen(this ClockState state) => state is ClockState.Running or ClockState.Suspended;
}
