using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>How long, which way, and what happens on a day off: a period without its law.</summary>
/// <param name="ExcludesStartDay">The day of the event is not counted; counting starts on the next.</param>
/// <param name="Extension">Added to the end before it is moved for days off; the whole is then moved once.</param>
public sealed record Period(int Length, PeriodUnit Unit, Direction Direction, Roll Roll, bool ExcludesStartDay = true, int? Extension = null)
{
    /// <summary>Days during which it did not run: added to the end before it is moved for days off.</summary>
    public int PausedDays { get; init; }

    /// <summary>Such as 15日 or 45日＋延长15日.</summary>
    public string InWords => $"{Length}{Unit.Label()}" + (Extension is { } more ? $"＋延长{more}{Unit.Label()}" : "");

    /// <summary>What becomes of a period that meets days off.</summary>
    public string OnRestDays => Unit == PeriodUnit.Workday ? "只数工作日" : Roll.Label();

    /// <summary>The length with the extension; years as months, because both end on the corresponding day.</summary>
    public (int Length, PeriodUnit Unit) Whole =>
        Unit == PeriodUnit.Year ? ((Length + (Extension ?? 0)) * 12, PeriodUnit.Month) : (Length + (Extension ?? 0), Unit);

    public PeriodEnd From(DateOnly day, WorkCalendar calendar) => new PeriodCount(this, calendar).From(day);
}

/// <summary>A day that was passed over, and why.</summary>
public sealed record SkippedDay(DateOnly Date, string Reason);

/// <summary>Where a period ends, and how that was found.</summary>
/// <param name="NaturalEnd">The last day before it is moved for days off.</param>
/// <param name="Due">The last day on which it is still in time.</param>
/// <param name="Steps">How it was computed, one Chinese sentence a step.</param>
/// <param name="IsProvisional">A day of a year whose arrangement is not known took part.</param>
public sealed record PeriodEnd(DateOnly From, DateOnly NaturalEnd, DateOnly Due, IReadOnlyList<SkippedDay> Skipped, IReadOnlyList<string> Steps, bool IsProvisional);
