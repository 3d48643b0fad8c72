using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>What the work ledger adds up to for a union and month: "kind.measure" → sum, and kind → number of records.</summary>
public sealed record MonthLedger(IReadOnlyDictionary<string, decimal> Values, IReadOnlyDictionary<string, int> Rows)
{
    public static readonly MonthLedger None = new(new Dictionary<string, decimal>(), new Dictionary<string, int>());

    public static async Task<MonthLedger> Of(UnionDbContext db, int unionId, Month month) =>
        (await Of(db, r => r.UnionId == unionId, new FigureOptions { UnionId = unionId }, month)).GetValueOrDefault(unionId, None)
            .Knowing(await db.RosterConfirmations.AnyAsync(c => c.UnionId == unionId && c.ConfirmedOn <= month.LastDay));

    /// <summary>The sums of every union in the viewer's scope, by union.</summary>
    public static Task<Dictionary<int, MonthLedger>> Visible(UnionDbContext db, Month month) => Of(db, r => true, new FigureOptions(), month);

    // A roster that its chair has confirmed knows that nobody came or went; any other only knows those it has.
    private MonthLedger Knowing(bool rosterIsWhole)
    {
        if (!rosterIsWhole) return this;
        var values = new Dictionary<string, decimal>(Values);
        foreach (var kind in MemberFacts.Kinds.Keys) values.TryAdd(new ItemKey(kind, Measure.Persons).ToString(), 0);
        return this with { Values = values };
    }

    private static async Task<Dictionary<int, MonthLedger>> Of(UnionDbContext db,
        System.Linq.Expressions.Expression<Func<Domain.WorkRegister.WorkRecord, bool>> whose, FigureOptions part, Month month)
    {
        var stocks = await db.WorkKinds.Where(k => k.IsStock).Select(k => k.Code).ToListAsync();
        var records = db.WorkRecords.AsNoTracking().Where(whose).Where(r => r.VoidedAt == null);
        var flows = await (from r in records
                           where r.Month == month && !stocks.Contains(r.KindCode)
                           group r by new { r.UnionId, r.KindCode } into g
                           // The sum of nothing is zero to the database; a measure that no record gives stays unknown.
                           select new Line(g.Key.UnionId, g.Key.KindCode, g.Count(),
                               g.Max(r => r.Count) == null ? null : g.Sum(r => r.Count),
                               g.Max(r => r.Persons) == null ? null : g.Sum(r => r.Persons),
                               g.Max(r => r.PersonTimes) == null ? null : g.Sum(r => r.PersonTimes),
                               g.Max(r => r.Amount) == null ? null : g.Sum(r => r.Amount),
                               g.Max(r => r.BaseCount) == null ? null : g.Sum(r => r.BaseCount))).ToListAsync();
        var last = month.LastDay;
        // Of a state the last record up to the month's end counts. They are few; the choice is made here.
        var states = (await (from r in records
                             where r.OccurredOn <= last && stocks.Contains(r.KindCode)
                             orderby r.OccurredOn, r.Id
                             select new Line(r.UnionId, r.KindCode, 1, r.Count, r.Persons, r.PersonTimes, r.Amount, r.BaseCount)).ToListAsync())
            .GroupBy(l => (l.UnionId, l.Kind)).Select(g => g.Last());
        var people = await MemberFacts.ByUnion(MemberFacts.Events(db, MemberFacts.Kinds.Keys, FigurePeriod.OneMonth(month), part), db);
        flows.AddRange(people.Select(p => new Line(p.UnionId, MemberFacts.CodeOf(p.Kind), p.Rows, null, p.Persons, null, null, null)));
        foreach (var kind in RegisterFacts.Kinds)
        {
            var sums = await (from f in RegisterFacts.Behind(db, kind, FigurePeriod.OneMonth(month), part)
                              group f by f.UnionId into g
                              select new { g.Key, Rows = g.Count(), Count = g.Sum(f => f.Count), Persons = g.Sum(f => f.Persons) }).ToListAsync();
            var asked = RegisterFacts.Measures(kind);
            flows.AddRange(sums.Select(s => new Line(s.Key, kind, s.Rows, asked.Contains(Measure.Count) ? s.Count : null, asked.Contains(Measure.Persons) ? s.Persons : null, null, null, null)));
        }

        return flows.Concat(states).GroupBy(l => l.UnionId).ToDictionary(g => g.Key, g => new MonthLedger(
            g.SelectMany(l => l.Values).ToDictionary(v => v.Key, v => v.Value), g.ToDictionary(l => l.Kind, l => l.Rows)));
    }

    private sealed record Line(int UnionId, string Kind, int Rows, long? Count, int? Persons, int? PersonTimes, decimal? Amount, long? BaseCount)
    {
        public IEnumerable<KeyValuePair<string, decimal>> Values =>
            from pair in new (Measure Measure, decimal? Value)[]
            {
                (Measure.Rows, Rows), (Measure.Count, Count), (Measure.Persons, Persons),
                (Measure.PersonTimes, PersonTimes), (Measure.Amount, Amount), (Measure.BaseCount, BaseCount),
            }
            where pair.Value is not null
            select KeyValuePair.Create(new ItemKey(Kind, pair.Measure).ToString(), pair.Value ?? 0m);
    }
}
