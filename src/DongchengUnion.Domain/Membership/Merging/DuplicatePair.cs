using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Merging;

/// <summary>Two files that may be one person. The district looks at them; what it decided is remembered.</summary>
public sealed class DuplicatePair : IUnionScoped
{
    private DuplicatePair() { }

    /// <param name="district">Only the district sees across all unions, so the pair is the district's.</param>
    public DuplicatePair(UnionPlace district, long oneId, long otherId, IReadOnlyCollection<DuplicateReason> reasons, DateTime at)
    {
        (UnionId, ScopePath) = (district.UnionId, district.Path);
        (FirstId, SecondId) = oneId < otherId ? (oneId, otherId) : (otherId, oneId);
        Reasons = string.Join(',', reasons);
        Score = DuplicateRules.Score(reasons);
        FoundAt = at;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";

    /// <summary>The older file.</summary>
    public long FirstId { get; private set; }

    public long SecondId { get; private set; }
    public string Reasons { get; private set; } = "";
    public int Score { get; private set; }
    public PairState State { get; private set; } = PairState.Open;
    public DateTime FoundAt { get; private set; }
    public DateTime? DecidedAt { get; private set; }
    public string? DecidedByName { get; private set; }
    public string? Note { get; private set; }

    public IEnumerable<string> ReasonsInWords => Reasons.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(r => Enum.Parse<DuplicateReason>(r).Label());

    /// <exception cref="RuleViolationException">It is decided already, or no reason is given.</exception>
    public void KeepApart(string? reason, Actor by, DateTime at)
    {
        if (State != PairState.Open) throw new RuleViolationException($"这一对档案已标为“{State.Label()}”。");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明为什么不是同一人，如“双胞胎，证件不同”。");
        Decide(PairState.NotSame, reason.Trim(), by, at);
    }

    public void MarkMerged(Actor by, DateTime at) => Decide(PairState.Merged, null, by, at);

    /// <summary>The merge was undone, or somebody wants to look again.</summary>
    public void Reopen() => (State, DecidedAt, DecidedByName, Note) = (PairState.Open, null, null, null);

    private void Decide(PairState state, string? note, Actor by, DateTime at) => (State, Note, DecidedByName, DecidedAt) = (state, note, by.Name, at);
}
