using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>
/// A published text put in by hand in place of the computed one, for one edition. Without a reason it stays marked in red
/// and the edition cannot be sent for signature.
/// </summary>
public sealed class FigureOverride : IVersioned, IUnionScoped
{
    private FigureOverride() { }

    internal FigureOverride(Review review, string code, string text, string reason, string computed, Actor by, DateTime at)
    {
        UnionId = review.UnionId;
        ScopePath = review.ScopePath;
        Edition = review.Edition;
        Code = code;
        Change(text, reason, computed, by, at);
    }

    public int Id { get; private set; }
    public int ReviewId { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public int Edition { get; private set; }

    /// <summary>The indicator, such as R02.</summary>
    public string Code { get; private set; } = "";

    public string Text { get; private set; } = "";
    public string Reason { get; private set; } = "";

    /// <summary>What the records said when it was put in: if they say something else now, it must be looked at again.</summary>
    public string ComputedThen { get; private set; } = "";

    public string ByName { get; private set; } = "";
    public string ByPost { get; private set; } = "";
    public DateTime At { get; private set; }
    public DateTime? LiftedAt { get; private set; }
    public string? LiftedByName { get; private set; }
    public int Version { get; private set; }

    public bool IsExplained => Reason.Length > 0;

    internal void Change(string text, string reason, string computed, Actor by, DateTime at)
    {
        Text = text;
        Reason = reason;
        ComputedThen = computed;
        ByName = by.Name;
        ByPost = by.Post;
        At = at;
    }

    internal void Lift(Actor by, DateTime at)
    {
        LiftedAt = at;
        LiftedByName = by.Name;
    }
}
