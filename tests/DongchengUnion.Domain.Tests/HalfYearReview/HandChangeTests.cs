using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using static DongchengUnion.Domain.Tests.HalfYearReview.ReviewDesk;

namespace DongchengUnion.Domain.Tests.HalfYearReview;

public class HandChangeTests
{
    [Fact]
    public void A_changed_figure_without_a_reason_cannot_be_sent_and_with_one_it_can()
    {
        var review = Drafting();
        var figure = Figure("R02", "854件");
        review.Override(figure, "850余件", null, "rights", Writer, At);

        var refused = Assert.Throws<RuleViolationException>(() => review.Send(Text(review), "都核对过了", Writer, At));
        Assert.Contains("R02", refused.Message, StringComparison.Ordinal);

        review.Override(figure, "850余件", "与市总通报口径一致", "rights", Writer, At);
        review.Send(Text(review), null, Writer, At);
        Assert.Equal(ReviewStage.AwaitingSignature, review.Stage);
    }

    [Fact]
    public void Both_values_stay_visible()
    {
        var review = Drafting();
        review.Override(Figure("R02", "854件"), "850余件", "口径", "rights", Writer, At);
        var figure = Text(review).Figure("R02")!;
        Assert.Equal("850余件", figure.Text);
        Assert.Equal("854件", figure.Computed);
        Assert.Equal("方文", figure.ByHand!.ByName);
    }

    [Theory]
    [InlineData("rights", true)]
    [InlineData("office", true)]
    [InlineData("education", false)]
    [InlineData(null, false)]
    public void Only_the_department_that_answers_and_the_office_change_a_figure(string? department, bool may)
    {
        var refused = Record.Exception(() => Drafting().Override(Figure("R02", "854件"), "850余件", "口径", department, Writer, At));
        Assert.Equal(may, refused is null);
    }

    [Fact]
    public void Records_that_moved_after_the_change_are_pointed_out()
    {
        var review = Drafting();
        review.Override(Figure("R02", "854件"), "850余件", "口径", "rights", Writer, At);
        Assert.Contains(ReviewFindings.Of(Text(review, disputes: "861件")), f => f is { Kind: FindingKind.ChangedSinceOverride, Code: "R02" });
    }

    [Fact]
    public void Lifting_the_change_brings_the_computed_text_back()
    {
        var review = Drafting();
        var figure = Figure("R02", "854件");
        review.Override(figure, "850余件", "口径", "rights", Writer, At);
        review.LiftOverride(figure, "office", Writer, At);
        Assert.Equal("854件", Text(review).Figure("R02")!.Text);
        Assert.NotNull(Assert.Single(review.Overrides).LiftedAt);
    }

    [Fact]
    public void The_computed_text_itself_is_no_change()
    {
        Assert.Throws<RuleViolationException>(() => Drafting().Override(Figure("R02", "854件"), "854件", "口径", "rights", Writer, At));
    }
}
