using System.Text;

namespace DongchengUnion.Web.Platform.Input;

/// <summary>Takes text as Chinese input methods write it.</summary>
public static class LenientText
{
    /// <summary>Full-width letters, digits and signs (１３８, Ａ, －, 　) as their plain forms.</summary>
    public static string Narrow(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(c switch
            {
                >= '！' and <= '～' => (char)(c - '！' + '!'),
                '　' or '\u00a0' => ' ',
                '−' or '–' or '—' => '-',
                _ => c,
            });
        }

        return plain.ToString();
    }

    /// <summary>
    /// A line somebody typed: without the space around it; and where it is a code, a number or a name in Latin letters, in plain characters.
    /// A line with Chinese characters or sentence signs stays as it was written.
    /// </summary>
    public static string Line(string text)
    {
        var trimmed = text.Trim();
        return trimmed.All(IsOfCode) ? Narrow(trimmed) : trimmed;
    }

    private static bool IsOfCode(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ'
        or '-' or '－' or '.' or '．' or '_' or '＿' or '@' or '＠' or '+' or '＋' or '/' or '／' or ' ' or '　';
}
