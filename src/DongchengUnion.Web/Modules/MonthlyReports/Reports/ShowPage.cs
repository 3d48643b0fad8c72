using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Reports;

/// <summary>The report as it is read and reviewed: what was sent, what it was before, last month, and what the sources say.</summary>
/// <param name="All">Show every item; after a resubmission the page otherwise shows only what moved.</param>
/// <param name="Differences">What the ledger says now of an accepted report.</param>
public sealed record ShowPage(MonthlyReport Report, ReportFormVersion Version, IReadOnlyDictionary<string, Answer> LastMonth,
    Buttons Buttons, bool All, string? Lock, IReadOnlyList<ReportDifference> Differences, int? Previous, ReviewForm Form)
{
    public bool IsResubmission => Report.Steps.Count(s => s.Verb == ReportVerb.Submit) > 1;
    public bool OnlyMoved => IsResubmission && !All && Buttons.MayReturn;
    public int Moved => Report.Cells.Count(c => c.HasMoved);

    public IEnumerable<IGrouping<string, (ReportItem Item, ReportCell Cell)>> Blocks =>
        Version.Items.Select(i => (Item: i, Cell: Report.Cell(i.Code)))
            .Where(r => !OnlyMoved || r.Cell.HasMoved || r.Cell.Comment is not null).GroupBy(r => r.Item.Block);

    /// <summary>The value to show: what was sent, or what stands there while the union is still at it.</summary>
    public Answer? Value(ReportCell cell) => Report.SubmittedAt is null || Report.IsOpen ? cell.Value : cell.Sent;

    public static async Task<ShowPage> Load(UnionDbContext db, ReportDesk desk, MonthlyReport report, Buttons buttons, bool all, string? why)
    {
        var version = await desk.VersionOf(report);
        var before = report.Month.Add(-1);
        var last = await db.MonthlyReports.AsNoTracking().Where(r => r.UnionId == report.UnionId && r.Month == before).Select(r => new { r.Id, r.Cells }).SingleOrDefaultAsync();
        var differences = report.Stage == ReportStage.Accepted
            ? ReportDifference.Of(report, version, (await MonthLedger.Of(db, report.UnionId, report.Month)).Values)
            : [];
        return new ShowPage(report, version, (last?.Cells ?? []).Where(c => c.Sent is not null).ToDictionary(c => c.Item, c => c.Sent!),
            buttons, all, why, differences, last?.Id, new ReviewForm { Version = report.Version });
    }
}

/// <summary>What a reviewer posts: the version seen, comments by item, and one overall word.</summary>
public sealed class ReviewForm
{
    public int Version { get; set; }
    public Dictionary<string, string?> Comments { get; set; } = [];
    public string? Why { get; set; }
}
