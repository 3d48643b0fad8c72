using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>How near a date is, in the colours of the red list.</summary>
public enum ClockUrgency
{
    [Label("已过到期日")] Overdue = 1,
    [Label("两天以内")] Red = 2,
    [Label("三至五天")] Amber = 3,
    [Label("五天以后")] Later = 4,
}

/// <summary>How far an open clock's day lies from another day.</summary>
/// <param name="Days">Calendar days; negative once it has passed.</param>
/// <param name="Workdays">Working days after that day up to the last; 0 once it has passed.</param>
public sealed record ClockDistance(int Days, int Workdays)
{
    /// <summary>The last days ahead that are red, and amber.</summary>
    public const int RedDays = 2, AmberDays = 5;

    public static ClockDistance Of(DateOnly due, DateOnly today, DeadlineBook book) =>
        new(due.DayNumber - today.DayNumber, due <= today ? 0 : book.WorkdaysBetween(today, due));

    public ClockUrgency Urgency => Days switch
    {
        < 0 => ClockUrgency.Overdue,
        <= RedDays => ClockUrgency.Red,
        <= AmberDays => ClockUrgency.Amber,
        _ => ClockUrgency.Later,
    };

    /// <summary>还剩 3 天 / 2 个工作日, 今天到期, 已过 2 天.</summary>
    public string InWords => Days switch
    {
        < 0 => $"已过 {-Days} 天",
        0 => "今天到期",
        _ => $"还剩 {Days} 天 / {Workdays} 个工作日",
    };
}
