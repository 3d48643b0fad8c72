namespace DongchengUnion.Web.Platform;

/// <summary>One entry of the menu. Only what is built has one.</summary>
/// <param name="Group">The heading it stands under.</param>
public sealed record MenuEntry(string Group, string Title, string Area, string Controller, string Action, string Policy, string Icon);

/// <summary>The menu in its order; each module brings its own entries.</summary>
public static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> All =
    [
        new("数据", "半年总结", "HalfYearReview", "Reviews", "Index", Policies.ReadPublishedReviews, "book"),
        new("组织", "工会名册", "Organization", "Unions", "Index", Policies.ReadUnionRegister, "union"),
        new("组织", "我的工会", "Organization", "MyUnion", "Index", Policies.ReadUnions, "people"),
        new("会员", "会员名册", "Membership", "Members", "Index", Policies.ReadMembers, "people"),
        new("会员", "查找", "Membership", "Search", "Index", Policies.ReadMembers, "search"),
        new("会员", "名单导入", "Membership", "Imports", "Index", Policies.ImportMembers, "document"),
        new("会员", "入会申请", "Membership", "Applications", "Index", Policies.ReadJoinings, "people"),
        new("会员", "转会", "Membership", "Transfers", "Index", Policies.ReadTransfers, "switch"),
        new("会员", "退会与除名", "Membership", "Leavings", "Index", Policies.ReadLeavings, "list"),
        new("会员", "会员信息更正", "Membership", "Corrections", "Index", Policies.HandleRecordCorrections, "pencil"),
        new("会员", "会员认证申请", "Membership", "BindingRequests", "Index", Policies.HandleBindings, "check"),
        new("会员", "名册确认", "Membership", "RosterConfirmations", "Index", Policies.ConfirmRoster, "check"),
        new("会员", "重复档案", "Membership", "Duplicates", "Index", Policies.MergeMembers, "people"),
        new("会员", "会员数平衡", "Membership", "Balance", "Index", Policies.ReadMemberCounts, "chart"),
        new("会员", "会籍核查", "Membership", "LedgerChecks", "Index", Policies.ReadMemberCounts, "shield"),
        new("维权", "调解案件", "Mediation", "CaseRecords", "Index", Policies.ReadMediations, "list"),
        new("维权", "移送", "Mediation", "Handovers", "Index", Policies.ReadMediations, "switch"),
        new("维权", "调解件数", "Mediation", "BreakGlass", "Index", Policies.CountMediations, "chart"),
        new("维权", "期限红榜", "Deadlines", "Clocks", "Index", Policies.ReadClocks, "warning"),
        new("工具", "期限计算", "Deadlines", "Calculator", "Index", Policies.SignedIn, "calendar"),
        new("工具", "文书模板", "Documents", "Templates", "Index", Policies.ReadDocumentTemplates, "document"),
        new("月报", "本月要交什么", "MonthlyReports", "Mine", "Index", Policies.FillReports, "report"),
        new("月报", "审核与审定", "MonthlyReports", "Board", "Queue", Policies.FollowReports, "check"),
        new("月报", "报送进度", "MonthlyReports", "Board", "Index", Policies.FollowReports, "chart"),
        new("月报", "差异", "MonthlyReports", "Differences", "Index", Policies.ReadReports, "warning"),
        new("月报", "月报表式", "MonthlyReports", "Forms", "Index", Policies.ReadReports, "book"),
        new("工作", "工作台账", "WorkRegister", "WorkRecords", "Index", Policies.ReadWorkRecords, "pencil"),
        new("维权", "普法活动", "LegalEducation", "LegalEvents", "Index", Policies.ReadLegalEvents, "book"),
        new("维权", "法律咨询窗口", "LegalEducation", "Consultations", "Index", Policies.HandleConsultations, "people"),
        new("维权", "法律咨询汇总", "LegalEducation", "Counts", "Index", Policies.ReadConsultationCounts, "chart"),
        new("维权", "律师值班表", "LegalEducation", "Duty", "Index", Policies.SignedIn, "calendar"),
        new("维权", "劳动法律监督", "Supervision", "Visits", "Index", Policies.ReadSupervision, "shield"),
        new("维权", "监督事项", "Supervision", "Matters", "Index", Policies.ReadSupervision, "list"),
        new("我的", "我要咨询", "LegalEducation", "Questions", "Index", Policies.AskLawyers, "people"),
        new("数据", "指标与口径", "WorkRegister", "Indicators", "Index", Policies.ReadIndicators, "chart"),
        new("账号与安全", "账号管理", "Accounts", "AccountList", "Index", Policies.ManageAccounts, "people"),
        new("账号与安全", "任职管理", "Accounts", "PostList", "Index", Policies.ManagePosts, "key"),
        new("账号与安全", "安全日志", "Accounts", "SecurityEvents", "Index", Policies.ReadSecurityLog, "shield"),
        new("账号与安全", "上传安全", "Attachments", "Safety", "Index", Policies.ReadFileSafety, "shield"),
        new("账号与安全", "演示时钟", "Accounts", "DemoClock", "Index", Policies.MoveDemoClock, "clock"),
        new("我的", "我的调解", "Mediation", "Mine", "Index", Policies.ApplyForMediation, "pencil"),
        new("我的", "我的会籍", "Membership", "Mine", "Index", Policies.OwnMembership, "person"),
        new("我的", "我的更正申请", "Membership", "Corrections", "Mine", Policies.AskAboutOwnMembership, "pencil"),
        new("我的", "我的信息与同意", "Membership", "MyData", "Index", Policies.OwnMembership, "shield"),
        new("我的", "提醒", "Deadlines", "Reminders", "Index", Policies.OwnDates, "bell"),
        new("我的", "期限日历", "Deadlines", "Calendar", "Index", Policies.OwnDates, "calendar"),
        new("我的", "我的账号", "Accounts", "OwnAccount", "Index", Policies.OwnAccount, "person"),
        new("我的", "我的设备", "Accounts", "OwnSessions", "Index", Policies.OwnAccount, "list"),
        new("我的", "权限一览", "Accounts", "OwnAccount", "Permissions", Policies.OwnAccount, "shield"),
    ];

    /// <summary>The headings from daily work to own affairs; one that is not named here stands before the last three.</summary>
    private static readonly string[] First = ["月报", "会员", "工作", "维权", "数据", "组织"], Last = ["工具", "账号与安全", "我的"];

    public static IEnumerable<MenuEntry> For(Viewer viewer) => All.Where(e => viewer.May(e.Policy) && (e.Policy != Policies.HandleConsultations || viewer.Scope.OpensLegalMatters)).OrderBy(e => Place(e.Group));

    /// <summary>The entry the shown page belongs to: the very action, or else the first of its controller, or else of its area.</summary>
    public static MenuEntry? Current(IReadOnlyList<MenuEntry> entries, RouteValueDictionary route)
    {
        bool Has(string key, string value) => string.Equals(route[key] as string, value, StringComparison.OrdinalIgnoreCase);
        return entries.Where(e => Has("area", e.Area))
            .MaxBy(e => Has("controller", e.Controller) ? Has("action", e.Action) ? 2 : 1 : 0);
    }

    private static int Place(string group) => Array.IndexOf(First, group) is >= 0 and var first ? first : First.Length + 1 + Array.IndexOf(Last, group);
}
