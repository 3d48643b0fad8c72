using DongchengUnion.Data.Indicators;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>Ledger records of one kind added up, apart by the report form under which their months were accepted.</summary>
/// <param name="ItemSet">The accepted form; null where the month is not accepted.</param>
/// <param name="OwesReport">Recorded by a union that owes a report.</param>
internal sealed record LedgerSum(string Kind, string? ItemSet, bool OwesReport, int Rows, long? Count, int? Persons, int? PersonTimes,
    decimal? Amount, long? BaseCount)
{
    public decimal this[Measure measure] => measure switch
    {
        Measure.Rows => Rows,
        Measure.Count => Count ?? 0,
        Measure.Persons => Persons ?? 0,
        Measure.PersonTimes => PersonTimes ?? 0,
        Measure.Amount => Amount ?? 0,
        Measure.BaseCount => BaseCount ?? 0,
    };
}

/// <summary>The grouped statements behind the figures.</summary>
internal static class LedgerSums
{
    /// <summary>Adds up events: each belongs to the acceptance of its own month.</summary>
    public static Task<List<LedgerSum>> Events(IQueryable<WorkRecord> records, IQueryable<AcceptedReportMonth> accepted, CancellationToken cancellationToken) =>
        ByKind(from r in records
               join a in accepted on new { r.UnionId, r.Month } equals new { a.UnionId, a.Month } into acceptances
               from a in acceptances.DefaultIfEmpty()
               select new Counted { Record = r, ItemSet = a.ItemSet }, cancellationToken);

    /// <summary>Adds up states: they belong to the acceptance of the period's last month, whenever they were recorded.</summary>
    public static Task<List<LedgerSum>> States(IQueryable<WorkRecord> records, IQueryable<AcceptedReportMonth> accepted, Month month, CancellationToken cancellationToken) =>
        ByKind(from r in records
               join a in accepted.Where(a => a.Month == month) on r.UnionId equals a.UnionId into acceptances
               from a in acceptances.DefaultIfEmpty()
               select new Counted { Record = r, ItemSet = a.ItemSet }, cancellationToken);

    private static Task<List<LedgerSum>> ByKind(IQueryable<Counted> rows, CancellationToken cancellationToken) =>
        (from c in rows
         group c.Record by new
         {
             c.Record.KindCode,
             c.ItemSet,
             OwesReport = c.Record.UnionLevel == UnionLevel.DirectlyAffiliated || c.Record.UnionLevel == UnionLevel.Grassroots,
         }
         into g
         select new LedgerSum(g.Key.KindCode, g.Key.ItemSet, g.Key.OwesReport, g.Count(), g.Sum(r => r.Count), g.Sum(r => r.Persons),
             g.Sum(r => r.PersonTimes), g.Sum(r => r.Amount), g.Sum(r => r.BaseCount))).ToListAsync(cancellationToken);

    private sealed class Counted
    {
        public required WorkRecord Record { get; init; }
        public string? ItemSet { get; init; }
    }
}
