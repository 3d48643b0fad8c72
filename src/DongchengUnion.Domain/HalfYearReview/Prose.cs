using System.Text.RegularExpressions;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>What a piece of a paragraph is.</summary>
public enum RunKind
{
    [Kernel.Label("文字")] Text = 1,
    [Kernel.Label("数字")] Figure = 2,
    [Kernel.Label("手写数字")] HandTyped = 3,
}

/// <summary>A piece of a paragraph.</summary>
/// <param name="Text">The words; of a figure its token in prose and its published text once rendered.</param>
/// <param name="Code">The indicator of a figure, otherwise null.</param>
public sealed record ReviewRun(RunKind Kind, string Text, string? Code = null);

/// <summary>Reads the prose of a section: words, figure tokens such as {R02}, and numbers typed by hand.</summary>
public static partial class Prose
{
    [GeneratedRegex(@"\{([^{}\r\n]*)\}")]
    private static partial Regex Token();

    // A number in figures that is neither a date nor an ordinal, or a Chinese number of ten and more before a unit.
    [GeneratedRegex(@"(?<![第\d.])\d[\d,]*(?:\.\d+)?\s?(?:%|‰|[十百千万亿])*(?!\s?[\d.]*\s?[年月日号时点])|(?<!第)(?:[一二三四五六七八九两][十百千万亿][一二三四五六七八九十百千万亿零]*|十[一二三四五六七八九]?)(?=余?(?:人次|人|名|件|场|次|家|个|支|项|份|元|万元|户|对|期|篇|条))")]
    private static partial Regex HandTyped();

    /// <summary>One form for what people type: full-width braces and figures, small letters in codes, line ends.</summary>
    public static string Tidy(string? text)
    {
        var plain = string.Concat((text ?? "").Select(c => c switch
        {
            '｛' => '{',
            '｝' => '}',
            >= '０' and <= '９' => (char)(c - '０' + '0'),
            _ => c,
        }));
        plain = Token().Replace(plain, m => "{" + m.Groups[1].Value.Trim().ToUpperInvariant() + "}");
        return string.Join('\n', plain.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0));
    }

    public static IReadOnlyList<string> Paragraphs(string prose) => prose.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The codes between braces in their order, each as often as it occurs.</summary>
    public static IReadOnlyList<string> Codes(string prose) => [.. Token().Matches(prose).Select(m => m.Groups[1].Value)];

    public static IReadOnlyList<ReviewRun> Runs(string paragraph)
    {
        List<ReviewRun> runs = [];
        var at = 0;
        foreach (Match token in Token().Matches(paragraph))
        {
            runs.AddRange(Words(paragraph[at..token.Index]));
            runs.Add(new ReviewRun(RunKind.Figure, token.Value, token.Groups[1].Value));
            at = token.Index + token.Length;
        }

        runs.AddRange(Words(paragraph[at..]));
        return runs;
    }

    /// <summary>Numbers that no register stands behind.</summary>
    public static IReadOnlyList<string> HandTypedNumbers(string prose) =>
        [.. Paragraphs(prose).SelectMany(Runs).Where(r => r.Kind == RunKind.HandTyped).Select(r => r.Text)];

    private static IEnumerable<ReviewRun> Words(string text)
    {
        var at = 0;
        foreach (Match number in HandTyped().Matches(text))
        {
            if (number.Index > at) yield return new ReviewRun(RunKind.Text, text[at..number.Index]);
            yield return new ReviewRun(RunKind.HandTyped, number.Value);
            at = number.Index + number.Length;
        }

        if (at < text.Length) yield return new ReviewRun(RunKind.Text, text[at..]);
    }
}
