using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>The dated facts of one record and the clocks that follow from them: what is asked again when a fact or the calendar changes.</summary>
public sealed class ClockSheet : IUnionScoped, IVersioned
{
    private readonly List<Clock> clocks = [];

    private ClockSheet() { }

    public ClockSheet(ClockRecord record)
    {
        Subject = record.Subject;
        SubjectId = record.Id;
        Belong(record);
    }

    public long Id { get; private set; }
    public ClockSubject Subject { get; private set; }
    public long SubjectId { get; private set; }
    public string SubjectNumber { get; private set; } = "";
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public string DeskName { get; private set; } = "";
    public int? OwnerAccountId { get; private set; }
    public int? LeadAccountId { get; private set; }
    public int? WorkerAccountId { get; private set; }
    public IReadOnlyList<Fact> Facts { get; private set; } = [];
    public bool ClaimsWages { get; private set; }
    public bool ClaimsOther { get; private set; }
    public bool MayBeReviewed { get; private set; }
    public bool MayBeConfirmed { get; private set; }
    public int Version { get; private set; }
    public IReadOnlyList<Clock> Clocks => clocks;

    public CaseFacts Matter => new(Facts, new CaseTraits(ClaimsWages, ClaimsOther, MayBeReviewed, MayBeConfirmed));

    /// <summary>Brings the clocks in step with the facts and with who handles the record now.</summary>
    /// <param name="why">What happened, as the history shows it. It names no person.</param>
    /// <exception cref="RuleViolationException">A fact lies outside the catalogue's time. Nothing has been changed.</exception>
    public void Keep(ClockRecord record, CaseFacts matter, DeadlineBook book, string why, Actor by, DateTime at)
    {
        var readings = CaseClocks.Run(matter, book);
        Belong(record);
        Facts = [.. matter.Facts];
        (ClaimsWages, ClaimsOther) = (matter.Traits.ClaimsWages, matter.Traits.ClaimsOther);
        (MayBeReviewed, MayBeConfirmed) = (matter.Traits.MayBeReviewed, matter.Traits.MayBeConfirmed);
        foreach (var clock in clocks) clock.HandOver(this, why, by, at);
        foreach (var gone in clocks.Where(c => !readings.Any(c.IsOf))) gone.Void(why, by, at);
        Take(readings, isRecount: false, why, by, at);
    }

    /// <summary>The open clocks that would show something else by the calendar and the rules of today.</summary>
    public IReadOnlyList<ClockDifference> Differences(DeadlineBook book)
    {
        var readings = CaseClocks.Run(Matter, book);
        return [.. clocks.Where(c => c.State.IsOpen())
            .Select(c => (Clock: c, After: readings.FirstOrDefault(c.IsOf)?.Deadline))
            .Where(p => p.After is { } d && (d.Due != p.Clock.DueOn || d.NaturalEnd != p.Clock.NaturalEnd || d.Rule.RuleId != p.Clock.RuleId || d.IsProvisional != p.Clock.IsProvisional))
            .Select(p => new ClockDifference(p.Clock, p.After!))];
    }

    /// <summary>Works the open clocks out again by the calendar and the rules of today; those that ended keep what they ended with.</summary>
    /// <returns>How many have changed.</returns>
    public int Recompute(DeadlineBook book, string why, Actor by, DateTime at)
    {
        var open = clocks.Where(c => c.State.IsOpen()).ToList();
        return Take([.. CaseClocks.Run(Matter, book).Where(r => open.Any(c => c.IsOf(r)))], isRecount: true, why, by, at);
    }

    private int Take(IReadOnlyList<ClockReading> readings, bool isRecount, string why, Actor by, DateTime at)
    {
        var changed = 0;
        foreach (var reading in readings)
        {
            if (clocks.FirstOrDefault(c => c.IsOf(reading)) is not { } clock) clocks.Add(new Clock(this, reading, why, by, at));
            else if (clock.Take(reading, isRecount, why, by, at)) changed++;
        }

        return changed;
    }

    private void Belong(ClockRecord record)
    {
        SubjectNumber = record.Number;
        (UnionId, ScopePath, DeskName) = (record.Desk.UnionId, record.Desk.Path, record.Desk.Name);
        (OwnerAccountId, LeadAccountId, WorkerAccountId) = (record.OwnerAccountId, record.LeadAccountId, record.WorkerAccountId);
    }
}

/// <summary>An open clock, and what the calendar and the rules of today would make of it.</summary>
public sealed record ClockDifference(Clock Clock, Deadline After);
