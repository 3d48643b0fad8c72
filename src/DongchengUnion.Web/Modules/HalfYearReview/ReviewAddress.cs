using System.Globalization;
using DongchengUnion.Domain.HalfYearReview;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>The addresses of the review, written once; the routing would write the period's H small.</summary>
public static class ReviewAddress
{
    public const string List = "/reviews";

    public static string Draft(string period) => $"/reviews/{period}";

    public static string Section(string period, string key) => $"/reviews/{period}/sections/{key}";

    public static string ByHand(string period, string code) => $"/reviews/{period}/figures/{code}";

    public static string Edition(string period, int number) => $"/reviews/{period}/editions/{number}";

    /// <summary>The definition of a figure, with the way to its rows.</summary>
    public static string Indicator(ReviewText text, string code) => $"/indicators/{code}?period={text.PeriodCode}";

    /// <summary>The rows behind a figure as they were at the cut-off.</summary>
    public static string Rows(ReviewText text, string code) =>
        $"/indicators/{code}/rows?period={text.PeriodCode}&asOf={text.CutOffAt.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture)}";
}
