using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>When somebody is reminded of a date.</summary>
public enum ReminderPoint
{
    [Label("还有60天")] SixtyDays = 1,
    [Label("还有30天")] ThirtyDays = 2,
    [Label("还有7天")] SevenDays = 3,
    [Label("还有3天")] ThreeDays = 4,
    [Label("到期前最后一个工作日")] WorkdayBefore = 5,
    [Label("今天到期")] DueDay = 6,
    [Label("已过到期日")] DayAfter = 7,
}

/// <summary>Which reminders a clock has, and who gets them.</summary>
public static class ReminderPoints
{
    private static readonly ReminderPoint[] Far = [ReminderPoint.SixtyDays, ReminderPoint.ThirtyDays];

    /// <summary>The last point that has come by a day; null before the first. Points that share a day are one.</summary>
    public static ReminderPoint? Reached(ClockPurpose purpose, DateOnly due, DateOnly today, DeadlineBook book) =>
        Enum.GetValues<ReminderPoint>().Where(p => Has(purpose, p)).Select(p => (Point: p, On: Day(p, due, book))).Where(p => p.On <= today)
            .OrderBy(p => p.On).ThenBy(p => p.Point).Select(p => (ReminderPoint?)p.Point).LastOrDefault();

    /// <summary>The accounts that get this reminder, each once.</summary>
    public static IReadOnlyList<int> Readers(Clock clock, ReminderPoint point)
    {
        var isFar = Far.Contains(point);
        // Of a limitation the worker and the owner are reminded; of all else the owner and the lead.
        var asksWorker = clock.Purpose.IsLimitation() && (isFar || point == ReminderPoint.SevenDays);
        int?[] people = [clock.OwnerAccountId ?? (isFar ? clock.LeadAccountId : null), isFar ? null : clock.LeadAccountId, asksWorker ? clock.WorkerAccountId : null];
        return [.. people.OfType<int>().Distinct()];
    }

    private static bool Has(ClockPurpose purpose, ReminderPoint point) =>
        purpose.IsOpening() ? point == ReminderPoint.DueDay : purpose.IsLimitation() || !Far.Contains(point);

    private static DateOnly Day(ReminderPoint point, DateOnly due, DeadlineBook book) => point switch
    {
        ReminderPoint.SixtyDays => due.AddDays(-60),
        ReminderPoint.ThirtyDays => due.AddDays(-30),
        ReminderPoint.SevenDays => due.AddDays(-7),
        ReminderPoint.ThreeDays => due.AddDays(-3),
        ReminderPoint.WorkdayBefore => book.WorkdayBefore(due),
        ReminderPoint.DueDay => due,
        ReminderPoint.DayAfter => due.AddDays(1),
    };
}
