using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>How the collection of a month stands on a day.</summary>
public enum PeriodState
{
    [Label("未开放")] NotOpen = 1,
    [Label("收报中")] Open = 2,
    [Label("今日截止")] Due = 3,
    [Label("已逾期")] Late = 4,
    [Label("收报已截止")] Closed = 5,
}

/// <summary>The dates of one month's collection: from the calendar and the settings, moved by an extension.</summary>
/// <param name="OpensOn">The month must be over before it is reported.</param>
/// <param name="DueOn">The last day in time for the union.</param>
/// <param name="UpperDueOn">The last day in time for the street or system union.</param>
/// <param name="ClosesOn">The last day on which a report is taken at all.</param>
public sealed record ReportPeriod(Month Month, DateOnly OpensOn, DateOnly DueOn, DateOnly UpperDueOn, DateOnly DistrictDueOn, DateOnly ClosesOn)
{
    public PeriodState State(DateOnly today) =>
        today < OpensOn ? PeriodState.NotOpen
        : today < DueOn ? PeriodState.Open
        : today == DueOn ? PeriodState.Due
        : today <= ClosesOn ? PeriodState.Late
        : PeriodState.Closed;

    /// <summary>The dates for a union that was given more time.</summary>
    public ReportPeriod ExtendedTo(DateOnly? until) => until is not { } day || day <= DueOn
        ? this
        : this with { DueOn = day, ClosesOn = day > ClosesOn ? day : ClosesOn };

    /// <summary>The first month whose collection has not begun on a day: changes of the form take effect from here.</summary>
    public static Month FirstUnopened(DateOnly today) => Month.Of(today);
}
