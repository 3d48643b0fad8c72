using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>Somebody asks to become a member: the 入会申请书 and the 会员登记表 in one.</summary>
public sealed class JoinApplication : IUnionScoped, IVersioned
{
    public static readonly StageFlow<JoinStage> Flow = new(new()
    {
        [JoinStage.Submitted] = [JoinStage.Approved, JoinStage.Returned, JoinStage.Refused, JoinStage.Escalated, JoinStage.Withdrawn],
        [JoinStage.Returned] = [JoinStage.Submitted, JoinStage.Withdrawn],
        [JoinStage.Escalated] = [JoinStage.Approved, JoinStage.Returned, JoinStage.Refused, JoinStage.Withdrawn],
        [JoinStage.Approved] = [],
        [JoinStage.Refused] = [],
        [JoinStage.Withdrawn] = [],
    });

    private JoinApplication() { }

    /// <param name="receipt">The number the applicant keeps.</param>
    /// <param name="codeHash">A hash of the query code; the code itself is shown once and kept nowhere.</param>
    public JoinApplication(UnionPlace place, string unionName, string receipt, string codeHash, Applicant who, Actor by, DateTime at)
    {
        (UnionId, ScopePath, UpperUnionId) = (place.UnionId, place.Path, place.UpperUnionId);
        UnionName = unionName;
        Receipt = receipt;
        CodeHash = codeHash;
        Stage = JoinStage.Submitted;
        Fill(who);
        WaitingSince = at;
        Steps = [FlowStep.Of(FlowVerb.Ask, Stage, by, at, "")];
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public string ScopePath { get; private set; } = "";
    public int UpperUnionId { get; private set; }
    public string Receipt { get; private set; } = "";
    public string CodeHash { get; private set; } = "";
    public string FullName { get; private set; } = "";
    public DocumentKind DocumentKind { get; private set; }
    [SealedField(PersonalField.DocumentNumber)]
    public byte[] DocumentSealed { get; private set; } = [];

    /// <summary>Finds the same document on the roster.</summary>
    public byte[] DocumentHash { get; private set; } = [];

    public string? IssuingCountry { get; private set; }
    [SealedField(PersonalField.Mobile)]
    public byte[] MobileSealed { get; private set; } = [];
    public PersonFacts Facts { get; private set; } = new();
    public JoinStage Stage { get; private set; }

    /// <summary>Since when the present stage waits for somebody.</summary>
    public DateTime WaitingSince { get; private set; }

    /// <summary>The file opened by the approval.</summary>
    public long? PersonId { get; private set; }

    public IReadOnlyList<FlowStep> Steps { get; private set; } = [];
    public int Version { get; private set; }

    public bool IsWaiting => Stage is JoinStage.Submitted or JoinStage.Escalated;

    public void RequireDecider(Actor by)
    {
        var mayDecide = by.UnionId == UnionId || (Stage == JoinStage.Escalated && by.UnionId == UpperUnionId);
        if (!mayDecide) throw new RuleViolationException($"这份申请由{UnionName}审核；逾期未审的由上级工会处理。");
    }

    /// <summary>The person becomes a member; the event is written beside this.</summary>
    public void Approve(long personId, string? opinion, Actor by, DateTime at)
    {
        RequireDecider(by);
        MoveTo(JoinStage.Approved, FlowVerb.Approve, by, at, opinion);
        PersonId = personId;
    }

    public void Return(string? why, Actor by, DateTime at)
    {
        RequireDecider(by);
        MoveTo(JoinStage.Returned, FlowVerb.Return, by, at, FlowStep.Words(why, "需要补正的内容"));
    }

    public void Refuse(string? why, Actor by, DateTime at)
    {
        RequireDecider(by);
        MoveTo(JoinStage.Refused, FlowVerb.Refuse, by, at, FlowStep.Words(why, "不批准的理由"));
    }

    /// <summary>The applicant mends what was found wanting.</summary>
    public void AskAgain(Applicant who, Actor by, DateTime at)
    {
        if (Stage != JoinStage.Returned) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能补正。");
        MoveTo(JoinStage.Submitted, FlowVerb.AskAgain, by, at, "");
        Fill(who);
    }

    public void Withdraw(Actor by, DateTime at) => MoveTo(JoinStage.Withdrawn, FlowVerb.Withdraw, by, at, "");

    /// <summary>The union has been silent too long: the street or system union sees to it.</summary>
    public void Escalate(int days, DateTime at) => MoveTo(JoinStage.Escalated, FlowVerb.Escalate, Actor.Portal, at, $"超过{days}天未审核");

    private void Fill(Applicant who)
    {
        FullName = who.FullName;
        DocumentKind = who.DocumentKind;
        DocumentSealed = who.DocumentSealed;
        DocumentHash = who.DocumentHash;
        IssuingCountry = who.IssuingCountry;
        MobileSealed = who.MobileSealed;
        Facts = who.Facts;
    }

    private void MoveTo(JoinStage stage, FlowVerb verb, Actor by, DateTime at, string? opinion)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        WaitingSince = at;
        Steps = [.. Steps, FlowStep.Of(verb, stage, by, at, opinion)];
    }
}

/// <summary>What the form says of the applicant; numbers sealed already.</summary>
public sealed record Applicant(string FullName, DocumentKind DocumentKind, byte[] DocumentSealed, byte[] DocumentHash, string? IssuingCountry,
    byte[] MobileSealed, PersonFacts Facts);
