using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>One line of a figure by groups.</summary>
/// <param name="Value">What counts, in base units; of a ratio, the quotient of the group.</param>
/// <param name="UnionId">The body the line stands for, where it is one.</param>
public sealed record PivotLine(string Name, int Rows, decimal? Value, decimal Difference, int? UnionId);

/// <summary>A figure by groups of unions or by months. The groups come from the tree and from group sets, which are data.</summary>
public sealed record FigurePivot(FigureScope Scope, Figure Figure, string Group, IReadOnlyList<(string Code, string Name)> Groups, IReadOnlyList<PivotLine> Lines)
{
    private const string Street = "street", Level = "level", ByMonth = "month";

    /// <summary>Null where there is no such grouping.</summary>
    public static async Task<FigurePivot?> Load(UnionDbContext db, FigureScope scope, Figure figure, string group)
    {
        var indicator = figure.Indicator;
        var sets = await db.GroupSets.AsNoTracking().OrderBy(s => s.Sort).ToListAsync();
        List<(string Code, string Name)> groups = [(Street, "街道、系统"), (Level, "工会层级"), .. sets.Select(s => (s.Code, s.Name))];
        if (!await new FigureRows(db).IsState(indicator) && indicator.Nature != IndicatorNature.Plan) groups.Add((ByMonth, "月份"));
        if (groups.All(g => g.Code != group)) return null;

        var shares = await new FigureShares(db).Find(indicator, scope.Period, scope.Options);
        var keys = await Keys(db, group, scope);
        var lines = shares.GroupBy(keys.Of).OrderBy(g => g.Key.Sort).ThenBy(g => g.Key.Name, StringComparer.Ordinal)
            .Select(g => new PivotLine(g.Key.Name, g.Sum(s => s.Rows), Value(indicator, g), g.Sum(s => s.Difference), g.Key.UnionId));
        return new FigurePivot(scope, figure, group, groups, [.. lines]);
    }

    private static decimal? Value(Indicator indicator, IEnumerable<FigureShare> shares)
    {
        var all = shares.ToList();
        return indicator.Nature == IndicatorNature.Ratio
            ? FigureArithmetic.Quotient(indicator, all.Sum(s => s.Total), all.Sum(s => s.TotalBase))
            : all.Sum(s => s.Total);
    }

    private sealed record Key(int Sort, string Name, int? UnionId = null);

    private sealed record Grouping(Func<FigureShare, Key> Of);

    private static async Task<Grouping> Keys(UnionDbContext db, string group, FigureScope scope)
    {
        switch (group)
        {
            case Level:
                return new(s => new Key((int)s.Level, s.Level.Label()));
            case ByMonth:
                return new(s => new Key(s.Month.Number, s.Month.InWords));
            case Street:
                var bodies = await db.Unions.AsNoTracking().Where(u => u.Level != UnionLevel.Group).ToDictionaryAsync(u => u.Id, u => u);
                return new(s => BodyOf(s, bodies, scope.Union?.Path));
            default:
                var names = await db.GroupSetOptions.AsNoTracking().Where(o => o.SetCode == group).ToDictionaryAsync(o => o.Code, o => (o.Sort, o.Name));
                var of = await new OrganizationQuery(db).GroupsOf(group);
                return new(s => of.TryGetValue(s.UnionId, out var option) && names.TryGetValue(option, out var known)
                    ? new Key(known.Sort, known.Name)
                    : new Key(int.MaxValue, "未归入"));
        }
    }

    // The second number of the path is the street, the system or a directly affiliated union; the first is the district itself.
    private static Key BodyOf(FigureShare share, Dictionary<int, Union> unions, string? within)
    {
        var ids = share.ScopePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var depth = within?.Count(c => c == '/') - 1 ?? 1;
        if (ids.Length <= depth) return new Key(0, $"{share.UnionName}（本级）");
        return int.TryParse(ids[depth], out var id) && unions.TryGetValue(id, out var body) && !(body.Level == UnionLevel.DirectlyAffiliated && depth == 1)
            ? new Key((int)body.Level * 100_000 + id, body.Name, id)
            : new Key((int)UnionLevel.DirectlyAffiliated * 100_000, "直属基层工会");
    }
}
