namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>What a careful reader would stumble over before signing.</summary>
public enum FindingKind
{
    [Kernel.Label("未知标记")] UnknownToken = 1,
    [Kernel.Label("遗漏数字")] MissingFigure = 2,
    [Kernel.Label("重复数字")] RepeatedFigure = 3,
    [Kernel.Label("手写数字")] HandTypedNumber = 4,
    [Kernel.Label("改动未说明")] UnexplainedOverride = 5,
    [Kernel.Label("改动后数据已变")] ChangedSinceOverride = 6,
    [Kernel.Label("无法计算")] NoValue = 7,
}

/// <summary>One thing found in a draft.</summary>
/// <param name="SectionKey">The section it stands in; null where it stands in none.</param>
public sealed record Finding(FindingKind Kind, string Message, string? SectionKey = null, string? Code = null)
{
    /// <summary>Whether the edition can go no further until this is mended; the others need an explanation only.</summary>
    public bool Blocks => Kind is FindingKind.UnknownToken or FindingKind.UnexplainedOverride;
}

/// <summary>Reads a composed text for what is missing, doubled, typed by hand or not explained.</summary>
public static class ReviewFindings
{
    public static IReadOnlyList<Finding> Of(ReviewText text)
    {
        List<Finding> findings = [];
        var used = new Dictionary<string, int>();
        foreach (var section in text.Sections)
        {
            foreach (var run in section.Paragraphs.SelectMany(p => p.Runs))
            {
                if (run.Kind == RunKind.HandTyped)
                    findings.Add(new Finding(FindingKind.HandTypedNumber, $"“{Heading(section)}”中的“{run.Text}”是手写数字，没有台账支撑。", section.Key));
                if (run.Code is not { } code) continue;
                if (text.Figure(code) is null)
                    findings.Add(new Finding(FindingKind.UnknownToken, $"“{Heading(section)}”中的“{run.Text}”不是指标代码。", section.Key, code));
                used[code] = used.GetValueOrDefault(code) + 1;
            }
        }

        foreach (var figure in text.Figures)
        {
            var times = used.GetValueOrDefault(figure.Code);
            if (times == 0) findings.Add(new Finding(FindingKind.MissingFigure, $"正文没有用到“{figure.Name}”（{figure.Code}）。", figure.Section, figure.Code));
            if (times > 1) findings.Add(new Finding(FindingKind.RepeatedFigure, $"“{figure.Name}”（{figure.Code}）在正文中出现 {times} 次。", figure.Section, figure.Code));
            if (figure.Value is null) findings.Add(new Finding(FindingKind.NoValue, $"“{figure.Name}”（{figure.Code}）本期没有可计算的数据。", figure.Section, figure.Code));
            if (figure.ByHand is not { } hand) continue;
            if (!hand.IsExplained)
                findings.Add(new Finding(FindingKind.UnexplainedOverride, $"“{figure.Name}”（{figure.Code}）由“{figure.Computed}”手工改为“{figure.Text}”，尚未说明理由。", figure.Section, figure.Code));
            if (hand.ComputedThen != figure.Computed)
                findings.Add(new Finding(FindingKind.ChangedSinceOverride, $"“{figure.Name}”（{figure.Code}）改动时的计算值为“{hand.ComputedThen}”，现为“{figure.Computed}”，请再核对。", figure.Section, figure.Code));
        }

        return findings;
    }

    private static string Heading(TextSection section) => section.Title.Length == 0 ? "前言" : section.Title;
}
