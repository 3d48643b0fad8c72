using System.Text.RegularExpressions;

namespace DongchengUnion.Web.Platform;

/// <summary>Finds resident numbers, mobile numbers and bank cards in any text and leaves only their ends: 1101********1234.</summary>
public static partial class PersonalData
{
    public static string Mask(string text)
    {
        if (!LongRun().IsMatch(text)) return text;
        text = string.Create(text.Length, text, static (plain, original) =>
        {
            for (var i = 0; i < plain.Length; i++) plain[i] = original[i] switch { >= '０' and <= '９' => (char)(original[i] - '０' + '0'), 'Ｘ' or 'ｘ' => 'X', var other => other };
        });
        text = ResidentNumber().Replace(text, m => Ends(m.Value, 4, 4));
        text = BankCard().Replace(text, m => Ends(m.Value, 4, 4));
        text = OldResidentNumber().Replace(text, m => Ends(m.Value, 4, 3));
        return Mobile().Replace(text, m => Ends(m.Value, 3, 4));
    }

    private static string Ends(string value, int first, int last) => $"{value[..first]}{new string('*', value.Length - first - last)}{value[^last..]}";

    // Most lines hold no long number at all; this answers for them.
    [GeneratedRegex(@"\d(?:[ -]?\d){10}")]
    private static partial Regex LongRun();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?!\d)")]
    private static partial Regex ResidentNumber();

    // A card is 16 to 19 digits, often in groups of four; letters around it mean a key or a hash.
    [GeneratedRegex(@"(?<![0-9A-Za-z]|\d\.)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?![0-9A-Za-z])")]
    private static partial Regex BankCard();

    [GeneratedRegex(@"(?<!\d|\d\.)[1-9]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}(?!\d)")]
    private static partial Regex OldResidentNumber();

    [GeneratedRegex(@"(?<!\d|\d\.)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)")]
    private static partial Regex Mobile();
}
