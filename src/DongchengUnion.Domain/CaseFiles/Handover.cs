using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.CaseFiles;

/// <summary>Why a case goes to another desk.</summary>
public enum HandoverReason
{
    [Label("疑难复杂")] Difficult = 1,
    [Label("群体争议")] Collective,
    [Label("涉外埠单位")] OutOfTown,
    [Label("回避")] Recusal,
    [Label("当事人要求")] PartyAsks,
    [Label("超出本级能力")] BeyondCapacity,
    [Label("属地更正")] RightPlace,
}

/// <summary>Where a hand-over stands.</summary>
public enum HandoverStage
{
    [Label("待区总决定")] Asked = 1,
    [Label("待接收")] Granted,
    [Label("已接收")] Taken,
    [Label("已退回")] Returned,
    [Label("未同意")] Refused,
}

/// <summary>
/// 移送 between street and district: asked, decided by the district's rights desk, taken or returned by the other desk. The case keeps
/// its number and its day of receipt; until it is taken it stays with the sender, who afterwards keeps this row as a stub.
/// </summary>
public sealed class Handover : IUnionScoped, IVersioned
{
    public static readonly StageFlow<HandoverStage> Flow = new(new()
    {
        [HandoverStage.Asked] = [HandoverStage.Granted, HandoverStage.Refused],
        [HandoverStage.Granted] = [HandoverStage.Taken, HandoverStage.Returned],
        [HandoverStage.Taken] = [],
        [HandoverStage.Returned] = [],
        [HandoverStage.Refused] = [],
    });

    private Handover() { }

    /// <exception cref="RuleViolationException">Both desks are the same, or no words are given.</exception>
    public Handover(Case handed, CaseDesk to, HandoverReason reason, string? words, Actor by, DateOnly today, DateTime at)
    {
        if (to.UnionId == handed.UnionId) throw new RuleViolationException("接收单位不能是本单位。");
        CaseId = handed.Id;
        Number = handed.NumberOrMark;
        (UnionId, ScopePath, FromName) = (handed.UnionId, handed.ScopePath, handed.DeskName);
        (ToUnionId, ToPath, ToName) = (to.UnionId, to.Path, to.Name);
        Reason = reason;
        AskedOn = today;
        Stage = HandoverStage.Asked;
        Words = string.IsNullOrWhiteSpace(words) ? throw new RuleViolationException("请写明移送说明。") : words.Trim();
        (AskedByName, AskedAt) = (by.Name, at);
    }

    public long Id { get; private set; }
    public long CaseId { get; private set; }

    /// <summary>The case's number: what the stub shows.</summary>
    public string Number { get; private set; } = "";

    /// <summary>The desk that hands the case over.</summary>
    public int UnionId { get; private set; }

    public string ScopePath { get; private set; } = "";
    public string FromName { get; private set; } = "";
    public int ToUnionId { get; private set; }
    public string ToPath { get; private set; } = "";
    public string ToName { get; private set; } = "";
    public HandoverReason Reason { get; private set; }

    /// <summary>For the other desk; names no person.</summary>
    public string Words { get; private set; } = "";

    public HandoverStage Stage { get; private set; }
    public DateOnly AskedOn { get; private set; }
    public string AskedByName { get; private set; } = "";
    public DateTime AskedAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecidedByName { get; private set; }
    public DateOnly? TakenOn { get; private set; }
    public string? Answer { get; private set; }
    public int Version { get; private set; }

    public bool IsOpen => Stage is HandoverStage.Asked or HandoverStage.Granted;

    /// <summary>The district's rights desk agrees; the other desk has now to take it.</summary>
    public void Grant(Actor by, DateTime at) => Move(HandoverStage.Granted, by, at, null);

    public void Refuse(string? why, Actor by, DateTime at) => Move(HandoverStage.Refused, by, at, Why(why, "不同意的理由"));

    /// <exception cref="RuleViolationException">Somebody else than the receiving desk acts.</exception>
    public void Take(Actor by, DateOnly today, DateTime at)
    {
        RequireReceiver(by);
        Move(HandoverStage.Taken, by, at, null);
        TakenOn = today;
    }

    /// <exception cref="RuleViolationException">Somebody else than the receiving desk acts, or no reason is given.</exception>
    public void Return(string? why, Actor by, DateTime at)
    {
        RequireReceiver(by);
        Move(HandoverStage.Returned, by, at, Why(why, "退回的理由"));
    }

    private static string Why(string? text, string what) => string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException($"请写明{what}。") : text.Trim();

    private void RequireReceiver(Actor by)
    {
        if (by.UnionId != ToUnionId) throw new RuleViolationException($"由{ToName}接收或退回。");
    }

    private void Move(HandoverStage stage, Actor by, DateTime at, string? answer)
    {
        Flow.Require(Stage, stage);
        Stage = stage;
        (DecidedAt, DecidedByName, Answer) = (at, by.Name, answer ?? Answer);
    }
}
