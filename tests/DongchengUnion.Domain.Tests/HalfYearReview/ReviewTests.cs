using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using static DongchengUnion.Domain.Tests.HalfYearReview.ReviewDesk;

namespace DongchengUnion.Domain.Tests.HalfYearReview;

public class ReviewTests
{
    /// <summary>Every button, the stages in which it may be pressed, and the stage it leads to.</summary>
    private static readonly Dictionary<string, (ReviewStage[] From, ReviewStage? To, Action<Review, ReviewEdition?> Press)> Buttons = new()
    {
        ["write"] = ([ReviewStage.Drafting], null, (r, _) => r.Write(r.Section("rights"), "受理{R02}，调解{R03}。", Codes, Writer, At)),
        ["override"] = ([ReviewStage.Drafting], null, (r, _) => r.Override(Figure("R02", "854件"), "850余件", "口径", "rights", Writer, At)),
        ["send"] = ([ReviewStage.Drafting], ReviewStage.AwaitingSignature, (r, _) => r.Send(Text(r), "已核对", Writer, At)),
        ["withdraw"] = ([ReviewStage.AwaitingSignature], ReviewStage.Drafting, (r, _) => r.Withdraw(null, Writer, At)),
        ["return"] = ([ReviewStage.AwaitingSignature], ReviewStage.Drafting, (r, _) => r.Return("请补充", Leader, At)),
        ["sign"] = ([ReviewStage.AwaitingSignature], ReviewStage.SignedOff, (r, _) => r.Sign(Text(r), ReviewFingerprint.Of(Text(r)), Leader, At)),
        ["publish"] = ([ReviewStage.SignedOff], ReviewStage.Published, (r, e) => r.Publish(e ?? In(ReviewStage.SignedOff).Edition!, Writer, At)),
        ["next"] = ([ReviewStage.Published], ReviewStage.Drafting, (r, _) => r.BeginNextEdition("更新数字", Writer, At)),
    };

    public static TheoryData<ReviewStage, string> EveryPair()
    {
        var pairs = new TheoryData<ReviewStage, string>();
        foreach (var stage in Enum.GetValues<ReviewStage>())
        {
            foreach (var button in Buttons.Keys) pairs.Add(stage, button);
        }

        return pairs;
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void A_button_works_only_in_its_stages(ReviewStage stage, string button)
    {
        var (review, edition) = In(stage);
        var (from, to, press) = Buttons[button];

        var refused = Record.Exception(() => press(review, edition));

        Assert.Equal(from.Contains(stage), refused is null);
        if (refused is not null) Assert.IsType<RuleViolationException>(refused);
        Assert.Equal(refused is null ? to ?? stage : stage, review.Stage);
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void No_button_leads_past_the_flow_table(ReviewStage stage, string button)
    {
        var (review, edition) = In(stage);
        if (Record.Exception(() => Buttons[button].Press(review, edition)) is null && review.Stage != stage)
            Assert.True(Review.Flow.Allows(stage, review.Stage));
    }

    [Fact]
    public void Nobody_signs_what_he_has_sent_himself()
    {
        var (review, _) = In(ReviewStage.AwaitingSignature);
        var text = Text(review);
        Assert.Throws<RuleViolationException>(() => review.Sign(text, ReviewFingerprint.Of(text), Writer, At));
    }

    [Fact]
    public void A_figure_that_moved_while_the_leader_was_reading_stops_the_signature()
    {
        var (review, _) = In(ReviewStage.AwaitingSignature);
        var seen = ReviewFingerprint.Of(Text(review));
        Assert.Throws<RuleViolationException>(() => review.Sign(Text(review, disputes: "855件"), seen, Leader, At));
        Assert.Equal(ReviewStage.AwaitingSignature, review.Stage);
    }

    [Fact]
    public void A_later_minute_alone_does_not_stop_the_signature()
    {
        var (review, _) = In(ReviewStage.AwaitingSignature);
        var later = Text(review, at: At.AddMinutes(7));
        Assert.Equal(At.AddMinutes(7), review.Sign(later, ReviewFingerprint.Of(Text(review)), Leader, At.AddMinutes(7)).CutOffAt);
    }

    [Fact]
    public void Sending_back_needs_a_reason()
    {
        var (review, _) = In(ReviewStage.AwaitingSignature);
        Assert.Throws<RuleViolationException>(() => review.Return(" ", Leader, At));
    }

    [Fact]
    public void The_next_edition_starts_from_the_same_prose_without_the_hand_changes()
    {
        var review = Drafting();
        review.Override(Figure("R02", "854件"), "850余件", "与通报一致", "rights", Writer, At);
        review.Send(Text(review), null, Writer, At);
        var text = Text(review);
        var first = review.Sign(text, ReviewFingerprint.Of(text), Leader, At);
        review.Publish(first, Writer, At);
        review.BeginNextEdition("六月数字已审定", Writer, At);

        Assert.Equal(2, review.Edition);
        Assert.Equal("854件", Text(review).Figure("R02")!.Text);
        Assert.Equal("850余件", first.Text.Figure("R02")!.Text);
    }

    [Fact]
    public void A_frozen_edition_says_the_same_whatever_happens_to_the_draft_and_the_records()
    {
        var (review, edition) = In(ReviewStage.Published);
        var before = edition!.Json;
        review.BeginNextEdition("更正", Writer, At.AddYears(1));
        review.Write(review.Section("rights"), "全部改写{R02}{R03}。", Codes, Writer, At.AddYears(1));
        _ = Text(review, disputes: "999件");

        Assert.Equal(before, edition.Json);
        Assert.Contains(edition.Text.Sections[1].Paragraphs[0].Runs, r => r is { Code: "R02", Text: "854件" });
        Assert.Equal(new Month(201906), Assert.Single(edition.Text.NotAccepted).Month);
        Assert.Equal(At, edition.Text.CutOffAt);
    }
}
