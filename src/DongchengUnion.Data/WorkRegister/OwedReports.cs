using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>Which unions owe a monthly report for which months: from the first full month to the last one.</summary>
public static class OwedReports
{
    /// <summary>The levels that report; the bodies above them review.</summary>
    public static readonly IReadOnlyList<UnionLevel> Levels = [UnionLevel.DirectlyAffiliated, UnionLevel.Grassroots];

    public static bool IsOwed(DateOnly foundedOn, DateOnly? closedOn, Month month) =>
        Union.ExistedAllOf(month, foundedOn, closedOn);

    public static int MonthsOwed(DateOnly foundedOn, DateOnly? closedOn, FigurePeriod period) =>
        period.Months.Count(m => IsOwed(foundedOn, closedOn, m));
}
