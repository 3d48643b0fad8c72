using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Domain.Membership.Imports;

/// <summary>Which ledger entries a row asks for, given how the person stands.</summary>
public static class MembershipPlan
{
    /// <summary>The sheet has no column for the union somebody comes from or goes to.</summary>
    public const string UnnamedUnion = "名单未写明的工会";

    /// <param name="joinOn">The day of joining for rows that give none.</param>
    /// <exception cref="RuleViolationException">The row asks for something that a list cannot do.</exception>
    public static IEnumerable<LedgerEntry> Of(RosterRecord row, MembershipStatus standing, DateOnly joinOn, int batchId)
    {
        var isMember = standing is MembershipStatus.Active or MembershipStatus.Retained;
        var on = row.ChangedOn ?? row.JoinedOn ?? joinOn;
        switch (row.Change)
        {
            case null or MembershipEventKind.Join when !isMember:
                return [Entry(MembershipEventKind.Join, row.Change is null ? row.JoinedOn ?? joinOn : on)];
            case null or MembershipEventKind.Join:
                return [];
            case MembershipEventKind.TransferIn:
                return isMember ? [] : [Entry(MembershipEventKind.TransferIn, on) with { OtherUnionName = UnnamedUnion }];
            case MembershipEventKind.Retain when standing == MembershipStatus.Retained:
                return [];
            case MembershipEventKind.Retain:
                return isMember ? [Entry(MembershipEventKind.Retain, on)]
                    : [new LedgerEntry(MembershipEventKind.Join, row.JoinedOn is { } joined && joined <= on ? joined : on, ImportId: batchId), Entry(MembershipEventKind.Retain, on)];
            case MembershipEventKind.Expel or MembershipEventKind.TreatAsLeft:
                throw new RuleViolationException($"“{row.Change.Value.Label()}”须按程序逐人办理并附材料，不能用名单导入。");
            case { } kind when !isMember:
                throw new RuleViolationException($"本工会没有这位在册会员，不能办理“{kind.Label()}”。");
            case MembershipEventKind.TransferOut:
                return [Entry(MembershipEventKind.TransferOut, on) with { OtherUnionName = UnnamedUnion }];
            case { } kind:
                return [Entry(kind, on)];
        }

        LedgerEntry Entry(MembershipEventKind kind, DateOnly day) => new(kind, day, row.Reason, "名单导入", ImportId: batchId);
    }

    /// <summary>What the chair's choice for somebody who is not on the payroll list comes to; null for keeping the member.</summary>
    public static LedgerEntry? Of(LeaverChoice choice, DateOnly on, int batchId) => choice switch
    {
        LeaverChoice.TransferOut => new(MembershipEventKind.TransferOut, on, EventReason.LabourRelationChanged, "职工名单核对", OtherUnionName: "去向未定", ImportId: batchId),
        LeaverChoice.Retain => new(MembershipEventKind.Retain, on, EventReason.Retired, "职工名单核对", ImportId: batchId),
        LeaverChoice.Keep => null,
    };
}
