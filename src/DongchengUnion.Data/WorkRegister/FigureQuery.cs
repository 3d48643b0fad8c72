using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>
/// Every indicator of the catalogue over a period: accepted reports first, the ledger where nothing is accepted yet. A handful of
/// grouped statements for all of them together, however many indicators there are.
/// </summary>
public sealed class FigureQuery(UnionDbContext db)
{
    public async Task<IReadOnlyList<Figure>> Compute(FigurePeriod period, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var catalogue = await Catalogue(db, period, cancellationToken);
        var kinds = await db.WorkKinds.AsNoTracking().ToDictionaryAsync(k => k.Code, cancellationToken);
        var stocks = kinds.Values.Where(k => k.IsStock).Select(k => k.Code).ToList();
        var plans = catalogue.Where(i => i.Nature == IndicatorNature.Plan).SelectMany(i => i.Kinds).ToList();
        var itemSets = await ItemSets(db, cancellationToken);

        var ledger = db.Ledger(options).AsNoTracking();
        var acceptances = db.Acceptances(options);
        var events = await LedgerSums.Events(ledger.Within(period), acceptances, cancellationToken);
        events.AddRange(await MemberFacts.Sums(db, period, options, cancellationToken));
        events.AddRange(await RegisterFacts.Sums(db, period, options, cancellationToken));
        var states = await LedgerSums.States(ledger.Where(r => stocks.Contains(r.KindCode)).LastOn(period.LastDay), acceptances, period.To, cancellationToken);
        var planned = await LedgerSums.Events(ledger.Where(r => plans.Contains(r.KindCode)).Within(FigurePeriod.Year(period.To.Year)), acceptances, cancellationToken);
        var accepted = await AcceptedSums.Read(db, period, options, cancellationToken);

        var happened = new FigureParts(events, accepted.Event, itemSets, options.AcceptedOnly);
        var stood = new FigureParts(states, accepted.State, itemSets, options.AcceptedOnly);
        var plan = new FigureParts(planned, accepted.Event, itemSets, options.AcceptedOnly);
        var missing = (await new MissingReports(db).Find(period, options, cancellationToken)).Count;

        return [.. catalogue.Select(indicator => FigureArithmetic.Of(
            indicator,
            indicator.Nature == IndicatorNature.Plan ? plan : indicator.Kinds.Any(k => kinds[k].IsStock) ? stood : happened,
            indicator.Kinds.Any(k => kinds[k].RecordingLevels.Any(OwedReports.Levels.Contains)) ? missing : 0))];
    }

    /// <summary>The definitions that hold for the period, in the order of the review.</summary>
    public static async Task<IReadOnlyList<Indicator>> Catalogue(UnionDbContext db, FigurePeriod period, CancellationToken cancellationToken = default)
    {
        var versions = await db.Indicators.AsNoTracking().Where(i => i.ValidFrom <= period.To || i.Version == 1).ToListAsync(cancellationToken);
        return [.. versions.GroupBy(i => i.Code).Select(g => g.MaxBy(i => i.Version)!).OrderBy(i => i.Sort)];
    }

    internal static async Task<IReadOnlyDictionary<string, HashSet<string>>> ItemSets(UnionDbContext db, CancellationToken cancellationToken) =>
        (await db.ReportItemSets.AsNoTracking().ToListAsync(cancellationToken)).ToDictionary(s => s.Code, s => s.Keys.ToHashSet());
}
