using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Modules.Membership.Balance;

/// <summary>The period and the body of a balance; all of it stands in the address.</summary>
public sealed class BalancePeriod
{
    public DateOnly? From { get; set; }
    public DateOnly? To { get; set; }

    /// <summary>The body whose parts are listed.</summary>
    public int? Union { get; set; }

    /// <summary>As the ledger was known at the end of that day.</summary>
    public DateOnly? Known { get; set; }

    /// <summary>Without dates: the half-year that the day lies in.</summary>
    public BalancePeriod Settled(DateOnly today) => new()
    {
        From = From ?? new DateOnly(today.Year, today.Month <= 6 ? 1 : 7, 1),
        To = To ?? today,
        Union = Union,
        Known = Known,
    };

    public string Url(string path, int? union = null, string? kind = null, int page = 1) => QueryHelpers.AddQueryString(path,
        new Dictionary<string, string?>
        {
            ["kind"] = kind,
            ["from"] = Text(From),
            ["to"] = Text(To),
            ["union"] = (union ?? Union)?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["known"] = kind is null ? Text(Known) : null,
            ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Where(q => q.Value is not null));

    /// <summary>Periods people ask for: this half, this year, and the statistics year from October to September.</summary>
    public static IEnumerable<(string Words, BalancePeriod Period)> Usual(DateOnly today, int? union)
    {
        var first = new DateOnly(today.Year, 1, 1);
        var statistics = today.Month >= 10 ? today.Year : today.Year - 1;
        yield return ("本月", Of(new DateOnly(today.Year, today.Month, 1), today));
        yield return ($"{today.Year}年上半年", Of(first, new DateOnly(today.Year, 6, 30)));
        yield return ($"{today.Year}年至今", Of(first, today));
        yield return ($"{today.Year - 1}年", Of(first.AddYears(-1), first.AddDays(-1)));
        yield return ($"统计年度 {statistics}年10月至{statistics + 1}年9月", Of(new DateOnly(statistics, 10, 1), new DateOnly(statistics + 1, 9, 30)));

        BalancePeriod Of(DateOnly from, DateOnly to) => new() { From = from, To = to > today ? today : to, Union = union };
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
