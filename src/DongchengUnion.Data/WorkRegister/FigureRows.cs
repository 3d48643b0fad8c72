using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>The ledger records behind a figure: those that <see cref="FigureQuery"/> adds up, one by one.</summary>
public sealed class FigureRows(UnionDbContext db)
{
    private static readonly List<UnionLevel> Owing = [.. OwedReports.Levels];

    public async Task<IQueryable<WorkRecord>> Behind(Indicator indicator, FigurePeriod period, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var kinds = indicator.Kinds;
        var records = db.Ledger(options).AsNoTracking().Where(r => kinds.Contains(r.KindCode));
        var accepted = db.Acceptances(options);
        if (await IsState(indicator, cancellationToken))
        {
            var states = records.LastOn(period.LastDay);
            return options.AcceptedOnly
                ? states.Where(r => !Owing.Contains(r.UnionLevel) || accepted.Any(a => a.UnionId == r.UnionId && a.Month == period.To))
                : states;
        }

        var events = records.Within(indicator.Nature == IndicatorNature.Plan ? FigurePeriod.Year(period.To.Year) : period);
        return options.AcceptedOnly
            ? events.Where(r => !Owing.Contains(r.UnionLevel) || accepted.Any(a => a.UnionId == r.UnionId && a.Month == r.Month))
            : events;
    }

    /// <summary>The events of the membership ledger behind a figure, one by one; none where it counts no people of that ledger.</summary>
    public IQueryable<MembershipEvent> PeopleBehind(Indicator indicator, FigurePeriod period, FigureOptions options)
    {
        var events = MemberFacts.Events(db, indicator.Kinds, period, options);
        if (!options.AcceptedOnly) return events;
        var accepted = db.Acceptances(options);
        return events.Where(e => accepted.Any(a => a.UnionId == e.UnionId && a.Month == e.Month)
            || !db.Unions.Any(u => u.Id == e.UnionId && Owing.Contains(u.Level)));
    }

    /// <summary>The rows of the registers behind a figure, by kind; none where it counts lines of a ledger.</summary>
    public IReadOnlyList<(string Kind, IQueryable<RegisterFact> Facts)> FactsBehind(Indicator indicator, FigurePeriod period, FigureOptions options)
    {
        var accepted = db.Acceptances(options);
        return [.. indicator.Kinds.Where(RegisterFacts.Keeps).Select(kind =>
        {
            var facts = RegisterFacts.Behind(db, kind, period, options);
            return (kind, options.AcceptedOnly
                ? facts.Where(f => !Owing.Contains(f.UnionLevel) || accepted.Any(a => a.UnionId == f.UnionId && a.Month == f.Month))
                : facts);
        })];
    }

    /// <summary>Whether the last record of each union counts rather than all of them.</summary>
    public async Task<bool> IsState(Indicator indicator, CancellationToken cancellationToken = default)
    {
        var kinds = indicator.Kinds;
        return await db.WorkKinds.AnyAsync(k => k.IsStock && kinds.Contains(k.Code), cancellationToken);
    }
}
