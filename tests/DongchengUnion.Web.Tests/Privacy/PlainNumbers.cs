using System.Text;
using System.Text.RegularExpressions;
using DongchengUnion.Domain.Membership.Documents;

namespace DongchengUnion.Web.Tests.Privacy;

/// <summary>Looks through bytes for what could be somebody's number, whoever it belongs to.</summary>
internal static partial class PlainNumbers
{
    /// <summary>What was found, as kind and number. A union's credit code is no number of a person: its eighteen characters do not fit the check of one.</summary>
    public static IEnumerable<string> In(byte[] bytes)
    {
        // One byte, one character: digits are the same in ASCII, UTF-8 and GBK.
        var text = Encoding.Latin1.GetString(bytes);
        foreach (var digits in Runs().Matches(text).Select(m => m.Value))
        {
            // A field may stand right before the next one: a number of a person hides in a longer run.
            for (var i = 0; i + CitizenDigits.Length <= digits.Length; i++)
            {
                if (IsCitizen(digits.Substring(i, CitizenDigits.Length))) yield return $"identity {digits.Substring(i, CitizenDigits.Length)}";
            }

        }

        foreach (var mobile in Mobiles().Matches(text).Select(m => m.Value)) yield return $"mobile {mobile}";
        foreach (var card in Cards().Matches(text).Select(m => m.Value)) yield return $"card {card}";
    }

    private static bool IsCitizen(string digits) =>
        digits[..17].All(char.IsAsciiDigit) && digits[6] is '1' or '2' && digits[6..8] is "19" or "20"
        && CitizenDigits.Birth(digits, new DateOnly(2019, 7, 2)) is not null && CitizenDigits.CheckCharacter(digits.AsSpan(0, 17)) == char.ToUpperInvariant(digits[17]);

    [GeneratedRegex("[0-9]{17,}[Xx]?")]
    private static partial Regex Runs();

    // Not amid the letters of a fingerprint, nor behind the point of a second's fraction.
    [GeneratedRegex("(?<![0-9A-Za-z.])1[3-9][0-9]{9}(?![0-9A-Za-z])")]
    private static partial Regex Mobiles();

    [GeneratedRegex("(?<![0-9A-Za-z.])62[0-9]{14,17}(?![0-9A-Za-z])")]
    private static partial Regex Cards();
}
