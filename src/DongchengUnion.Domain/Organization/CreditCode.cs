using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>A unified social credit code (统一社会信用代码, GB 32100-2015): eighteen characters, the last one a check.</summary>
public sealed record CreditCode
{
    // No I, O, S, V, Z: they are misread.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private CreditCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>The trade unions' own registering department is 8.</summary>
    public bool IsUnion => Text[0] == '8';

    /// <summary>The registering office's area, such as 110101; not where the body works.</summary>
    public string Area => Text[2..8];

    /// <summary>Reads a code as people type it: full-width, lower case, with spaces or an apostrophe from a spreadsheet.</summary>
    /// <exception cref="RuleViolationException">It is none; the sentence says which character is wrong.</exception>
    public static CreditCode Parse(string typed)
    {
        var text = Normalize(typed);
        if (text.Length != 18) throw new RuleViolationException($"统一社会信用代码应为18位，所填为{text.Length}位。");
        for (var i = 0; i < 18; i++)
        {
            var digitsOnly = i is >= 2 and < 8;
            if (digitsOnly && !char.IsAsciiDigit(text[i])) throw new RuleViolationException($"统一社会信用代码第{i + 1}位“{text[i]}”应为数字（第3至8位是登记机关的行政区划）。");
            if (!Alphabet.Contains(text[i])) throw new RuleViolationException($"统一社会信用代码第{i + 1}位“{text[i]}”不可用：只用数字和除I、O、S、V、Z以外的大写字母。");
        }

        if (!"123456789ANY".Contains(text[0])) throw new RuleViolationException($"统一社会信用代码第1位“{text[0]}”不是登记管理部门代码。");
        if (text[17] != CheckCharacter(text)) throw new RuleViolationException($"统一社会信用代码第18位“{text[17]}”与前17位不符（校验未通过），请逐位核对。");
        return new CreditCode(text);
    }

    /// <summary>Nothing typed is no code; anything else must be one.</summary>
    /// <exception cref="RuleViolationException">Something was typed that is no code.</exception>
    public static CreditCode? ParseOptional(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : Parse(typed);

    /// <summary>An employer's code; it never begins with 8.</summary>
    /// <exception cref="RuleViolationException">It is no code, or a union's.</exception>
    public static CreditCode? ParseEmployer(string? typed) =>
        ParseOptional(typed) is { IsUnion: true } ? throw new RuleViolationException("以8开头的是工会的代码，请填写用人单位自己的统一社会信用代码。") : ParseOptional(typed);

    public static string Normalize(string typed) => string.Concat(typed
        .Select(c => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c)
        .Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '-')))
        .ToUpperInvariant();

    private static char CheckCharacter(string text)
    {
        var (sum, weight) = (0, 1);
        foreach (var c in text[..17])
        {
            sum += Alphabet.IndexOf(c, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - sum % 31) % 31];
    }

    public override string ToString() => Text;
}
