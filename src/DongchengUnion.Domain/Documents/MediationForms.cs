using static DongchengUnion.Domain.Documents.DocumentCatalogue;

namespace DongchengUnion.Domain.Documents;

/// <summary>The papers of mediation.</summary>
internal static class MediationForms
{
    private static readonly (string, string)[] Number = [("case-number*", "案号")];
    private static readonly (string, string)[] Organ = [("organ*", "调解组织"), ("date*", "落款日期")];

    private static readonly (string, string)[] Parties =
    [
        ("applicant-name*", "申请人"), ("respondent-name*", "被申请人"),
    ];

    private static readonly (string, string)[] PartiesInFull =
    [
        .. Parties, ("applicant-gender", "申请人性别"), ("applicant-id-number", "申请人证件号码"), ("applicant-phone", "申请人电话"),
        ("applicant-address", "申请人住址"), ("applicant-agent", "申请人的代理人"), ("respondent-code", "被申请人统一社会信用代码"),
        ("respondent-address", "被申请人地址"), ("respondent-head", "被申请人法定代表人（负责人）"), ("respondent-phone", "被申请人电话"),
        ("respondent-agent", "被申请人的代理人"), ("third-party", "第三人"),
    ];

    public static readonly IReadOnlyList<DocumentForm> All =
    [
        new(DocumentKind.MediationApplication, DocumentBranch.Mediation,
            Fields([.. PartiesInFull, ("facts*", "事实与理由"), ("evidence", "证据和证据来源"), ("organ*", "调解组织"), ("date*", "申请日期")]),
            [Rows("claims", "请求事项", true, ("number", "序号"), ("request*", "请求事项"), ("amount", "金额"))]),
        new(DocumentKind.MediationAcceptance, DocumentBranch.Mediation,
            Fields([.. Number, ("addressee*", "受送达人"), .. Parties, ("received-on*", "收到申请日期"), ("accepted-on*", "受理日期"), ("category*", "争议类别"),
                ("due-on*", "调解期限届满日"), ("mediators", "调解员"), ("contact", "联系电话"), .. Organ]), []),
        new(DocumentKind.MediationRefusal, DocumentBranch.Mediation,
            Fields([.. Number, ("addressee*", "受送达人"), .. Parties, ("received-on*", "收到申请日期"), ("reason*", "不予受理的理由"), ("basis", "依据"),
                ("other-ways*", "其他解决途径"), .. Organ]), []),
        new(DocumentKind.MediationAgreement, DocumentBranch.Mediation,
            Fields([.. Number, .. PartiesInFull, ("matter*", "争议事项"), ("result*", "调解结果"), ("total", "协议金额"), ("total-in-words", "协议金额（大写）"),
                ("delay-liability*", "逾期履行的责任"), ("settlement*", "是否一次性了结"), ("copies*", "协议份数"), ("effective-on", "生效日期"), ("mediators*", "调解员"), .. Organ]),
            [
                Rows("claims", "请求事项", true, ("number", "序号"), ("request*", "请求事项"), ("claimed", "请求金额"), ("agreed", "协议金额")),
                Rows("payments", "履行安排", true, ("number", "序号"), ("content*", "履行内容"), ("method*", "履行方式"), ("amount", "金额"), ("due-on*", "履行期限")),
            ]),
        new(DocumentKind.DeliveryReceipt, DocumentBranch.Mediation,
            Fields([.. Number, ("addressee*", "受送达人"), ("address*", "送达地址"), ("method*", "送达方式"), ("deliverer", "送达人"), ("note", "备注"), .. Organ]),
            [Rows("papers", "送达文书", true, ("number", "序号"), ("name*", "文书名称"), ("copies*", "份数"), ("sent-on", "送达日期"))]),
        new(DocumentKind.HandoverLetter, DocumentBranch.Mediation,
            Fields([.. Number, ("receiving-organ*", "接收组织"), .. Parties, ("received-on*", "收到申请日期"), ("reason*", "移送理由"), ("progress*", "已开展的工作"),
                ("open-deadlines*", "未到期的期限"), ("file-count*", "材料份数"), ("contact", "联系电话"), .. Organ]), []),
        new(DocumentKind.MediationFailure, DocumentBranch.Mediation,
            Fields([.. Number, ("addressee*", "受送达人"), .. Parties, ("accepted-on*", "受理日期"), ("ended-on*", "终止调解日期"), ("reason*", "调解不成的原因"),
                ("arbitration-organ*", "劳动争议仲裁委员会"), ("limitation", "仲裁时效提示"), .. Organ]), []),
    ];
}
