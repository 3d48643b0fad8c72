using DongchengUnion.Domain.HalfYearReview;

namespace DongchengUnion.Web.Modules.HalfYearReview;

/// <summary>How stages look.</summary>
public static class ReviewMarks
{
    public static string Tag(ReviewStage stage) => stage switch
    {
        ReviewStage.Drafting => "tag-mute",
        ReviewStage.AwaitingSignature => "tag-wait",
        ReviewStage.SignedOff => "tag-wait",
        ReviewStage.Published => "tag-good",
    };
}
