using System.Globalization;
using System.Text.RegularExpressions;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>Reads dates as people type them: 2019-6-30, 2019/6/30, 2019.6.30, 2019年6月30日, 20190630.</summary>
public static partial class LenientDates
{
    public static string? Day(string text, out DateOnly value)
    {
        value = default;
        if (DayForm().Match(Plain(text)) is not { Success: true } match) return "须为日期，例如 2019-6-30。";
        var (year, month, day) = (Part(match, "y"), Part(match, "m"), Part(match, "d"));
        if (year < 1900 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return $"没有{year}年{month}月{day}日这一天。";
        value = new DateOnly(year, month, day);
        return null;
    }

    public static string? Month(string text, out Month value)
    {
        value = default;
        if (MonthForm().Match(Plain(text)) is not { Success: true } match) return "须为月份，例如 2019-6。";
        var (year, month) = (Part(match, "y"), Part(match, "m"));
        if (year is < 1900 or > 2999 || month is < 1 or > 12) return $"没有{year}年{month}月这个月份。";
        value = new Month(year * 100 + month);
        return null;
    }

    private static string Plain(string text) => LenientText.Narrow(text).Replace(" ", "", StringComparison.Ordinal).Replace('。', '.');

    private static int Part(Match match, string name) => int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?<s>[-/.])(?<m>[0-9]{1,2})\k<s>(?<d>[0-9]{1,2})|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})[日号]?|(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2}))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex DayForm();

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})[-/.](?<m>[0-9]{1,2})|(?<y>[0-9]{4})年(?<m>[0-9]{1,2})月?|(?<y>[0-9]{4})(?<m>[0-9]{2}))\z", RegexOptions.ExplicitCapture)]
    private static partial Regex MonthForm();
}
