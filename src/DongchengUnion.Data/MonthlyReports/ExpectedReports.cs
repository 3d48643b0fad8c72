using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>A union that reports, as it was in a month.</summary>
/// <param name="Facts">The numbers of its card, by the names that the form uses.</param>
public sealed record ReportingUnion(ReportOwner Owner, DateOnly FoundedOn, DateOnly? ClosedOn, IReadOnlyDictionary<string, decimal> Facts)
{
    public bool Owes(Month month) => ReportDuty.Owes(month, FoundedOn, ClosedOn);
}

/// <summary>
/// Which unions report a month, and to whom: from the dates and the shape of that month, so that a move or a closing
/// never changes a list of the past.
/// </summary>
public static class ExpectedReports
{
    private static readonly UnionLevel[] Reporting = [UnionLevel.Grassroots, UnionLevel.DirectlyAffiliated];
    private static readonly UnionLevel[] Reviewing = [UnionLevel.Subdistrict, UnionLevel.System, UnionLevel.District];

    /// <summary>Every union in the viewer's scope that owes the month.</summary>
    public static async Task<IReadOnlyList<ReportingUnion>> For(UnionDbContext db, Month month) =>
        [.. (await Shapes(db, month, null)).Where(u => u.Owes(month) && u.Owner.Path.StartsWith(db.ReadScope.Below, StringComparison.Ordinal))];

    /// <summary>One union, whether it owes the month or not; null where it is outside the viewer's scope or reports nothing.</summary>
    public static async Task<ReportingUnion?> Find(UnionDbContext db, int unionId, Month month)
    {
        var found = (await Shapes(db, month, unionId)).SingleOrDefault();
        var scope = db.ReadScope;
        return found is not null && (found.Owner.Path.StartsWith(scope.Below, StringComparison.Ordinal) || (scope.UnionId != 0 && scope.UnionId == unionId)) ? found : null;
    }

    // The filter is lifted because the name of a body and the end of a shape may lie outside the scope; what is handed out is filtered above.
    private static async Task<IEnumerable<ReportingUnion>> Shapes(UnionDbContext db, Month month, int? unionId)
    {
        var last = month.LastDay;
        var shapes = await (from s in db.UnionShapes.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
                            join u in db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]) on s.UnionId equals u.Id
                            where Reviewing.Contains(s.Level) || (Reporting.Contains(s.Level) && (unionId == null || s.UnionId == unionId))
                            select new { s.UnionId, s.Level, s.Name, s.Path, s.FromOn, u.FoundedOn, u.ClosedOn, u.Headcount }).ToListAsync();
        // The shape of the month's last day; for a union closed before, its last one; for one founded after, its first.
        var valid = shapes.GroupBy(s => s.UnionId)
            .Select(g => g.Where(s => s.FromOn <= last).MaxBy(s => s.FromOn) ?? g.MinBy(s => s.FromOn)!).ToList();
        var bodies = valid.Where(s => Reviewing.Contains(s.Level)).ToDictionary(s => s.UnionId);
        return from s in valid
               where Reporting.Contains(s.Level)
               let body = bodies[UpperOf(s.Path, bodies.ContainsKey)]
               orderby s.Path
               select new ReportingUnion(
                   new ReportOwner(s.UnionId, s.Name, s.Path, body.UnionId, body.Name, body.Path, body.Level == UnionLevel.District),
                   s.FoundedOn, s.ClosedOn, ReportDesk.FactsOf(s.Headcount));
    }

    // The nearest street, system or district union on the way up.
    private static int UpperOf(string path, Func<int, bool> isBody) =>
        path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse).SkipLast(1).Last(isBody);
}
