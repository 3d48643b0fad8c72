using System.Globalization;
using System.Text.RegularExpressions;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>Reads numbers as people type them: １，２３４ and 1 234 and 3。5 are numbers; 1,23 is not.</summary>
public static partial class LenientNumbers
{
    public static string? Whole(string text, out long value)
    {
        value = 0;
        if (Plain(text) is not { } plain) return "须为整数，例如 1200。";
        if (plain.Contains('.', StringComparison.Ordinal)) return "须为整数，不带小数。";
        return long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) ? null : "数字太大。";
    }

    public static string? Whole(string text, out int value)
    {
        var complaint = Whole(text, out long wide);
        value = wide is >= int.MinValue and <= int.MaxValue ? (int)wide : 0;
        return complaint ?? (wide is >= int.MinValue and <= int.MaxValue ? null : "数字太大。");
    }

    public static string? Amount(string text, out decimal value)
    {
        value = 0;
        if (Plain(text) is not { } plain) return "须为数字，例如 1200 或 12.5。";
        return decimal.TryParse(plain, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? null : "数字太大。";
    }

    /// <summary>The digits with sign and point; null when it is no number.</summary>
    private static string? Plain(string text)
    {
        // The full stop of a Chinese input method stands where the point was meant.
        var narrow = LenientText.Narrow(text).Trim().Replace('。', '.').Replace('、', ',');
        return Number().IsMatch(narrow) ? narrow.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal) : null;
    }

    [GeneratedRegex(@"^[+-]?([0-9]+|[0-9]{1,3}(,[0-9]{3})+|[0-9]{1,3}( [0-9]{3})+)(\.[0-9]+)?\z")]
    private static partial Regex Number();
}
