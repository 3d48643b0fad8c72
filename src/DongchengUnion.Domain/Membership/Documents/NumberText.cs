namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>Numbers as people type them and as spreadsheets hand them over, brought to one form.</summary>
public static class NumberText
{
    private const int Longest = 64;

    /// <summary>
    /// Half-width, capitals, without spaces, hyphens, apostrophes and invisible characters. A number that is plain already comes
    /// back as it is, without a copy.
    /// </summary>
    public static string Normalise(string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        foreach (var c in typed)
        {
            if (!char.IsAsciiDigit(c) && !char.IsAsciiLetterUpper(c)) return Cleaned(typed);
        }

        return typed;
    }

    /// <summary>Whether a spreadsheet has turned the number into powers of ten, as in 1.10101E+17: its digits are lost.</summary>
    public static bool IsScientific(string normalised)
    {
        var (power, mark) = (false, false);
        foreach (var c in normalised)
        {
            if (c is 'E') power = true;
            else if (c is '.' or '+') mark = true;
            else if (!char.IsAsciiDigit(c)) return false;
        }

        return power && mark && char.IsAsciiDigit(normalised[0]);
    }

    private static string Cleaned(string typed)
    {
        // What is too long for any number stays long, so that it is refused by its length.
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var raw in typed)
        {
            var c = raw is >= '！' and <= '～' ? (char)(raw - '！' + '!') : raw;
            if (Vanishes(c) || length == Longest) continue;
            plain[length++] = char.ToUpperInvariant(c);
        }

        return new string(plain[..length]);
    }

    private static bool Vanishes(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || c is '-' or '‐' or '‑' or '–' or '—' or '\'' or '‘' or '’' or '`' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u202A' or '\u202C' or '\u202D';
}
