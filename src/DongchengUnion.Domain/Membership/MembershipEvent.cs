using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>
/// One line of the membership ledger. Status and every count derive from these lines. A line is never changed and never deleted;
/// a mistake is reversed, with a name and a reason, and stays readable.
/// </summary>
public sealed class MembershipEvent : IUnionScoped
{
    private MembershipEvent() { }

    public MembershipEvent(long personId, UnionPlace place)
    {
        PersonId = personId;
        (UnionId, ScopePath, UpperUnionId) = (place.UnionId, place.Path, place.UpperUnionId);
    }

    public long Id { get; private set; }
    public long PersonId { get; private set; }

    /// <summary>The name of the day: a union keeps its own history when the person has gone on.</summary>
    public required string PersonName { get; init; }

    /// <summary>Of the day, for the counts of women.</summary>
    public required Sex Sex { get; init; }

    /// <summary>The union whose count the event changes.</summary>
    public int UnionId { get; private set; }

    public string ScopePath { get; private set; } = "";
    public int UpperUnionId { get; private set; }
    public required MembershipEventKind Kind { get; init; }
    public required MembershipStatus Before { get; init; }
    public required MembershipStatus After { get; init; }
    public EventReason? Reason { get; init; }

    /// <summary>发生日期, a Beijing date.</summary>
    public required DateOnly EffectiveOn
    {
        get;
        init
        {
            field = value;
            Month = Month.Of(value);
        }
    }

    /// <summary>The month the event belongs to in every count.</summary>
    public Month Month { get; private set; }

    /// <summary>登记时间: when the portal learned of it.</summary>
    public required DateTime RecordedAt { get; init; }

    public required int RecordedById { get; init; }
    public required string RecordedByName { get; init; }

    /// <summary>Where a transfer came from or went to; the id only inside the district.</summary>
    public int? OtherUnionId { get; init; }

    public string? OtherUnionName { get; init; }

    /// <summary>The paper behind it: application, resolution, judgment number.</summary>
    public string? Basis { get; init; }

    public int? ImportId { get; init; }
    public DateTime? ReversedAt { get; private set; }
    public string? ReversedByName { get; private set; }
    public string? ReversalReason { get; private set; }

    public bool IsReversed => ReversedAt is not null;

    /// <summary>What the event adds to the counted members: +1, 0 or −1.</summary>
    public int CountedChange => (After == MembershipStatus.Active ? 1 : 0) - (Before == MembershipStatus.Active ? 1 : 0);

    /// <exception cref="RuleViolationException">It is reversed already, or no reason is given.</exception>
    public void Reverse(string reason, Actor by, DateTime at)
    {
        if (IsReversed) throw new RuleViolationException("这条会籍变动已经冲销。");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明冲销原因。");
        ReversedAt = at;
        ReversedByName = by.Name;
        ReversalReason = reason.Trim();
    }

    /// <summary>Moves to the file that is kept when two are merged, or back.</summary>
    public void GiveTo(long personId) => PersonId = personId;
}
