using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>Where a union stands in the district.</summary>
public enum UnionLevel
{
    [Label("区总工会")] District = 1,
    [Label("街道总工会")] Subdistrict = 2,
    [Label("系统工会")] System = 3,
    [Label("直属基层工会")] DirectlyAffiliated = 4,
    [Label("基层工会")] Grassroots = 5,
    [Label("工会小组")] Group = 6,
}

/// <summary>Which level may stand under which: the tree may be of any depth, but not upside down.</summary>
public static class UnionLevels
{
    private static readonly Dictionary<UnionLevel, UnionLevel[]> Under = new()
    {
        [UnionLevel.District] = [],
        [UnionLevel.Subdistrict] = [UnionLevel.District],
        [UnionLevel.System] = [UnionLevel.District],
        [UnionLevel.DirectlyAffiliated] = [UnionLevel.District],
        [UnionLevel.Grassroots] = [UnionLevel.Subdistrict, UnionLevel.System, UnionLevel.DirectlyAffiliated, UnionLevel.Grassroots],
        [UnionLevel.Group] = [UnionLevel.DirectlyAffiliated, UnionLevel.Grassroots, UnionLevel.Group],
    };

    public static IReadOnlyList<UnionLevel> MayStandUnder(this UnionLevel level) => Under[level];
}
