using System.Text;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Documents;

namespace DongchengUnion.Domain.Membership.Names;

/// <summary>What kind of thing was typed into the search box.</summary>
public enum NameQueryKind
{
    [Label("空白")] Nothing = 1,
    [Label("姓名")] Name,

    /// <summary>Four characters, the end of a document or of a mobile number; only for those with the right.</summary>
    [Label("号码后四位")] LastFour,

    [Label("手机号码")] Mobile,
    [Label("会员证号")] Certificate,

    /// <summary>The whole number of a document or a card; compared by its keyed hash, only for those with the right.</summary>
    [Label("证件或卡号")] Number,

    /// <summary>Would list half the district; <see cref="NameQuery.Advice"/> says what to type instead.</summary>
    [Label("过于宽泛")] TooWide,
}

/// <summary>What to look for, read from one search box.</summary>
/// <param name="Keys">The search keys a person must all have. A longer fragment is checked by its overlapping pairs.</param>
/// <param name="Prefix">What one of the search keys must begin with; null where only Chinese characters were typed.</param>
/// <param name="Number">The normalised number of the kinds that are numbers.</param>
/// <param name="Exact">The name as it would be filed, or the letters as a whole key: those who match exactly come first.</param>
public sealed record NameQuery(NameQueryKind Kind, IReadOnlyList<string> Keys, string? Prefix, string? Number, string Exact, string? Advice)
{
    /// <summary>The first text after all that begin with <see cref="Prefix"/>, in the order of code points.</summary>
    public string? PrefixEnd => Prefix is null ? null : Prefix[..^1] + (char)(Prefix[^1] + 1);

    /// <summary>Whether a name answers what was typed, as the table of search keys would.</summary>
    public bool Fits(string fullName, string? formerName)
    {
        var keys = SearchKeys.Of(fullName, formerName);
        return Keys.All(keys.Contains) && (Prefix is not { } prefix || keys.Any(k => k.StartsWith(prefix, StringComparison.Ordinal)));
    }

    public static NameQuery Parse(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.Length == 0) return new(NameQueryKind.Nothing, [], null, null, "", null);
        var plain = text.Normalize(NormalizationForm.FormKC);
        if (plain.Any(char.IsAsciiDigit)) return Numbers(text);

        var name = MemberName.Tidy(text);
        var reading = NameReading.Of(PinyinUmlaut(name));
        var letters = string.Concat(reading.Words);
        if (letters.Length > SearchKeys.Longest) letters = letters[..SearchKeys.Longest];
        if (letters.Length == 0 && reading.Folded.Count == 0) return TooWide(name, "请输入姓名、姓名的一部分、拼音或拼音首字母。");
        if (letters.Length == 1) return TooWide(name, "只输入一个字母会列出太多人，请至少输入两个字母，如李明朗可输入“lm”“lml”或“liming”。");
        var keys = reading.Folded.Count == 1 ? reading.Folded : reading.Folded.Zip(reading.Folded.Skip(1), string.Concat).Distinct().ToList();
        return new(NameQueryKind.Name, keys, letters.Length == 0 ? null : letters, null, keys.Count == 0 ? letters : name, null);
    }

    private static NameQuery Numbers(string text)
    {
        var number = NumberText.Normalise(text);
        var kind = number.Length < 4 ? NameQueryKind.TooWide
            : number.Length == 4 ? NameQueryKind.LastFour
            : MemberNumbers.TryRead(number, out _) ? NameQueryKind.Certificate
            : IsMobile(number) ? NameQueryKind.Mobile
            : NameQueryKind.Number;
        return kind == NameQueryKind.TooWide
            ? TooWide(number, "按号码查找，请输入后四位或完整号码。")
            : new(kind, [], null, number, number, null);
    }

    // lü and nü are lv and nv on a keyboard; a Müller stays one.
    private static string PinyinUmlaut(string name) => name.ToLowerInvariant().Replace("lü", "lv", StringComparison.Ordinal).Replace("nü", "nv", StringComparison.Ordinal);

    private static NameQuery TooWide(string text, string advice) => new(NameQueryKind.TooWide, [], null, null, text, advice);

    private static bool IsMobile(string number) => number.Length == 11 && number[0] == '1' && number[1] is >= '3' and <= '9' && number.All(char.IsAsciiDigit);
}
