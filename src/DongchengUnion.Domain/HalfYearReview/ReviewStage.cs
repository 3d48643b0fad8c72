using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.HalfYearReview;

/// <summary>How far the edition being worked on has come.</summary>
public enum ReviewStage
{
    [Label("起草中")] Drafting = 1,
    [Label("待签发")] AwaitingSignature = 2,
    [Label("已签发")] SignedOff = 3,
    [Label("已公布")] Published = 4,
}
