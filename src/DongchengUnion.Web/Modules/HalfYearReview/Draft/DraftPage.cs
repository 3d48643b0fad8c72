using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.HalfYearReview.Draft;

/// <summary>The working draft as it is shown.</summary>
public sealed record DraftPage(Review Review, ReviewText Text, IReadOnlyList<Finding> Findings)
{
    public IEnumerable<ReviewFigure> ByHand => Text.Figures.Where(f => f.ByHand is not null);

    public IReadOnlyList<HistoryLine> History =>
        [.. Review.Steps.OrderByDescending(s => s.Id).Select(s => new HistoryLine(s.At, $"{s.ByName}（{s.ByPost}）", $"第 {s.Edition} 版 · {s.Deed}", s.Why))];

    public ReviewArticle Article(bool mayWrite) => new(Text, code => ReviewAddress.Indicator(Text, code), Marks: true,
        mayWrite && Review.Stage == ReviewStage.Drafting ? key => ReviewAddress.Section(Text.PeriodCode, key) : null);
}
