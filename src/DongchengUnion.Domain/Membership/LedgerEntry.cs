namespace DongchengUnion.Domain.Membership;

/// <summary>What somebody wants to write into the ledger, before the rules have looked at it.</summary>
/// <param name="EffectiveOn">发生日期; a late fact keeps its own day.</param>
/// <param name="Basis">The paper behind it.</param>
/// <param name="OtherUnionId">Where a transfer goes to or comes from, inside the district.</param>
/// <param name="AsRetained">For a transfer in from outside the district: the person comes as a retained member.</param>
public sealed record LedgerEntry(MembershipEventKind Kind, DateOnly EffectiveOn, EventReason? Reason = null, string? Basis = null,
    int? OtherUnionId = null, string? OtherUnionName = null, bool AsRetained = false, int? ImportId = null);

/// <summary>What the portal remarks on an entry that it takes nevertheless.</summary>
public sealed record LedgerRemark(string Text);

/// <summary>How a person stands on a day.</summary>
/// <param name="UnionId">The union in which the person stands so; null before the first event.</param>
/// <param name="Since">The day since which it holds.</param>
/// <param name="JoinedOn">The day of the very first joining, or of coming in from outside the district.</param>
public sealed record Standing(MembershipStatus Status, int? UnionId, DateOnly? Since, DateOnly? JoinedOn)
{
    public static readonly Standing Nothing = new(MembershipStatus.None, null, null, null);

    public bool IsOnRoster => Status is MembershipStatus.Active or MembershipStatus.Retained;
}
