using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>Reads a date the way people write it: 2019-1-18, 2019年1月18日, 2019/1/18, 20190118, also with full-width digits.</summary>
public static partial class WrittenDate
{
    public static bool TryRead(string? text, out DateOnly day)
    {
        day = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        var match = Shape().Match(text.Normalize(NormalizationForm.FormKC).Trim());
        return match.Success && DateOnly.TryParseExact(
            $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}",
            "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})|(?<y>[0-9]{4})\s*[-/.。年—–−]\s*(?<m>[0-9]{1,2})\s*[-/.。月—–−]\s*(?<d>[0-9]{1,2})\s*[日号]?)$")]
    private static partial Regex Shape();
}
