using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// A review frozen at signing: the whole text with its figures as they were at the cut-off. Nothing in it changes afterwards,
/// whatever happens to the records; only the publication is added.
/// </summary>
public sealed class ReviewEdition : IVersioned, IUnionScoped
{
    private ReviewEdition() { }

    internal ReviewEdition(Review review, ReviewText text, Actor by, DateTime at)
    {
        ReviewId = review.Id;
        UnionId = review.UnionId;
        ScopePath = review.ScopePath;
        PeriodCode = review.PeriodCode;
        PeriodName = review.PeriodName;
        Number = review.Edition;
        CutOffAt = text.CutOffAt;
        Json = FrozenText.Write(text);
        SignedByAccountId = by.AccountId;
        SignedByName = by.Name;
        SignedByPost = by.Post;
        SignedAt = at;
    }

    public int Id { get; private set; }
    public int ReviewId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string PeriodCode { get; private set; } = "";
    public string PeriodName { get; private set; } = "";
    public int Number { get; private set; }
    public DateTime CutOffAt { get; private set; }

    /// <summary>The <see cref="ReviewText"/> as it was signed.</summary>
    public string Json { get; private set; } = "";

    public int SignedByAccountId { get; private set; }
    public string SignedByName { get; private set; } = "";
    public string SignedByPost { get; private set; } = "";
    public DateTime SignedAt { get; private set; }
    public string? PublishedByName { get; private set; }
    public DateTime? PublishedAt { get; private set; }
    public int Version { get; private set; }

    public ReviewText Text => FrozenText.Read(Json);

    internal void Publish(Actor by, DateTime at)
    {
        PublishedByName = by.Name;
        PublishedAt = at;
    }
}
