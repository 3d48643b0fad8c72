using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>Which event may follow which standing, and for which reasons: the one table that verbs, buttons and tests read.</summary>
public static class LedgerRules
{
    private static readonly MembershipStatus[] Outside =
        [MembershipStatus.None, MembershipStatus.TransferredOut, MembershipStatus.Left, MembershipStatus.TreatedAsLeft, MembershipStatus.Expelled];

    private static readonly MembershipStatus[] Members = [MembershipStatus.Active, MembershipStatus.Retained];

    private static readonly Dictionary<MembershipEventKind, (MembershipStatus[] From, MembershipStatus To, EventReason[] Reasons)> Table = new()
    {
        // Somebody who has left or was expelled may join again; the day of the first joining stays.
        [MembershipEventKind.Join] = (Outside, MembershipStatus.Active, [EventReason.FirstJoining, EventReason.Reemployed, EventReason.Other]),
        // From a union outside the district a person comes without a line in this ledger.
        [MembershipEventKind.TransferIn] = ([MembershipStatus.TransferredOut, MembershipStatus.None], MembershipStatus.Active,
            [EventReason.LabourRelationChanged, EventReason.EmployerBankrupt, EventReason.Unemployed, EventReason.Other]),
        [MembershipEventKind.TransferOut] = (Members, MembershipStatus.TransferredOut,
            [EventReason.LabourRelationChanged, EventReason.EmployerBankrupt, EventReason.Unemployed, EventReason.Other]),
        [MembershipEventKind.Retain] = ([MembershipStatus.Active], MembershipStatus.Retained,
            [EventReason.Retired, EventReason.Unemployed, EventReason.LaidOff, EventReason.EmployerBankrupt, EventReason.MilitaryService, EventReason.Other]),
        [MembershipEventKind.Restore] = ([MembershipStatus.Retained], MembershipStatus.Active, [EventReason.Reemployed, EventReason.Other]),
        [MembershipEventKind.Leave] = (Members, MembershipStatus.Left, [EventReason.OwnWish]),
        [MembershipEventKind.TreatAsLeft] = (Members, MembershipStatus.TreatedAsLeft, [EventReason.LongInactive]),
        [MembershipEventKind.Expel] = (Members, MembershipStatus.Expelled, [EventReason.CrimeExpelled]),
        [MembershipEventKind.Die] = (Members, MembershipStatus.Died, [EventReason.Deceased]),
    };

    public static IReadOnlyList<EventReason> ReasonsOf(MembershipEventKind kind) => Table[kind].Reasons;

    public static IReadOnlyList<MembershipStatus> MayFollow(MembershipEventKind kind) => Table[kind].From;

    public static bool Allows(MembershipStatus from, MembershipEventKind kind) => Table[kind].From.Contains(from);

    /// <summary>The standing that the event leads to.</summary>
    /// <param name="keeps">For a transfer in: the standing the person had before leaving the other union.</param>
    public static MembershipStatus After(MembershipEventKind kind, MembershipStatus keeps) =>
        kind == MembershipEventKind.TransferIn && keeps == MembershipStatus.Retained ? MembershipStatus.Retained : Table[kind].To;

    /// <exception cref="RuleViolationException">The event does not follow this standing, or the reason does not belong to the event.</exception>
    public static void Require(MembershipStatus from, MembershipEventKind kind, EventReason? reason)
    {
        if (!Allows(from, kind)) throw new RuleViolationException($"会籍状态为“{from.Label()}”，不能办理“{kind.Label()}”。");
        if (reason is { } given && !Table[kind].Reasons.Contains(given))
            throw new RuleViolationException($"“{kind.Label()}”的原因不能是“{given.Label()}”，可选：{string.Join("、", Table[kind].Reasons.Select(r => r.Label()))}。");
    }
}
