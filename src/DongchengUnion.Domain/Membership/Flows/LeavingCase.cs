using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Where a leaving, a treatment as left or an expulsion stands.</summary>
public enum LeavingStage
{
    [Label("待办理")] Asked = 1,
    [Label("已办结")] Recorded,
    [Label("未同意")] Refused,
    [Label("已撤回")] Withdrawn,
}

/// <summary>
/// A membership comes to an end: because the member wishes so (never refused), because of half a year's silence (the body above
/// confirms), or by expulsion (the committee decides, the body above is told).
/// </summary>
public sealed class LeavingCase : IUnionScoped, IVersioned
{
    public static readonly StageFlow<LeavingStage> Flow = new(new()
    {
        [LeavingStage.Asked] = [LeavingStage.Recorded, LeavingStage.Refused, LeavingStage.Withdrawn],
        [LeavingStage.Recorded] = [],
        [LeavingStage.Refused] = [],
        [LeavingStage.Withdrawn] = [],
    });

    private LeavingCase() { }

    /// <param name="evidence">What the rule of this kind asks for.</param>
    public LeavingCase(Person person, MembershipEventKind kind, string unionName, LeavingEvidence evidence, string? words, Actor by, DateTime at)
    {
        LedgerRules.Require(person.Status, kind, null);
        evidence.Check(kind);
        PersonId = person.Id;
        PersonName = person.FullName;
        (UnionId, ScopePath, UpperUnionId, UnionName) = (person.UnionId, person.ScopePath, ConfirmerOf(person), unionName);
        Kind = kind;
        Evidence = evidence;
        Stage = LeavingStage.Asked;
        Steps = [FlowStep.Of(FlowVerb.Ask, Stage, by, at, words)];
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";

    /// <summary>The street or system union; the district for a union directly under it.</summary>
    public int UpperUnionId { get; private set; }

    public MembershipEventKind Kind { get; private set; }
    public LeavingEvidence Evidence { get; private set; } = new();

    /// <summary>The papers of an expulsion, sealed; null where none were uploaded.</summary>
    public string? PapersStoredAs { get; private set; }

    public string? PapersName { get; private set; }
    public LeavingStage Stage { get; private set; }

    /// <summary>When the body above has taken note of an expulsion.</summary>
    public DateTime? AcknowledgedAt { get; private set; }

    public IReadOnlyList<FlowStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    /// <summary>Who decides: the own union, except that half a year's silence is confirmed above.</summary>
    public int DecidingUnionId => Kind == MembershipEventKind.TreatAsLeft ? UpperUnionId : UnionId;

    /// <summary>The end of the membership has been written into the ledger.</summary>
    public void Record(string? opinion, Actor by, DateTime at)
    {
        RequireDecider(by);
        MoveTo(LeavingStage.Recorded, FlowVerb.Record, by, at, opinion);
    }

    public void Refuse(string? why, Actor by, DateTime at)
    {
        if (Kind == MembershipEventKind.Leave) throw new RuleViolationException("会员有退会自由，退会申请不能拒绝。");
        RequireDecider(by);
        MoveTo(LeavingStage.Refused, FlowVerb.Refuse, by, at, FlowStep.Words(why, "不同意的理由"));
    }

    public void Withdraw(Actor by, DateTime at)
    {
        if (by.AccountId != Steps[0].AccountId) throw new RuleViolationException("只有提出人可以撤回。");
        MoveTo(LeavingStage.Withdrawn, FlowVerb.Withdraw, by, at, "");
    }

    /// <summary>The body above has read of the expulsion.</summary>
    public void Acknowledge(Actor by, DateTime at)
    {
        if (Kind != MembershipEventKind.Expel || Stage != LeavingStage.Recorded) throw new RuleViolationException("只有已办结的除名需要上级知悉。");
        if (by.UnionId != UpperUnionId) throw new RuleViolationException("由上一级工会知悉。");
        if (AcknowledgedAt is not null) throw new RuleViolationException("已经知悉。");
        AcknowledgedAt = at;
        Steps = [.. Steps, FlowStep.Of(FlowVerb.Acknowledge, Stage, by, at, "")];
    }

    public void KeepPapers(string name, string storedAs) => (PapersName, PapersStoredAs) = (name, storedAs);

    private void RequireDecider(Actor by)
    {
        if (by.UnionId != DecidingUnionId)
            throw new RuleViolationException(Kind == MembershipEventKind.TreatAsLeft ? "视为退会由上一级工会确认。" : $"由{UnionName}办理。");
    }

    private void MoveTo(LeavingStage stage, FlowVerb verb, Actor by, DateTime at, string? opinion)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        Steps = [.. Steps, FlowStep.Of(verb, stage, by, at, opinion)];
    }

    private static int ConfirmerOf(Person person) => person.UpperUnionId != person.UnionId
        ? person.UpperUnionId
        : int.Parse(person.ScopePath.Split('/', StringSplitOptions.RemoveEmptyEntries)[0], System.Globalization.CultureInfo.InvariantCulture);
}
