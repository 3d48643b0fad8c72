using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.MonthlyReports;

/// <summary>When monthly reports are due, at each post by its own rule: handing in, reviewing, accepting.</summary>
public sealed class ReportDates(DeadlineBook book) : ICalendarSource
{
    /// <summary>A year of reports is enough: beyond it no notice of holidays is out.</summary>
    private const int Months = 13;

    // The arrangement of dates begins with this month, and the catalogue of rules ends.
    private static readonly Month First = new(201801), Last = Month.Of(DeadlineBook.LastDay).Add(-1);

    public async Task<IReadOnlyList<CalendarDate>> Dates(UnionDbContext db, CalendarOwner owner, DateOnly first, DateOnly last)
    {
        List<CalendarDate> dates = [];
        var calendar = new ReportCalendar(db, book);
        foreach (var post in owner.Posts.Where(p => p.UnionId is not null))
        {
            if (Duty(post.Role) is not { } duty) continue;
            // A report is due in the month after the one it is about.
            var month = Month.Of(first).Add(-1);
            if (month < First) month = First;
            for (var i = 0; i < Months && month.FirstDay <= last && month < Last; i++, month = month.Add(1))
            {
                var on = duty.Due(await calendar.For(month, post.UnionId!.Value));
                if (on >= first && on <= last)
                    dates.Add(new CalendarDate($"report-{month.Number}-{post.Id}@dongcheng-union", on, $"{month.InWords}月报：{duty.Words}", post.UnionName, "月报报送时间安排", duty.Url(month), PortalClock.StartOf(month.FirstDay)));
            }
        }

        return dates;
    }

    private static ReportDuty? Duty(Role role) => role switch
    {
        Role.GrassrootsClerk or Role.GrassrootsChair => new("报送", p => p.DueOn, _ => "/monthly-reports"),
        Role.Reviewer => new("街道（系统）审核", p => p.UpperDueOn, m => $"/monthly-reports/board?month={m}"),
        Role.DistrictStaff => new("区总审定", p => p.DistrictDueOn, m => $"/monthly-reports/board?month={m}"),
        _ => null,
    };

    private sealed record ReportDuty(string Words, Func<ReportPeriod, DateOnly> Due, Func<Month, string> Url);
}
