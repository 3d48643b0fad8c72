using System.Globalization;
using System.Text;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Names;

/// <summary>A person's name as it is written down: one kind of middle dot, no stray spaces, any character a name may have.</summary>
public static class MemberName
{
    public const int Longest = 60;

    /// <summary>The name as it is filed. Spaces go from between Chinese characters and stay, once, between Latin words.</summary>
    /// <exception cref="RuleViolationException">There is no name, it is too long, or it holds something no name has.</exception>
    public static string Clean(string? typed) =>
        Problem(typed) is { } problem ? throw new RuleViolationException(problem) : Tidy(typed!);

    /// <summary>Why a text is no name, in one sentence; null where it is one.</summary>
    public static string? Problem(string? typed)
    {
        var name = typed is null ? "" : Tidy(typed);
        if (name.Length == 0) return "请填写姓名。";
        if (name.Length > Longest) return $"姓名不超过{Longest}个字。";
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsDigit(rune)) return "姓名中不应有数字，请核对是否填错了列。";
            if (!Rune.IsLetter(rune) && !IsMark(rune) && rune.Value is not (' ' or '·' or '\'' or '-' or '.' or 0x3007 or 0xFFFD))
                return $"姓名中的“{rune}”不可用，请核对；少数民族姓名的间隔号请用“·”。";
            if (rune.Value == 0xFFFD) return "姓名中有无法识别的字（多为生僻字在转存时丢失），请重新录入该字。";
        }

        return name.EnumerateRunes().Any(Rune.IsLetter) ? null : "请填写姓名。";
    }

    /// <summary>Combining accents and the selectors that pick a glyph: part of the character before them.</summary>
    internal static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>Ideographs, the zero 〇 included.</summary>
    internal static bool IsHan(Rune rune) => rune.Value is 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    internal static string Tidy(string typed)
    {
        var name = new StringBuilder(typed.Length);
        var (last, gap) = (default(Rune), false);
        foreach (var rune in typed.Normalize(NormalizationForm.FormC).EnumerateRunes().Select(Plain))
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format)
            {
                gap = true;
                continue;
            }

            if (gap && name.Length > 0 && IsLatin(last) && IsLatin(rune)) name.Append(' ');
            name.Append(rune);
            (last, gap) = (rune, false);
        }

        return name.ToString();
    }

    private static bool IsLatin(Rune rune) => !IsHan(rune) && rune.Value != '·';

    // Full-width letters become plain ones, and the several dots one.
    private static Rune Plain(Rune rune) => rune.Value switch
    {
        '•' or '‧' or '∙' or '⋅' or '・' or '･' or '●' or '．' or '᛫' => new Rune('·'),
        >= '！' and <= '～' => new Rune(rune.Value - '！' + '!'),
        _ => rune,
    };
}
