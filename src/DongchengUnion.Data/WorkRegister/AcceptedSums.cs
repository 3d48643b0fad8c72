using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>What accepted reports say, added up: over the whole period for events, of its last month for states.</summary>
internal sealed class AcceptedSums
{
    private readonly Dictionary<string, decimal> events = [];
    private readonly Dictionary<string, decimal> states = [];

    public decimal Event(ItemKey item) => events.GetValueOrDefault(item.ToString());

    public decimal State(ItemKey item) => states.GetValueOrDefault(item.ToString());

    /// <summary>
    /// Now: the roll-ups of the bodies within the part of the district, and beside them the reports of the body itself, which went
    /// further up. As of an earlier instant: the acceptances of that instant one by one, because roll-ups have no history.
    /// </summary>
    public static async Task<AcceptedSums> Read(UnionDbContext db, FigurePeriod period, FigureOptions options, CancellationToken cancellationToken)
    {
        var sums = new AcceptedSums();
        var below = options.PathPrefix ?? db.ReadScope.Below;
        var reports = db.Acceptances(options).Where(a => a.Month >= period.From && a.Month <= period.To);
        if (options.AsOf is null && options.UnionId is null)
        {
            var rollUps = db.ReportRollUps.AsNoTracking().Where(r => r.Month >= period.From && r.Month <= period.To && r.UpperPath.StartsWith(below));
            foreach (var rollUp in await rollUps.ToListAsync(cancellationToken)) sums.Add(rollUp.Month == period.To, rollUp.Values);
            var own = options.PathPrefix is null ? db.ReadScope.UnionId : 0;
            reports = reports.Where(a => a.ScopePath == below || a.UnionId == own);
        }

        foreach (var report in await reports.AsNoTracking().ToListAsync(cancellationToken)) sums.Add(report.Month == period.To, report.Values);
        return sums;
    }

    private void Add(bool isLastMonth, Dictionary<string, decimal?> values)
    {
        foreach (var (item, value) in values)
        {
            events[item] = events.GetValueOrDefault(item) + (value ?? 0);
            if (isLastMonth) states[item] = states.GetValueOrDefault(item) + (value ?? 0);
        }
    }
}
