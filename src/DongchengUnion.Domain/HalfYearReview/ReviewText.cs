using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// A review as it is read: sections as runs, every figure with what stands behind it, and the unit-months that were not accepted.
/// The draft page, the frozen edition and the Word file are all made from this one thing.
/// </summary>
/// <param name="Edition">The number of the edition.</param>
/// <param name="CutOffAt">Records and acceptances up to this instant count.</param>
/// <param name="AcceptedOnly">Only values from accepted monthly reports count.</param>
public sealed record ReviewText(string PeriodCode, string PeriodName, int Edition, DateTime CutOffAt, bool AcceptedOnly,
    IReadOnlyList<TextSection> Sections, IReadOnlyList<ReviewFigure> Figures, IReadOnlyList<UnitMonth> NotAccepted)
{
    public string Title => $"北京市东城区总工会{PeriodName}工作总结";

    public ReviewFigure? Figure(string code) => Figures.FirstOrDefault(f => f.Code == code);

    /// <summary>Puts prose and figures together.</summary>
    /// <param name="figures">The computed figures, in their order; those put in by hand are replaced here.</param>
    public static ReviewText Compose(Review review, IReadOnlyList<ReviewFigure> figures, IReadOnlyList<UnitMonth> notAccepted,
        DateTime cutOffAt, bool acceptedOnly)
    {
        var shown = figures.Select(f => review.OverrideOf(f.Code) is { } o ? f.PutInByHand(o) : f).ToList();
        var texts = shown.ToDictionary(f => f.Code, f => f.Text);
        return new ReviewText(review.PeriodCode, review.PeriodName, review.Edition, cutOffAt, acceptedOnly,
            [.. review.Sections.OrderBy(s => s.Sort).Select(s => new TextSection(s.Key, s.Title,
                [.. Prose.Paragraphs(s.Prose).Select(p => new TextParagraph([.. Prose.Runs(p).Select(r => Render(r, texts))]))]))],
            shown, notAccepted);
    }

    // A token without a figure stays visible as it was typed, so that nobody overlooks it.
    private static ReviewRun Render(ReviewRun run, Dictionary<string, string> texts) =>
        run.Code is { } code && texts.TryGetValue(code, out var text) ? run with { Text = text } : run;
}

/// <summary>A section as it is read.</summary>
public sealed record TextSection(string Key, string Title, IReadOnlyList<TextParagraph> Paragraphs);

/// <summary>A paragraph as it is read.</summary>
public sealed record TextParagraph(IReadOnlyList<ReviewRun> Runs);

/// <summary>A union and a month whose report was expected and is not accepted.</summary>
public sealed record UnitMonth(int UnionId, string Union, Month Month);

/// <summary>A figure as a review shows it, with everything needed to find it again.</summary>
/// <param name="Text">What is published: the computed text, or the one put in by hand.</param>
/// <param name="Computed">What the records say, in published form.</param>
/// <param name="Value">The unrounded value in the figure's unit; null where there is nothing to divide.</param>
/// <param name="Difference">Accepted value less the ledger's rows.</param>
public sealed record ReviewFigure(string Code, string Section, string Name, string Definition, string Nature, string Unit, string OwnerDepartment,
    decimal? Value, string Text, string Computed, string Qualifier, int Rows, decimal Difference, int UnitsNotAccepted, HandChange? ByHand)
{
    public ReviewFigure PutInByHand(FigureOverride change) =>
        this with { Text = change.Text, ByHand = new HandChange(change.Reason, change.ComputedThen, change.ByName, change.ByPost, change.At) };
}

/// <summary>Who put a figure in by hand, and why.</summary>
/// <param name="ComputedThen">What the records said at that time.</param>
public sealed record HandChange(string Reason, string ComputedThen, string ByName, string ByPost, DateTime At)
{
    public bool IsExplained => Reason.Length > 0;
}
