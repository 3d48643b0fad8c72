using System.Globalization;

namespace DongchengUnion.Domain.Membership;

/// <summary>The number on a member's certificate: the district's mark and nine digits of the file, the same for life.</summary>
public static class MemberNumbers
{
    private const string Mark = "DC";

    public static string Of(long personId) => Mark + personId.ToString("D9", CultureInfo.InvariantCulture);

    /// <summary>Reads a certificate number, full-width letters and digits included; anything else is false.</summary>
    public static bool TryRead(string text, out long personId)
    {
        var plain = text.Trim().Normalize(System.Text.NormalizationForm.FormKC).ToUpperInvariant();
        personId = 0;
        return plain.Length == Mark.Length + 9 && plain.StartsWith(Mark, StringComparison.Ordinal)
            && long.TryParse(plain.AsSpan(Mark.Length), NumberStyles.None, CultureInfo.InvariantCulture, out personId);
    }
}
