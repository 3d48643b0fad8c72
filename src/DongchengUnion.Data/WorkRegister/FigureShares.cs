using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>What one union in one month brings to a figure, in base units.</summary>
/// <param name="Ledger">What its records say.</param>
/// <param name="Total">What counts: the accepted value where there is one.</param>
/// <param name="LedgerBase">Of a ratio, the denominator by its records.</param>
/// <param name="TotalBase">Of a ratio, the denominator that counts.</param>
public sealed record FigureShare(int UnionId, string UnionName, string ScopePath, UnionLevel Level, Month Month, int Rows, decimal Ledger, decimal Total, decimal LedgerBase, decimal TotalBase)
{
    public decimal Difference => Total - Ledger;
    public decimal BaseDifference => TotalBase - LedgerBase;
}

/// <summary>One figure taken apart by union and month, for tables by group and for the differences between reports and ledger.</summary>
public sealed class FigureShares(UnionDbContext db)
{
    public async Task<IReadOnlyList<FigureShare>> Find(Indicator indicator, FigurePeriod period, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var rows = new FigureRows(db);
        var isState = await rows.IsState(indicator, cancellationToken);
        var sums = await (from r in await rows.Behind(indicator, period, options, cancellationToken)
                          group r by new { r.UnionId, r.UnionName, r.ScopePath, r.UnionLevel, r.Month, r.KindCode } into g
                          select new UnionSum(g.Key.UnionId, g.Key.UnionName, g.Key.ScopePath, g.Key.UnionLevel, g.Key.Month,
                              new LedgerSum(g.Key.KindCode, null, false, g.Count(), g.Sum(r => r.Count), g.Sum(r => r.Persons),
                                  g.Sum(r => r.PersonTimes), g.Sum(r => r.Amount), g.Sum(r => r.BaseCount)))).ToListAsync(cancellationToken);
        var people = await MemberFacts.ByUnion(rows.PeopleBehind(indicator, period, options), db, cancellationToken);
        sums.AddRange(people.Select(p => new UnionSum(p.UnionId, p.UnionName, p.ScopePath, p.Level, p.Month,
            new LedgerSum(MemberFacts.CodeOf(p.Kind), null, false, p.Rows, null, p.Persons, null, null, null))));
        foreach (var (kind, facts) in rows.FactsBehind(indicator, period, options))
        {
            sums.AddRange(await (from f in facts
                                 group f by new { f.UnionId, f.UnionName, f.ScopePath, f.UnionLevel, f.Month } into g
                                 select new UnionSum(g.Key.UnionId, g.Key.UnionName, g.Key.ScopePath, g.Key.UnionLevel, g.Key.Month,
                                     new LedgerSum(kind, null, false, g.Count(), g.Sum(f => f.Count), g.Sum(f => f.Persons), null, null, null))).ToListAsync(cancellationToken));
        }

        var reports = await Reports(indicator, period, isState, options, cancellationToken);
        var shares = sums.GroupBy(s => (s.UnionId, Month: isState ? period.To : s.Month)).ToDictionary(g => g.Key, g => g.ToList());

        List<FigureShare> found = [];
        foreach (var key in shares.Keys.Union(reports.Keys))
        {
            var mine = shares.GetValueOrDefault(key);
            var report = reports.GetValueOrDefault(key);
            decimal Ledger(IEnumerable<ItemKey> items) => items.Sum(i => mine?.Where(s => s.Sum.Kind == i.Kind).Sum(s => s.Sum[i.Measure]) ?? 0);
            decimal Counted(IEnumerable<ItemKey> items) => items.Sum(i => report is not null && report.Items.Contains(i.ToString())
                ? report.Values.GetValueOrDefault(i.ToString()) ?? 0
                : Ledger([i]));
            var first = mine?[0];
            found.Add(new FigureShare(key.UnionId, first?.UnionName ?? report!.UnionName, first?.ScopePath ?? report!.ScopePath, first?.Level ?? report!.Level,
                key.Month, mine?.Sum(s => s.Sum.Rows) ?? 0, Ledger(indicator.Items), Counted(indicator.Items), Ledger(indicator.BaseItems), Counted(indicator.BaseItems)));
        }

        return [.. found.OrderBy(s => s.ScopePath, StringComparer.Ordinal).ThenBy(s => s.Month)];
    }

    private async Task<Dictionary<(int UnionId, Month Month), Report>> Reports(Indicator indicator, FigurePeriod period, bool isState, FigureOptions options, CancellationToken cancellationToken)
    {
        var wanted = indicator.Items.Concat(indicator.BaseItems).Select(i => i.ToString()).ToHashSet();
        var sets = (await FigureQuery.ItemSets(db, cancellationToken)).Where(s => s.Value.Overlaps(wanted)).ToDictionary();
        var codes = sets.Keys.ToList();
        if (codes.Count == 0 || indicator.Nature == IndicatorNature.Plan) return [];
        var from = isState ? period.To : period.From;
        var rows = await (from a in db.Acceptances(options).AsNoTracking()
                          join u in db.Unions on a.UnionId equals u.Id
                          where a.Month >= @from && a.Month <= period.To && codes.Contains(a.ItemSet)
                          select new { Accepted = a, u.Level }).ToListAsync(cancellationToken);
        return rows.ToDictionary(r => (r.Accepted.UnionId, r.Accepted.Month),
            r => new Report(r.Accepted.UnionName, r.Accepted.ScopePath, r.Level, sets[r.Accepted.ItemSet], r.Accepted.Values));
    }

    private sealed record UnionSum(int UnionId, string UnionName, string ScopePath, UnionLevel Level, Month Month, LedgerSum Sum);

    private sealed record Report(string UnionName, string ScopePath, UnionLevel Level, HashSet<string> Items, Dictionary<string, decimal?> Values);
}
