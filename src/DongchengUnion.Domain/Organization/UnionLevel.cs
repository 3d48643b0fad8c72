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
