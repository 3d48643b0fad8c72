using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>One line of a review's history: which edition, what was done, by whom, when and why. Only ever added.</summary>
public sealed class ReviewStep
{
    private ReviewStep() { }

    internal ReviewStep(int edition, ReviewStage stage, string deed, Actor by, DateTime at, string why)
    {
        Edition = edition;
        Stage = stage;
        Deed = deed;
        ByAccountId = by.AccountId;
        ByName = by.Name;
        ByPost = by.Post;
        At = at;
        Why = why;
    }

    public int Id { get; private set; }
    public int Edition { get; private set; }

    /// <summary>The stage that the deed led to.</summary>
    public ReviewStage Stage { get; private set; }

    /// <summary>The word on the button, such as 送签.</summary>
    public string Deed { get; private set; } = "";

    public int ByAccountId { get; private set; }
    public string ByName { get; private set; } = "";
    public string ByPost { get; private set; } = "";
    public DateTime At { get; private set; }
    public string Why { get; private set; } = "";
}
