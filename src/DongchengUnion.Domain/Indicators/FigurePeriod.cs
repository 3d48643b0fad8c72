using System.Globalization;
using System.Text.RegularExpressions;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Indicators;

/// <summary>A run of whole months that figures are asked for: 2019H1, 2019Q2, 2019-06, 2019.</summary>
/// <param name="Code">The form of addresses.</param>
/// <param name="Name">The form for people, such as 2019年上半年.</param>
public sealed partial record FigurePeriod(Month From, Month To, string Code, string Name)
{
    private static readonly string[] Quarters = ["一", "二", "三", "四"];

    public DateOnly FirstDay => From.FirstDay;
    public DateOnly LastDay => To.LastDay;

    public IEnumerable<Month> Months
    {
        get
        {
            for (var month = From; month <= To; month = month.Add(1)) yield return month;
        }
    }

    public bool Holds(Month month) => From <= month && month <= To;

    public static FigurePeriod Year(int year) => new(M(year, 1), M(year, 12), $"{year}", $"{year}年");

    /// <param name="half">1 or 2.</param>
    public static FigurePeriod HalfYear(int year, int half) =>
        new(M(year, half * 6 - 5), M(year, half * 6), $"{year}H{half}", $"{year}年{(half == 1 ? "上" : "下")}半年");

    /// <param name="quarter">1 to 4.</param>
    public static FigurePeriod Quarter(int year, int quarter) =>
        new(M(year, quarter * 3 - 2), M(year, quarter * 3), $"{year}Q{quarter}", $"{year}年第{Quarters[quarter - 1]}季度");

    public static FigurePeriod OneMonth(Month month) => new(month, month, month.ToString(), month.InWords);

    /// <summary>The half-year a day lies in.</summary>
    public static FigurePeriod HalfYearOf(DateOnly day) => HalfYear(day.Year, day.Month <= 6 ? 1 : 2);

    /// <summary>Reads 2019H1, 2019Q2, 2019-06 or 2019; anything else is false.</summary>
    public static bool TryParse(string? text, out FigurePeriod period)
    {
        period = null!;
        if (text is null || Form().Match(text) is not { Success: true } match) return false;
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        if (year is < 1949 or > 2999) return false;
        var part = match.Groups["part"].Success ? int.Parse(match.Groups["part"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        switch (match.Groups["kind"].Value.ToUpperInvariant())
        {
            case "": period = Year(year); return true;
            case "H" when part is 1 or 2: period = HalfYear(year, part); return true;
            case "Q" when part is >= 1 and <= 4: period = Quarter(year, part); return true;
            case "-" when part is >= 1 and <= 12: period = OneMonth(M(year, part)); return true;
            default: return false;
        }
    }

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:(?<kind>[HhQq])(?<part>[1-4])|(?<kind>-)(?<part>[0-9]{2}))?\z")]
    private static partial Regex Form();

    private static Month M(int year, int month) => new(year * 100 + month);
}
