using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>
/// The ledger of memberships: the only way to write an event, and the only source of a standing. Events of a person follow each
/// other; a mistake at the end is reversed, so that every line's "before" is the "after" of the line above it.
/// </summary>
public static class MembershipLedger
{
    /// <summary>Below this age joining is remarked on, not refused: papers are wrong more often than people are young.</summary>
    public const int YoungestWorker = 16;

    /// <summary>The order in which events count: by their day, then as they were written.</summary>
    public static IEnumerable<MembershipEvent> InOrder(IEnumerable<MembershipEvent> events) =>
        events.OrderBy(e => e.EffectiveOn).ThenBy(e => e.Id == 0 ? long.MaxValue : e.Id);

    /// <summary>Writes one event and moves the person's standing. The caller saves both together.</summary>
    /// <param name="place">The union whose ledger it is: of a transfer out the old one, of a transfer in the new one.</param>
    /// <param name="history">All events of the person so far, reversed ones included.</param>
    /// <param name="today">The civil date: nothing is recorded before it has happened.</param>
    /// <exception cref="RuleViolationException">The event does not follow, its day or its reason does not fit.</exception>
    public static MembershipEvent Record(Person person, UnionPlace place, IReadOnlyCollection<MembershipEvent> history, LedgerEntry entry,
        DateOnly today, Actor by, DateTime at)
    {
        var standing = Fold(history);
        RequireDays(standing, history, entry, today);
        LedgerRules.Require(standing.Status, entry.Kind, entry.Reason);
        RequirePlace(standing, place, entry);
        var written = new MembershipEvent(person.Id, place)
        {
            PersonName = person.FullName,
            Sex = person.Facts.Sex,
            Kind = entry.Kind,
            Before = standing.Status,
            After = LedgerRules.After(entry.Kind, Keeps(history, standing, entry)),
            Reason = entry.Reason,
            EffectiveOn = entry.EffectiveOn,
            RecordedAt = at,
            RecordedById = by.AccountId,
            RecordedByName = by.Name,
            OtherUnionId = entry.OtherUnionId,
            OtherUnionName = entry.OtherUnionName,
            Basis = string.IsNullOrWhiteSpace(entry.Basis) ? null : entry.Basis.Trim(),
            ImportId = entry.ImportId,
        };
        Stand(person, [.. history, written]);
        return written;
    }

    /// <summary>Strikes out the last event and puts the person back where it stood; the line stays readable.</summary>
    /// <returns>The reversed event: its union is where the person was moved by it.</returns>
    /// <exception cref="RuleViolationException">There is nothing to reverse, the event is not the last one, or no reason is given.</exception>
    public static MembershipEvent ReverseLast(Person person, IReadOnlyCollection<MembershipEvent> history, long eventId, string reason, Actor by, DateTime at)
    {
        var last = InOrder(history.Where(e => !e.IsReversed)).LastOrDefault() ?? throw new RuleViolationException("没有可以冲销的会籍变动。");
        if (last.Id != eventId) throw new RuleViolationException($"只能冲销最后一条会籍变动（{last.EffectiveOn:yyyy-MM-dd} {last.Kind.Label()}）；更早的须从后往前逐条冲销。");
        last.Reverse(reason, by, at);
        Stand(person, history);
        return last;
    }

    /// <summary>How the events come out on a day, as they were known at an instant.</summary>
    /// <param name="asOf">Events later than this day do not count; null for all.</param>
    /// <param name="knownAt">Events recorded later, and reversals made later, are not known; null for now.</param>
    public static Standing Fold(IEnumerable<MembershipEvent> events, DateOnly? asOf = null, DateTime? knownAt = null)
    {
        var standing = Standing.Nothing;
        if (events is IReadOnlyCollection<MembershipEvent> { Count: 0 }) return standing;
        foreach (var e in InOrder(events.Where(e => Counts(e, knownAt) && (asOf is null || e.EffectiveOn <= asOf))))
        {
            var joins = e.Kind is MembershipEventKind.Join or MembershipEventKind.TransferIn;
            standing = new Standing(e.After, e.UnionId, e.EffectiveOn, standing.JoinedOn ?? (joins ? e.EffectiveOn : null));
        }

        return standing;
    }

    /// <summary>补报: the event belongs to an earlier month than the one in which it was recorded.</summary>
    /// <param name="recordedOn">The civil date of the recording.</param>
    public static bool IsLate(DateOnly effectiveOn, DateOnly recordedOn) => Month.Of(effectiveOn) < Month.Of(recordedOn);

    /// <summary>What is odd about an entry without making it impossible.</summary>
    public static IReadOnlyList<LedgerRemark> Remarks(Person person, LedgerEntry entry, DateOnly today)
    {
        List<LedgerRemark> remarks = [];
        if (person.Facts.BirthDate is { } born && entry.Kind is MembershipEventKind.Join or MembershipEventKind.TransferIn && entry.EffectiveOn < born.AddYears(YoungestWorker))
            remarks.Add(new($"按出生日期，{entry.EffectiveOn:yyyy-MM-dd} 时不满{YoungestWorker}周岁，请核对日期和证件。"));
        if (IsLate(entry.EffectiveOn, today)) remarks.Add(new($"发生在{Month.Of(entry.EffectiveOn).InWords}，按补报登记；已审定的数不变。"));
        return remarks;
    }

    internal static bool Counts(MembershipEvent e, DateTime? knownAt) =>
        knownAt is not { } then ? !e.IsReversed : e.RecordedAt <= then && (e.ReversedAt is null || e.ReversedAt > then);

    /// <summary>Sets the person's standing to what the events come to.</summary>
    public static void Stand(Person person, IEnumerable<MembershipEvent> events)
    {
        var standing = Fold(events);
        person.Stand(standing.Status, standing.Since, standing.JoinedOn, standing.Status == MembershipStatus.Died ? standing.Since : null);
    }

    private static void RequireDays(Standing standing, IReadOnlyCollection<MembershipEvent> history, LedgerEntry entry, DateOnly today)
    {
        if (entry.EffectiveOn > today) throw new RuleViolationException($"发生日期不能晚于今天（{today:yyyy-MM-dd}）。");
        if (standing.Since is { } since && entry.EffectiveOn < since)
        {
            var last = InOrder(history.Where(e => !e.IsReversed)).Last();
            throw new RuleViolationException($"发生日期不能早于上一条会籍变动（{since:yyyy-MM-dd} {last.Kind.Label()}）。");
        }
    }

    private static void RequirePlace(Standing standing, UnionPlace place, LedgerEntry entry)
    {
        if (standing.IsOnRoster && standing.UnionId != place.UnionId) throw new RuleViolationException("该会员的会籍在另一个工会，须由会籍所在的工会办理。");
        var isTransfer = entry.Kind is MembershipEventKind.TransferIn or MembershipEventKind.TransferOut;
        if (!isTransfer && (entry.OtherUnionId is not null || entry.OtherUnionName is not null)) throw new RuleViolationException("只有转入、转出才填写对方工会。");
        if (isTransfer && string.IsNullOrWhiteSpace(entry.OtherUnionName)) throw new RuleViolationException("转入、转出须写明对方工会。");
        if (isTransfer && entry.OtherUnionId == place.UnionId) throw new RuleViolationException("转入和转出不能是同一个工会。");
    }

    // Whoever was retained in the old union comes as a retained member.
    private static MembershipStatus Keeps(IReadOnlyCollection<MembershipEvent> history, Standing standing, LedgerEntry entry) =>
        standing.Status == MembershipStatus.TransferredOut
            ? InOrder(history.Where(e => !e.IsReversed)).Last().Before
            : entry.AsRetained ? MembershipStatus.Retained : MembershipStatus.Active;
}
