using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>Reads the period of an address: half years only.</summary>
public static class PeriodOf
{
    /// <returns>The period in its one form, such as 2019H1; null for anything that is no half year.</returns>
    public static FigurePeriod? Address(string? text) =>
        FigurePeriod.TryParse(text, out var period) && period.Code.Contains('H', StringComparison.Ordinal) ? period : null;

    /// <summary>The half years a review may be begun for: the present one and the two before.</summary>
    public static IReadOnlyList<FigurePeriod> Offered(DateOnly today) =>
        [.. Enumerable.Range(0, 3).Select(n => FigurePeriod.HalfYearOf(today.AddMonths(-6 * n)))];
}
