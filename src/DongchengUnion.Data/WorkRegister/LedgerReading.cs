using DongchengUnion.Data.Indicators;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.WorkRegister;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>The ledger and the acceptances as a figure reads them: one part of the district, as of one instant.</summary>
public static class LedgerReading
{
    /// <summary>The records that stood at the instant, in the part of the district.</summary>
    public static IQueryable<WorkRecord> Ledger(this UnionDbContext db, FigureOptions options)
    {
        var records = db.WorkRecords.AsQueryable();
        records = options.AsOf is { } at
            ? records.Where(r => r.RecordedAt <= at && (r.VoidedAt == null || r.VoidedAt > at))
            : records.Where(r => r.VoidedAt == null);
        if (options.UnionId is { } union) records = records.Where(r => r.UnionId == union);
        else if (options.PathPrefix is { } prefix) records = records.Where(r => r.ScopePath.StartsWith(prefix));
        return records;
    }

    /// <summary>The acceptances that stood at the instant, in the part of the district.</summary>
    public static IQueryable<AcceptedReportMonth> Acceptances(this UnionDbContext db, FigureOptions options)
    {
        var accepted = db.AcceptedReportMonths.AsQueryable();
        accepted = options.AsOf is { } at
            ? accepted.Where(a => a.AcceptedAt <= at && (a.ReopenedAt == null || a.ReopenedAt > at))
            : accepted.Where(a => a.ReopenedAt == null);
        if (options.UnionId is { } union) accepted = accepted.Where(a => a.UnionId == union);
        else if (options.PathPrefix is { } prefix) accepted = accepted.Where(a => a.ScopePath.StartsWith(prefix));
        return accepted;
    }

    /// <summary>What happened within the period.</summary>
    public static IQueryable<WorkRecord> Within(this IQueryable<WorkRecord> records, FigurePeriod period) =>
        records.Where(r => r.Month >= period.From && r.Month <= period.To);

    /// <summary>Of each union and kind the last record on or before the day: how things stood.</summary>
    public static IQueryable<WorkRecord> LastOn(this IQueryable<WorkRecord> records, DateOnly day)
    {
        var until = records.Where(r => r.OccurredOn <= day);
        return until.Where(r => !until.Any(n => n.KindCode == r.KindCode && n.UnionId == r.UnionId
            && (n.OccurredOn > r.OccurredOn || (n.OccurredOn == r.OccurredOn && n.Id > r.Id))));
    }
}
