using static DongchengUnion.Domain.Documents.DocumentCatalogue;

namespace DongchengUnion.Domain.Documents;

/// <summary>The papers of legal aid, and the log of any case.</summary>
internal static class LegalAidForms
{
    private static readonly (string, string)[] Number = [("case-number*", "编号")];
    private static readonly (string, string)[] Organ = [("organ*", "法律援助机构"), ("date*", "落款日期")];

    public static readonly IReadOnlyList<DocumentForm> All =
    [
        new(DocumentKind.AidApplication, DocumentBranch.LegalAid,
            Fields(("applicant-name*", "申请人"), ("applicant-kind*", "申请人类别"), ("applicant-id-number", "证件号码"), ("applicant-phone", "联系电话"),
                ("applicant-address", "住址"), ("agent-name", "代理人"), ("employer", "所在单位"), ("is-member", "是否工会会员"), ("matter*", "援助事项"),
                ("stage*", "所需服务"), ("opponent*", "对方当事人"), ("household-size", "家庭人口"), ("monthly-income", "家庭月收入"), ("per-capita", "人均月收入"),
                ("hardship-basis*", "经济状况依据"), ("facts*", "案情和理由"), ("date*", "申请日期")),
            [Rows("papers", "提交材料", false, ("number", "序号"), ("name*", "材料名称"), ("copies", "份数"))]),
        new(DocumentKind.AidSupplementNotice, DocumentBranch.LegalAid,
            Fields([.. Number, ("addressee*", "申请人"), ("received-on*", "收到申请日期"), ("due-on*", "补正期限"), ("consequence*", "逾期不补正的后果"), ("contact", "联系电话"), .. Organ]),
            [Rows("papers", "需补正的材料", true, ("number", "序号"), ("name*", "材料名称"), ("reason*", "补正要求"))]),
        new(DocumentKind.AidGrant, DocumentBranch.LegalAid,
            Fields([.. Number, ("addressee*", "受援人"), ("received-on*", "收到申请日期"), ("matter*", "援助事项"), ("opponent*", "对方当事人"), ("form*", "援助形式"),
                ("basis", "依据"), ("later-papers", "先行援助须补交的材料"), ("contact", "联系电话"), .. Organ]), []),
        new(DocumentKind.AidRefusal, DocumentBranch.LegalAid,
            Fields([.. Number, ("addressee*", "申请人"), ("received-on*", "收到申请日期"), ("matter*", "申请事项"), ("reason*", "不予援助的理由"), ("basis", "依据"),
                ("objection*", "提出异议的途径和期限"), .. Organ]), []),
        new(DocumentKind.AidAssignment, DocumentBranch.LegalAid,
            Fields([.. Number, ("firm*", "律师事务所"), ("lawyer*", "承办律师"), ("aided-person*", "受援人"), ("aided-phone", "受援人电话"), ("matter*", "援助事项"),
                ("opponent*", "对方当事人"), ("stage*", "办理阶段"), ("answer-by*", "答复期限"), ("limitation", "时效和期间提示"), ("contact", "联系电话"), .. Organ]), []),
        new(DocumentKind.AidClosingReport, DocumentBranch.LegalAid,
            Fields([.. Number, ("aided-person*", "受援人"), ("matter*", "援助事项"), ("opponent*", "对方当事人"), ("lawyer*", "承办人"), ("firm", "律师事务所"),
                ("assigned-on*", "指派日期"), ("closed-on*", "结案日期"), ("stage*", "办理阶段"), ("outcome*", "结果"), ("recovered", "裁判或协议金额"),
                ("recovered-in-words", "裁判或协议金额（大写）"), ("received", "实际到账金额"), ("received-in-words", "实际到账金额（大写）"), ("non-monetary", "非金钱结果"),
                ("summary*", "办理情况"), ("opinion", "承办人体会和建议"), ("date*", "报告日期")]),
            [Rows("work", "办案工作", false, ("date*", "日期"), ("content*", "工作内容"), ("hours", "用时"))]),
        new(DocumentKind.CaseLog, DocumentBranch.Common,
            Fields([.. Number, ("subject*", "案件"), ("organ*", "承办组织"), ("handlers*", "承办人"), ("printed-on*", "打印日期")]),
            [Rows("entries", "办案记录", true, ("number", "序号"), ("at*", "时间"), ("by*", "经办人"), ("kind*", "类别"), ("text*", "内容"))]),
    ];
}
