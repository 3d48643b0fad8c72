using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>
/// A member moves from one union of the district to another. Two separate consents: the old union lets go, the new one takes in.
/// Until both have spoken the member stays counted in the old union.
/// </summary>
public sealed class Transfer : IUnionScoped, IVersioned
{
    public static readonly StageFlow<TransferStage> Flow = new(new()
    {
        [TransferStage.InProgress] = [TransferStage.InProgress, TransferStage.Completed, TransferStage.Escalated, TransferStage.Refused, TransferStage.Withdrawn],
        [TransferStage.Escalated] = [TransferStage.Completed, TransferStage.Refused, TransferStage.Withdrawn],
        [TransferStage.Completed] = [],
        [TransferStage.Refused] = [],
        [TransferStage.Withdrawn] = [],
    });

    private Transfer() { }

    /// <param name="starter">Who asks: the member, or a chair whose consent is given with it.</param>
    /// <param name="memberAccount">The account of the member, who follows the transfer.</param>
    public Transfer(Person person, TransferSide from, TransferSide to, EventReason reason, string? words, Actor starter, int? memberAccount, DateTime at)
    {
        if (person.UnionId != from.Place.UnionId || !person.IsOnRoster) throw new RuleViolationException("该会员的会籍不在转出工会，不能办理转会。");
        if (from.Place.UnionId == to.Place.UnionId) throw new RuleViolationException("转入工会和转出工会不能相同。");
        LedgerRules.Require(person.Status, MembershipEventKind.TransferOut, reason);
        PersonId = person.Id;
        PersonName = person.FullName;
        MemberAccountId = memberAccount;
        (UnionId, ScopePath, UnionName) = (from.Place.UnionId, from.Place.Path, from.Name);
        (ToUnionId, ToPath, ToName) = (to.Place.UnionId, to.Place.Path, to.Name);
        CommonUnionId = TransferSide.Common(from.Place.Path, to.Place.Path);
        Reason = reason;
        Stage = TransferStage.InProgress;
        WaitingSince = at;
        Steps = [FlowStep.Of(FlowVerb.Ask, Stage, starter, at, words)];
        // A chair who starts a transfer has said yes for the own side.
        if (memberAccount != starter.AccountId && starter.UnionId == UnionId) ConsentToLeave(words, starter, at);
        else if (memberAccount != starter.AccountId && starter.UnionId == ToUnionId) ConsentToTake(words, starter, at);
    }

    public int Id { get; private set; }
    public long PersonId { get; private set; }
    public string PersonName { get; private set; } = "";
    public int? MemberAccountId { get; private set; }

    /// <summary>The old union.</summary>
    public int UnionId { get; private set; }

    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public int ToUnionId { get; private set; }
    public string ToName { get; private set; } = "";
    public string ToPath { get; private set; } = "";

    /// <summary>The body above both unions: a street or system union, or the district.</summary>
    public int CommonUnionId { get; private set; }

    public EventReason Reason { get; private set; }
    public Consent Leaving { get; private set; } = Consent.Waiting;
    public Consent Taking { get; private set; } = Consent.Waiting;
    public TransferStage Stage { get; private set; }
    public DateTime WaitingSince { get; private set; }
    public DateTime? RemindedAt { get; private set; }

    /// <summary>The day on which the member left the one union and came into the other.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public IReadOnlyList<FlowStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsOpen => Stage is TransferStage.InProgress or TransferStage.Escalated;

    /// <summary>Both unions have said yes, or the body above has: the ledger may be written.</summary>
    public bool IsAgreed => Leaving == Consent.Given && Taking == Consent.Given;

    /// <summary>Whether the body above may decide by now.</summary>
    public bool MayBeDecided => Stage == TransferStage.Escalated || (Stage == TransferStage.InProgress && RemindedAt is not null);

    public void ConsentToLeave(string? opinion, Actor by, DateTime at)
    {
        RequireSide(by, UnionId, Leaving);
        Leaving = Consent.Given;
        Write(TransferStage.InProgress, FlowVerb.ConsentToLeave, by, at, opinion);
    }

    public void ConsentToTake(string? opinion, Actor by, DateTime at)
    {
        RequireSide(by, ToUnionId, Taking);
        Taking = Consent.Given;
        Write(TransferStage.InProgress, FlowVerb.ConsentToTake, by, at, opinion);
    }

    /// <summary>No by one side. A member is not held back by the old union's no: the body above decides then.</summary>
    public void Refuse(string? why, Actor by, DateTime at)
    {
        var words = FlowStep.Words(why, "不同意的理由");
        if (by.UnionId == UnionId)
        {
            RequireSide(by, UnionId, Leaving);
            Leaving = Consent.Refused;
            Write(TransferStage.Escalated, FlowVerb.Refuse, by, at, words);
        }
        else
        {
            RequireSide(by, ToUnionId, Taking);
            Taking = Consent.Refused;
            Write(TransferStage.Refused, FlowVerb.Refuse, by, at, words);
        }
    }

    /// <summary>The body above both decides in place of whoever is silent or says no.</summary>
    public void Decide(bool yes, string? why, Actor by, DateTime at)
    {
        if (by.UnionId != CommonUnionId) throw new RuleViolationException("只有两个工会共同的上级工会可以决定。");
        if (by.AccountId == MemberAccountId) throw new RuleViolationException("不能决定本人的转会。");
        if (!MayBeDecided) throw new RuleViolationException("两个工会仍在期限内，上级工会暂不决定。");
        var words = FlowStep.Words(why, "决定的理由");
        Flow.Require(Stage, yes ? TransferStage.Completed : TransferStage.Refused);
        if (yes) (Leaving, Taking) = (Consent.Given, Consent.Given);
        Write(yes ? Stage : TransferStage.Refused, yes ? FlowVerb.Approve : FlowVerb.Refuse, by, at, words);
    }

    /// <summary>The ledger has been written on both sides.</summary>
    public void Complete(DateOnly effectiveOn, Actor by, DateTime at)
    {
        if (!IsAgreed) throw new RuleViolationException("两个工会还没有都同意。");
        Flow.Require(Stage, TransferStage.Completed);
        EffectiveOn = effectiveOn;
        Write(TransferStage.Completed, FlowVerb.Record, by, at, "");
    }

    public void Withdraw(Actor by, DateTime at)
    {
        if (by.AccountId != Steps[0].AccountId) throw new RuleViolationException("只有提出人可以撤回。");
        Flow.Require(Stage, TransferStage.Withdrawn);
        Write(TransferStage.Withdrawn, FlowVerb.Withdraw, by, at, "");
    }

    /// <summary>Somebody has not answered for days; from now on the body above may decide.</summary>
    public void Remind(int days, DateTime at)
    {
        if (Stage != TransferStage.InProgress || RemindedAt is not null) throw new RuleViolationException("不需要提醒。");
        RemindedAt = at;
        Write(TransferStage.InProgress, FlowVerb.Remind, Actor.Portal, at, $"超过{days}天没有答复");
    }

    public void Escalate(int days, DateTime at)
    {
        Flow.Require(Stage, TransferStage.Escalated);
        Write(TransferStage.Escalated, FlowVerb.Escalate, Actor.Portal, at, $"超过{days}天没有办结");
    }

    private void RequireSide(Actor by, int unionId, Consent given)
    {
        if (Stage != TransferStage.InProgress) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能再表态。");
        if (by.UnionId != unionId) throw new RuleViolationException("转会由转出、转入两个工会各自表态。");
        if (by.AccountId == MemberAccountId) throw new RuleViolationException("不能就本人的转会代表工会表态，请由本工会另一位负责人或上级工会办理。");
        if (given != Consent.Waiting) throw new RuleViolationException("本工会已经表态。");
    }

    private void Write(TransferStage stage, FlowVerb verb, Actor by, DateTime at, string? opinion)
    {
        Stage = stage;
        Steps = [.. Steps, FlowStep.Of(verb, stage, by, at, opinion)];
    }
}
