using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>The unions not yet accepted, month by month.</summary>
/// <param name="Back">The text it belongs to.</param>
public sealed record UnitsPage(ReviewText Text, string Back)
{
    public IReadOnlyList<(Month Month, IReadOnlyList<UnitMonth> Units)> Months =>
        [.. Text.NotAccepted.GroupBy(u => u.Month).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<UnitMonth>)[.. g]))];
}
