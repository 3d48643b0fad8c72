using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Documents;

/// <summary>The papers of mediation and legal aid that are made from a template.</summary>
public enum DocumentKind
{
    [Label("劳动争议调解申请书")] MediationApplication = 1,
    [Label("调解受理通知书")] MediationAcceptance = 2,
    [Label("调解不予受理通知书")] MediationRefusal = 3,
    [Label("劳动争议调解协议书")] MediationAgreement = 4,
    [Label("送达回证")] DeliveryReceipt = 5,
    [Label("案件移送函")] HandoverLetter = 6,
    [Label("调解不成告知书")] MediationFailure = 7,
    [Label("法律援助申请表")] AidApplication = 8,
    [Label("法律援助补正材料通知书")] AidSupplementNotice = 9,
    [Label("给予法律援助决定书")] AidGrant = 10,
    [Label("不予法律援助决定书")] AidRefusal = 11,
    [Label("法律援助指派函")] AidAssignment = 12,
    [Label("法律援助结案报告")] AidClosingReport = 13,
    [Label("办案日志")] CaseLog = 14,
}

/// <summary>Which part of the work a paper belongs to.</summary>
public enum DocumentBranch
{
    [Label("劳动争议调解")] Mediation = 1,
    [Label("法律援助")] LegalAid = 2,
    [Label("通用")] Common = 3,
}
