using DongchengUnion.Data;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.WorkRegister;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>The catalogue with the figures of one period.</summary>
public sealed record CataloguePage(FigureScope Scope, IReadOnlyList<IGrouping<IndicatorSection, Figure>> Sections, IReadOnlyDictionary<string, string> Departments);

/// <summary>One entry of the catalogue.</summary>
/// <param name="Words">The printed words and the values they may stand for; null where there is nothing to tell.</param>
public sealed record IndicatorPage(FigureScope Scope, Figure Figure, RoundedFigure? Words, IReadOnlyList<Indicator> Versions, IReadOnlyList<WorkKind> Kinds, string Department)
{
    public Indicator Indicator => Figure.Indicator;
}

/// <summary>The records behind a figure: rows plus differences make the figure.</summary>
/// <param name="Ledger">The sum of the listed records, in base units.</param>
/// <param name="LedgerBase">Of a ratio, the sum of the denominators.</param>
/// <param name="People">Of figures that count people of the membership ledger, the events one by one.</param>
/// <param name="Facts">Of figures that count rows of other registers, those rows.</param>
public sealed record FigureRowsPage(FigureScope Scope, Figure Figure, IReadOnlyDictionary<string, WorkKind> Kinds, IReadOnlyList<WorkRecord> Rows,
    IReadOnlyList<PersonRow> People, IReadOnlyList<FactRow> Facts, Pager Pager,
    decimal Ledger, decimal LedgerBase, IReadOnlyList<FigureShare> Differences, IReadOnlyList<IGrouping<string, MissingReport>> Missing, bool IsState)
{
    private const int PageSize = 50;

    public Indicator Indicator => Figure.Indicator;

    public static async Task<FigureRowsPage> Load(UnionDbContext db, FigureScope scope, Figure figure, int page)
    {
        var indicator = figure.Indicator;
        var rows = new FigureRows(db);
        var behind = await rows.Behind(indicator, scope.Period, scope.Options);
        var shares = await new FigureShares(db).Find(indicator, scope.Period, scope.Options);
        var total = shares.Sum(s => s.Rows);
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var codes = indicator.Kinds;
        var kinds = await db.WorkKinds.AsNoTracking().Where(k => codes.Contains(k.Code)).ToDictionaryAsync(k => k.Code);
        var isReported = kinds.Values.Any(k => k.RecordingLevels.Any(OwedReports.Levels.Contains));
        var missing = isReported ? await new MissingReports(db).Find(scope.Period, scope.Options) : [];
        var uppers = await db.Unions.AsNoTracking().Where(u => missing.Select(m => m.UpperUnionId).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return new FigureRowsPage(scope, figure, kinds,
            await behind.OrderByDescending(r => r.OccurredOn).ThenByDescending(r => r.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(),
            await PersonRow.Page(db, rows.PeopleBehind(indicator, scope.Period, scope.Options), (page - 1) * PageSize, PageSize),
            await FactRow.Page(rows.FactsBehind(indicator, scope.Period, scope.Options), (page - 1) * PageSize, PageSize),
            new Pager(page, PageSize, total, p => scope.Question.Url($"/indicators/{indicator.Code}/rows", p)),
            shares.Sum(s => s.Ledger), shares.Sum(s => s.LedgerBase),
            [.. shares.Where(s => s.Difference != 0 || s.BaseDifference != 0)],
            [.. missing.GroupBy(m => m.UpperUnionId is { } upper ? uppers.GetValueOrDefault(upper, "上级工会") : "")],
            await rows.IsState(indicator));
    }
}

/// <summary>One event of the membership ledger behind a figure.</summary>
public sealed record PersonRow(long PersonId, string Name, string UnionName, DateOnly EffectiveOn, MembershipEventKind Kind)
{
    internal static Task<List<PersonRow>> Page(UnionDbContext db, IQueryable<MembershipEvent> events, int skip, int take) =>
        (from e in events
         join u in db.Unions on e.UnionId equals u.Id
         orderby e.EffectiveOn descending, e.Id descending
         select new PersonRow(e.PersonId, e.PersonName, u.Name, e.EffectiveOn, e.Kind)).Skip(skip).Take(take).ToListAsync();
}

/// <summary>Names of departments, for pages.</summary>
internal static class DepartmentNames
{
    public static async Task<IReadOnlyDictionary<string, string>> All(UnionDbContext db) =>
        await db.Set<Department>().AsNoTracking().ToDictionaryAsync(d => d.Code, d => d.Name);
}
