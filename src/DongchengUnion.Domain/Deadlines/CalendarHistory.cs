namespace DongchengUnion.Domain.Deadlines;

/// <summary>
/// Everything published about days off, with the day on which it became known. A notice once given to somebody was reckoned
/// by the calendar of its day; the history gives that calendar again.
/// </summary>
public sealed class CalendarHistory
{
    private readonly IReadOnlyList<CalendarDay> days;
    private readonly IReadOnlyList<CalendarAmendment> amendments;
    private readonly IReadOnlyDictionary<int, CalendarNotice> notices;
    private readonly CalendarReading reading;

    public CalendarHistory(IEnumerable<CalendarDay> days, IEnumerable<CalendarAmendment> amendments, IEnumerable<CalendarNotice> notices, CalendarReading reading)
    {
        this.days = [.. days];
        this.amendments = [.. amendments];
        this.notices = notices.ToDictionary(n => n.Year);
        this.reading = reading;
        Final = Edition(_ => true, _ => false);
        AsFirstPublished = Edition(_ => true, _ => true);
    }

    /// <summary>With all amendments: what counts in the end.</summary>
    public WorkCalendar Final { get; }

    /// <summary>Every year as its first notice had it.</summary>
    public WorkCalendar AsFirstPublished { get; }

    /// <summary>What anybody could know on a day: years not yet announced are missing, changes not yet made are undone.</summary>
    public WorkCalendar KnownOn(DateOnly day) => Edition(n => n.PublishedOn <= day, a => a.AmendedOn > day);

    private WorkCalendar Edition(Predicate<CalendarNotice> isOut, Predicate<CalendarAmendment> isUndone)
    {
        var known = notices.Values.Where(n => isOut(n)).Select(n => n.Year).ToHashSet();
        var edition = days.Where(d => known.Contains(d.NoticeYear) || !notices.ContainsKey(d.NoticeYear)).ToDictionary(d => d.Date);
        foreach (var change in amendments.Where(a => known.Contains(a.Date.Year) && isUndone(a)).OrderByDescending(a => a.AmendedOn))
        {
            if (change.FirstKind is { } kind) edition[change.Date] = new CalendarDay { Date = change.Date, Kind = kind, Name = change.FirstName };
            else edition.Remove(change.Date);
        }

        return new WorkCalendar(edition, known, reading);
    }
}
