namespace DongchengUnion.Domain.Membership;

/// <summary>How movements become counts: for a union, a street or the district alike.</summary>
public static class MemberArithmetic
{
    /// <summary>Adds up the movements of a body.</summary>
    /// <param name="sums">The movements of its unions.</param>
    /// <param name="isInside">Whether a union belongs to the body: a transfer between two of its unions changes nothing for it.</param>
    /// <param name="newMembers">Persons, each once, who joined one of its unions in the period.</param>
    public static MemberCounts Add(IEnumerable<MovementSum> sums, Func<int, bool> isInside, int newMembers, int newWomen)
    {
        var moves = sums.ToList();
        var counted = moves.Where(m => Change(m, MembershipStatus.Active) != 0).ToList();
        int Times(MembershipEventKind kind, bool inside = false) =>
            counted.Where(m => m.Kind == kind && IsInside(m, isInside) == inside).Sum(m => m.Within);
        // Both halves of a transfer inside the body cancel out; a half that is still alone counts until the other arrives.
        var unmatched = Times(MembershipEventKind.TransferIn, inside: true) - Times(MembershipEventKind.TransferOut, inside: true);
        return new MemberCounts
        {
            Opening = counted.Sum(m => Change(m, MembershipStatus.Active) * m.Earlier),
            Join = Times(MembershipEventKind.Join),
            TransferIn = Times(MembershipEventKind.TransferIn) + Math.Max(0, unmatched),
            Restore = Times(MembershipEventKind.Restore),
            TransferOut = Times(MembershipEventKind.TransferOut) + Math.Max(0, -unmatched),
            Retain = Times(MembershipEventKind.Retain),
            Leave = Times(MembershipEventKind.Leave),
            TreatAsLeft = Times(MembershipEventKind.TreatAsLeft),
            Expel = Times(MembershipEventKind.Expel),
            Die = Times(MembershipEventKind.Die),
            Closing = counted.Sum(m => Change(m, MembershipStatus.Active) * (m.Earlier + m.Within)),
            Women = counted.Where(m => m.Sex == Sex.Female).Sum(m => Change(m, MembershipStatus.Active) * (m.Earlier + m.Within)),
            Retained = moves.Sum(m => Change(m, MembershipStatus.Retained) * (m.Earlier + m.Within)),
            NewMembers = newMembers,
            NewWomen = newWomen,
        };
    }

    /// <summary>The same from the events themselves, as of days and as known at an instant.</summary>
    public static MemberCounts Count(IEnumerable<MembershipEvent> events, Func<int, bool> isInside, DateOnly from, DateOnly to, DateTime? knownAt = null)
    {
        var known = events.Where(e => isInside(e.UnionId) && e.EffectiveOn <= to && MembershipLedger.Counts(e, knownAt)).ToList();
        var joiners = known.Where(e => e.Kind == MembershipEventKind.Join && e.EffectiveOn >= from).DistinctBy(e => e.PersonId).ToList();
        return Add(known.Select(e => Sum(e, from)), isInside, joiners.Count, joiners.Count(e => e.Sex == Sex.Female));
    }

    private static MovementSum Sum(MembershipEvent e, DateOnly from) => new(e.UnionId, e.Kind, e.Before, e.After, e.Sex, e.OtherUnionId,
        e.EffectiveOn < from ? 1 : 0, e.EffectiveOn < from ? 0 : 1);

    private static bool IsInside(MovementSum m, Func<int, bool> isInside) => m.Other is { } other && isInside(other);

    private static int Change(MovementSum m, MembershipStatus status) => (m.After == status ? 1 : 0) - (m.Before == status ? 1 : 0);
}
