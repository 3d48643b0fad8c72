using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Domain.Tests.MonthlyReports;

/// <summary>A small form, a union and the people around its report.</summary>
internal static class Sample
{
    public static readonly Actor Clerk = new(11, "周填报", "甲公司工会 基层填报员", 5);
    public static readonly Actor Chair = new(12, "孔主席", "甲公司工会 基层工会主席", 5);
    public static readonly Actor OtherChair = new(13, "吴主席", "乙公司工会 基层工会主席", 6);
    public static readonly Actor Reviewer = new(21, "梁审核", "景山街道总工会 审核员", 2);
    public static readonly Actor OtherReviewer = new(22, "宋审核", "和平里街道总工会 审核员", 3);
    public static readonly Actor District = new(31, "姚办公", "区总工会 办公室", 1);
    public static readonly Actor Leader = new(41, "金领导", "区总工会 分管领导", 1);
    public static readonly DateTime At = new(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);
    public static readonly Month June = new(201906);
    public static readonly ReportOwner Owner = new(5, "甲公司工会", "/1/2/5/", 2, "景山街道总工会", "/1/2/", false);
    public static readonly ReportOwner DirectOwner = new(5, "甲公司工会", "/1/5/", 1, "区总工会", "/1/", true);
    public static readonly CheckLimits Limits = new(30, 20);

    public static readonly ReportItem Members = new("A05", "会员", "月末会员", "人", ItemType.Whole, ItemNature.Stock, ItemSource.Organization, "members", "", true);
    public static readonly ReportItem Joins = new("B01", "会籍", "新发展会员", "人", ItemType.Whole, ItemNature.Flow, ItemSource.Ledger, "new-member.persons", "", true);
    public static readonly ReportItem Transfers = new("B02", "会籍", "转入会员", "人", ItemType.Whole, ItemNature.Flow, ItemSource.ByHand, "", "", true);
    public static readonly ReportItem Spent = new("G05", "服务", "慰问支出", "元", ItemType.Amount, ItemNature.Flow, ItemSource.Ledger, "condolence-visit.amount", "", true);
    public static readonly ReportItem Accident = new("F06", "服务", "发生工亡事故", "", ItemType.YesNo, ItemNature.Flow, ItemSource.ByHand, "", "", true);
    public static readonly ReportItem Words = new("X01", "其他", "情况说明", "", ItemType.Text, ItemNature.Flow, ItemSource.ByHand, "", "", false);

    public static ReportFormVersion Form { get; } = NewVersion();

    public static ReportFormVersion NewVersion(Month? from = null) => new("grassroots-monthly", 1, from ?? new Month(201801),
        [Members, Joins, Transfers, Spent, Accident, Words], [new CheckRule("R06", CheckWeight.Hard, "B01", "A05", "新发展会员不能多于月末会员")],
        "首次印发", Actor.Portal, At);

    public static ReportSources Sources(decimal? joins = 8, decimal? spent = null, Dictionary<string, Answer>? lastMonth = null)
    {
        Dictionary<string, decimal> ledger = [];
        if (joins is not null) ledger["new-member.persons"] = joins.Value;
        if (spent is not null) ledger["condolence-visit.amount"] = spent.Value;
        return new ReportSources(ledger, new Dictionary<string, decimal> { ["members"] = 73 }, new Dictionary<string, Answer>(),
            lastMonth ?? [], new Dictionary<string, int> { ["new-member"] = 2 });
    }

    public static MonthlyReport Fresh(bool isDirect = false)
    {
        var report = new MonthlyReport(isDirect ? DirectOwner : Owner, June, Form, Chair, At);
        report.Prefill(Form, Sources());
        return report;
    }

    public static CellEntry Entry(ReportItem item, decimal? value, decimal? shown = null, string? note = null) =>
        new(item.Code, value is null ? null : Answer.Of(value.Value), shown is null ? null : Answer.Of(shown.Value), note);

    public static void Fill(this MonthlyReport report, params CellEntry[] entries) => report.Fill(Form, entries, new HashSet<string>(), Chair, At);

    public static IReadOnlyList<Complaint> Complaints(this MonthlyReport report, Dictionary<string, Answer>? lastMonth = null) =>
        ReportChecks.Run(Form, report.Cells, lastMonth ?? [], Limits);

    public static void Submit(this MonthlyReport report, Actor? by = null) => report.Submit(Form, [], "2019-000001", by ?? Chair, At);

    /// <summary>A report at a stage, brought there by its verbs.</summary>
    public static MonthlyReport Reached(ReportStage stage, bool isDirect = false)
    {
        var report = Fresh(isDirect);
        if (stage == ReportStage.Filling) return report;
        if (stage == ReportStage.AwaitingSignature)
        {
            report.SendForSignature([], Clerk, At);
            return report;
        }

        report.Submit();
        if (stage == ReportStage.Submitted) return report;
        if (stage == ReportStage.Returned)
        {
            if (isDirect) report.ReturnByDistrict(new Dictionary<string, string> { ["B01"] = "请核对" }, null, District, At);
            else report.ReturnByUpper(new Dictionary<string, string> { ["B01"] = "请核对" }, null, Reviewer, At);
            return report;
        }

        if (!isDirect) report.AcceptByUpper(Reviewer, At);
        if (stage == ReportStage.UpperAccepted) return report;
        report.AcceptByDistrict(District, At);
        if (stage == ReportStage.Reopened) report.Reopen("漏记一笔", Leader, At);
        return report;
    }
}
