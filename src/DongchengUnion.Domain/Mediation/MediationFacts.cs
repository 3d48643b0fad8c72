using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>What is known about a dispute when it comes in.</summary>
public sealed record MediationFacts
{
    /// <summary>From this many workers with one claim on, representatives may act (Mediation and Arbitration Law, article 7).</summary>
    public const int CollectiveFrom = 10;

    public MediationSource Source { get; init; } = MediationSource.OwnApplication;
    public ApplyForm Form { get; init; } = ApplyForm.Written;

    /// <summary>知道或应当知道权利被侵害之日: the one-year limitation runs from here.</summary>
    public DateOnly? KnownOn { get; init; }

    /// <summary>Unpaid wages: the limitation runs from the end of the relation (article 27).</summary>
    public DateOnly? RelationEndedOn { get; init; }

    public DisputeCategory Category { get; init; } = DisputeCategory.Other;

    /// <summary>案由, in the version of the day of filing.</summary>
    public string? Cause { get; init; }

    /// <summary>1 and more; ten with one claim are a collective case.</summary>
    public int Workers { get; init; } = 1;

    public Urgency Urgency { get; init; } = Urgency.Usual;
    public bool IsOpenHearing { get; init; }

    public bool IsCollective => Workers >= CollectiveFrom;

    /// <param name="receivedOn">Nothing that led to the case lies after its receipt.</param>
    /// <exception cref="RuleViolationException">No worker, or a day that lies after the receipt.</exception>
    public MediationFacts Check(DateOnly receivedOn)
    {
        if (Workers is < 1 or > 100_000) throw new RuleViolationException("涉及职工人数应在 1 至 100000 之间。");
        if (KnownOn > receivedOn) throw new RuleViolationException("知道权利受侵害之日不能晚于收到申请之日。");
        return RelationEndedOn > receivedOn.AddYears(1) ? throw new RuleViolationException("劳动关系终止日期有误，请核对。") : this;
    }
}
