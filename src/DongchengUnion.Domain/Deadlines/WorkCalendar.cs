using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines;

/// <summary>Two points of interpretation that an office may decide otherwise; they concern only the day on which a period ends.</summary>
/// <param name="WeekendIsRestDay">An ordinary Saturday or Sunday moves the end of a period.</param>
/// <param name="MakeUpDayStopsRoll">A weekend day that was turned into a workday does not.</param>
public sealed record CalendarReading(bool WeekendIsRestDay, bool MakeUpDayStopsRoll)
{
    public static readonly CalendarReading Usual = new(true, true);
}

/// <summary>Which days are worked: one edition of the calendar, as it stood on some day.</summary>
/// <param name="days">The days that are named in the notices.</param>
/// <param name="years">The years whose notice is known; any other year is reckoned provisionally.</param>
public sealed class WorkCalendar(IReadOnlyDictionary<DateOnly, CalendarDay> days, IReadOnlySet<int> years, CalendarReading reading)
{
    /// <summary>Whether the arrangement of the year is known. If not, its answers are provisional.</summary>
    public bool Knows(int year) => years.Contains(year);

    public bool IsWorkday(DateOnly day) => KindOf(day) switch
    {
        DayKind.Work => true,
        DayKind.Statutory or DayKind.Rest => false,
        null => !IsWeekend(day),
    };

    /// <summary>Whether a period that reaches this day is moved on.</summary>
    public bool IsRestDay(DateOnly day) => KindOf(day) switch
    {
        DayKind.Work => !reading.MakeUpDayStopsRoll,
        DayKind.Statutory or DayKind.Rest => true,
        null => reading.WeekendIsRestDay && IsWeekend(day),
    };

    /// <summary>A weekend day on which the notice has people work.</summary>
    public bool IsMakeUpDay(DateOnly day) => KindOf(day) == DayKind.Work;

    /// <summary>Why the day is what it is, in words: 春节（法定节假日）, 星期六, 春节调休上班, 工作日.</summary>
    public string Describe(DateOnly day) => KindOf(day) switch
    {
        DayKind.Work => days[day].Name,
        DayKind.Statutory when !Knows(day.Year) => $"{StatutoryDays.Of(day.Year)[day]}（法定节假日，临时推算）",
        DayKind.Statutory or DayKind.Rest => $"{days[day].Name}（{days[day].Kind.Label()}）",
        null => IsWeekend(day) ? day.Weekday() : "工作日",
    };

    private DayKind? KindOf(DateOnly day)
    {
        if (days.TryGetValue(day, out var row)) return row.Kind;
        return !Knows(day.Year) && StatutoryDays.Of(day.Year).ContainsKey(day) ? DayKind.Statutory : null;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
