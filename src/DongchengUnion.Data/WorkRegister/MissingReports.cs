using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>A union whose reports of a period are not all accepted.</summary>
/// <param name="Months">How many months are not.</param>
public sealed record MissingReport(int UnionId, string UnionName, string Path, int? UpperUnionId, int Months);

/// <summary>The units not yet counted by an accepted report, by name.</summary>
public sealed class MissingReports(UnionDbContext db)
{
    public async Task<IReadOnlyList<MissingReport>> Find(FigurePeriod period, FigureOptions options, CancellationToken cancellationToken = default)
    {
        var unions = db.Unions.AsNoTracking().Where(u => u.Level == UnionLevel.DirectlyAffiliated || u.Level == UnionLevel.Grassroots)
            .Where(u => u.FoundedOn <= period.LastDay && (u.ClosedOn == null || u.ClosedOn >= period.FirstDay));
        if (options.UnionId is { } union) unions = unions.Where(u => u.Id == union);
        else if (options.PathPrefix is { } prefix) unions = unions.Where(u => u.Path.StartsWith(prefix));
        var owing = await unions.OrderBy(u => u.Number).Select(u => new { u.Id, u.Name, u.Path, u.ParentId, u.FoundedOn, u.ClosedOn }).ToListAsync(cancellationToken);
        var accepted = await db.Acceptances(options with { PathPrefix = null }).Where(a => a.Month >= period.From && a.Month <= period.To)
            .GroupBy(a => a.UnionId).Select(g => new { g.Key, Months = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Months, cancellationToken);
        return [.. from u in owing
                   let months = OwedReports.MonthsOwed(u.FoundedOn, u.ClosedOn, period) - accepted.GetValueOrDefault(u.Id)
                   where months > 0
                   select new MissingReport(u.Id, u.Name, u.Path, u.ParentId, months)];
    }
}
