using System.Globalization;
using System.Text;

namespace DongchengUnion.Web.Modules.LegalEducation;

/// <summary>A time of day as people type it: 9:30, ９：３０, 0930, 14点, 14点半.</summary>
internal static class ClockTime
{
    private static readonly string[] Forms = ["H:mm", "HHmm", "Hmm", "H"];

    /// <returns>False where the text is no time; an empty text is none and fine.</returns>
    public static bool TryRead(string? text, out TimeOnly? time)
    {
        time = null;
        if (string.IsNullOrWhiteSpace(text)) return true;
        var plain = text.Normalize(NormalizationForm.FormKC).Replace(" ", "", StringComparison.Ordinal)
            .Replace("点半", ":30", StringComparison.Ordinal).Replace("点整", "", StringComparison.Ordinal).Replace('点', ':').Replace('时', ':').TrimEnd('分').TrimEnd(':');
        if (!TimeOnly.TryParseExact(plain, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        time = read;
        return true;
    }

    public static string Show(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
