using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>How far a union is with a month. Every expected union is in exactly one of these, so that the parts add up.</summary>
public enum ProgressPart
{
    [Label("未开始")] Silent = 1,
    [Label("填报中")] Filling = 2,
    [Label("退回或更正中")] SentBack = 3,
    [Label("已提交待审")] Submitted = 4,
    [Label("街道（系统）已审")] UpperAccepted = 5,
    [Label("区总已审定")] Accepted = 6,
    [Label("免报")] Exempt = 7,
}

/// <summary>One union of the board.</summary>
/// <param name="ReportId">Null while nobody has begun.</param>
/// <param name="RemindedOn">The last day it was reminded; null for never.</param>
public sealed record ProgressLine(ReportingUnion Union, ProgressPart Part, int? ReportId, DateTime? SubmittedAt, DateOnly? ExtendedTo, DateOnly? RemindedOn, bool IsAmended)
{
    /// <summary>Nothing has ever been submitted for the month.</summary>
    public bool IsSilent => Part is ProgressPart.Silent or ProgressPart.Filling;
}

/// <summary>Who has reported a month and who has not, in the viewer's part of the district.</summary>
public sealed record Progress(Month Month, IReadOnlyList<ProgressLine> Lines)
{
    public int Expected => Lines.Count;
    public int Count(ProgressPart part) => Lines.Count(l => l.Part == part);

    /// <summary>Submitted at least once, or exempt: never more than expected.</summary>
    public int Reported => Lines.Count(l => !l.IsSilent);

    public IEnumerable<IGrouping<ReportOwner, ProgressLine>> Bodies => Lines
        .GroupBy(l => new ReportOwner(l.Union.Owner.UpperUnionId, l.Union.Owner.UpperName, l.Union.Owner.UpperPath, 0, "", "", l.Union.Owner.IsDirect))
        .OrderBy(g => g.Key.IsDirect).ThenBy(g => g.Key.Path, StringComparer.Ordinal);

    public static async Task<Progress> Load(UnionDbContext db, Month month)
    {
        var expected = await ExpectedReports.For(db, month);
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => r.Month == month)
            .Select(r => new { r.Id, r.UnionId, r.Stage, r.SubmittedAt, r.Amendment }).ToDictionaryAsync(r => r.UnionId);
        var allowances = (await db.ReportAllowances.AsNoTracking().Where(a => a.Month == month).ToListAsync()).ToLookup(a => a.UnionId);
        var reminded = await db.ReportReminders.Where(r => r.Month == month).GroupBy(r => r.UnionId)
            .Select(g => new { g.Key, On = g.Max(r => r.SentOn) }).ToDictionaryAsync(g => g.Key, g => (DateOnly?)g.On);
        return new Progress(month, [.. from union in expected
                                       let id = union.Owner.UnionId
                                       let report = reports.GetValueOrDefault(id)
                                       let part = report is null && allowances[id].Any(a => a.Kind == AllowanceKind.Exemption) ? ProgressPart.Exempt : PartOf(report?.Stage)
                                       select new ProgressLine(union, part, report?.Id, report?.SubmittedAt,
                                           allowances[id].Max(a => a.UntilOn), reminded.GetValueOrDefault(id), report?.Amendment > 0)]);
    }

    private static ProgressPart PartOf(ReportStage? stage) => stage is { } reached ? PartOf(reached) : ProgressPart.Silent;

    private static ProgressPart PartOf(ReportStage stage) => stage switch
    {
        ReportStage.Filling or ReportStage.AwaitingSignature => ProgressPart.Filling,
        ReportStage.Returned or ReportStage.Reopened => ProgressPart.SentBack,
        ReportStage.Submitted => ProgressPart.Submitted,
        ReportStage.UpperAccepted => ProgressPart.UpperAccepted,
        ReportStage.Accepted => ProgressPart.Accepted,
    };
}
