using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Tests.HalfYearReview;

/// <summary>A small review of two sections and three figures, and the people who work on it.</summary>
internal static class ReviewDesk
{
    public static readonly DateTime At = new(2019, 7, 1, 12, 0, 0, DateTimeKind.Utc);
    public static readonly Actor Writer = new(1, "方文", "区总工会 办公室", 1);
    public static readonly Actor Leader = new(2, "高远", "区总工会 区总分管领导", 1);

    public static readonly string[] Codes = ["P01", "R02", "R03"];

    public static Review Drafting() => new(
        new Union("110101", "北京市东城区总工会", UnionLevel.District, null, new DateOnly(1950, 1, 1)), "2019H1", "2019年上半年",
        [new("ideology", "思想", 1, "{期间}开展宣讲{P01}。"), new("rights", "维权", 2, "受理争议{R02}。\n调解成功{R03}。")], Writer, At);

    public static ReviewFigure Figure(string code, string text, decimal? value = 1, string owner = "rights") =>
        new(code, code[0] == 'P' ? "ideology" : "rights", $"指标{code}", "口径", "流量", "件", owner, value, text, text, "exact", 3, 0, 2, null);

    public static ReviewText Text(Review review, string disputes = "854件", DateTime? at = null) => ReviewText.Compose(review,
        [Figure("P01", "12次", 12, "education"), Figure("R02", disputes, 854), Figure("R03", "413件", 413)],
        [new UnitMonth(7, "某工会", new Month(201906))], at ?? At, acceptedOnly: false);

    public static ReviewSection Section(this Review review, string key) => review.Sections.Single(s => s.Key == key);

    /// <summary>A review brought to a stage by its own verbs.</summary>
    public static (Review Review, ReviewEdition? Edition) In(ReviewStage stage)
    {
        var review = Drafting();
        if (stage == ReviewStage.Drafting) return (review, null);
        review.Send(Text(review), null, Writer, At);
        if (stage == ReviewStage.AwaitingSignature) return (review, null);
        var text = Text(review);
        var edition = review.Sign(text, ReviewFingerprint.Of(text), Leader, At);
        if (stage == ReviewStage.Published) review.Publish(edition, Writer, At);
        return (review, edition);
    }
}
