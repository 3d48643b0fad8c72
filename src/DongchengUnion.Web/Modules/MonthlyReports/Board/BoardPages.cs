using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Board;

/// <summary>The progress of one month.</summary>
/// <param name="Body">The street or system whose unions are listed; null for the table of bodies.</param>
public sealed record BoardPage(Progress Progress, ReportPeriod Period, int? Body, ProgressPart? Part, DateOnly Today)
{
    public static readonly ProgressPart[] Parts = Enum.GetValues<ProgressPart>();

    public IReadOnlyList<ProgressLine> InBody => [.. Progress.Lines.Where(l => Body is null || l.Union.Owner.UpperUnionId == Body)];
    public IEnumerable<ProgressLine> Listed => InBody.Where(l => Part is null || l.Part == Part);
    public string? BodyName => Body is not null && InBody is [var first, ..] ? first.Union.Owner.UpperName : null;
    public int Silent => InBody.Count(l => l.IsSilent);
    public int RemindedToday => InBody.Count(l => l.IsSilent && l.RemindedOn == Today);
}

/// <summary>What waits for a decision, oldest first.</summary>
public sealed record QueuePage(IReadOnlyList<QueueRow> Waiting, IReadOnlyList<QueueRow> Corrections, bool ReviewsForDistrict)
{
    private const int Most = 500;

    public static async Task<QueuePage> Load(UnionDbContext db, Viewer viewer, Month? month)
    {
        var reports = db.MonthlyReports.AsNoTracking().Where(r => month == null || r.Month == month);
        var waiting = viewer.May(Policies.ReviewReports)
            ? Find(reports.Where(r => r.UpperUnionId == viewer.Post!.UnionId && !r.IsDirect && r.Stage == ReportStage.Submitted))
            : Find(reports.Where(r => r.Stage == ReportStage.UpperAccepted || (r.IsDirect && r.Stage == ReportStage.Submitted)));
        return new QueuePage(await waiting.Take(Most).ToListAsync(),
            await Find(reports.Where(r => r.CorrectionAskedAt != null)).Take(Most).ToListAsync(), !viewer.May(Policies.ReviewReports));
    }

    internal static IQueryable<QueueRow> Find(IQueryable<MonthlyReport> reports) =>
        reports.OrderBy(r => r.Month).ThenBy(r => r.SubmittedAt)
            .Select(r => new QueueRow(r.Id, r.UnionName, r.UpperName, r.Month, r.Stage, r.SubmittedAt, r.OpenedByName, r.Amendment, r.IsNil, r.CorrectionReason));
}

public sealed record QueueRow(int Id, string UnionName, string UpperName, Month Month, ReportStage Stage, DateTime? SubmittedAt, string? OpenedByName, int Amendment, bool IsNil, string? CorrectionReason);

public sealed record RemindersPage(Month Month, IReadOnlyList<ReportReminder> Rows);
