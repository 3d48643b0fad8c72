using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Mine;

/// <summary>本月要交什么: the months of one union, newest first.</summary>
public sealed record MyMonths(ReportingUnion Union, string FormTitle, IReadOnlyList<MyMonth> Months)
{
    private const int Shown = 13;

    public static async Task<MyMonths?> Load(UnionDbContext db, ReportDesk desk, int unionId, DateOnly today)
    {
        var newest = Month.Of(today);
        if (await ExpectedReports.Find(db, unionId, newest) is not { } union) return null;
        var oldest = newest.Add(1 - Shown);
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => r.UnionId == unionId && r.Month >= oldest).ToDictionaryAsync(r => r.Month);
        var allowances = await db.ReportAllowances.AsNoTracking().Where(a => a.UnionId == unionId && a.Month >= oldest).ToListAsync();
        var begins = reports.Count == 0 ? MonthlyReportsModule.CurrentMonth(today) : reports.Keys.Min();
        List<MyMonth> months = [];
        for (var month = newest; month >= begins && month >= oldest; month = month.Add(-1))
        {
            var ofMonth = allowances.Where(a => a.Month == month).ToList();
            var until = ofMonth.Where(a => a.Kind == AllowanceKind.Extension).Max(a => a.UntilOn);
            months.Add(new MyMonth(month, (await desk.Calendar.For(month)).ExtendedTo(until), reports.GetValueOrDefault(month),
                ReportDuty.WhyNot(month, union.Owner.UnionName, union.FoundedOn, union.ClosedOn, ofMonth.FirstOrDefault(a => a.Kind == AllowanceKind.Exemption)?.Why), until is not null));
        }

        return new MyMonths(union, (await db.ReportForms.AsNoTracking().SingleAsync(f => f.Code == ReportDesk.FormCode)).Title, months);
    }
}

/// <summary>One month as the union sees it.</summary>
/// <param name="WhyNotOwed">Why nothing is owed; null where it is.</param>
public sealed record MyMonth(Month Month, ReportPeriod Period, MonthlyReport? Report, string? WhyNotOwed, bool IsExtended)
{
    public bool IsWaiting(DateOnly today) => WhyNotOwed is null && Report is not { IsOpen: false } && Period.State(today) is not (PeriodState.NotOpen or PeriodState.Closed);

    /// <summary>First submitted after the last day in time.</summary>
    public bool WasLate => Report?.FirstSubmittedAt is { } at && DateOnly.FromDateTime(Platform.PortalClock.InBeijing(at)) > Period.DueOn;
}
