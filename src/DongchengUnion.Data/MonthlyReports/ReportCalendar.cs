using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>When a month opens, is due and closes: the work calendar by the rules that the settings name.</summary>
public sealed class ReportCalendar(UnionDbContext db, DeadlineBook book)
{
    public const string GrassrootsDueRule = "MonthlyReport.GrassrootsDueRule", UpperDueRule = "MonthlyReport.UpperDueRule",
        DistrictDueRule = "MonthlyReport.DistrictDueRule", ClosesRule = "MonthlyReport.ClosesRule";

    /// <summary>The dates that hold for everybody.</summary>
    public async Task<ReportPeriod> For(Month month)
    {
        var last = month.LastDay;
        var rules = await db.DatedSettings.AsNoTracking().Where(s => s.Key.StartsWith("MonthlyReport.") && s.FromOn <= last).ToListAsync();
        DateOnly Due(string key) => book.Compute(rules.Where(r => r.Key == key).MaxBy(r => r.FromOn)?.Value
            ?? throw new InvalidOperationException($"The setting {key} has no value for {last:yyyy-MM-dd}."), last).Due;
        return new ReportPeriod(month, month.Add(1).FirstDay, Due(GrassrootsDueRule), Due(UpperDueRule), Due(DistrictDueRule), Due(ClosesRule));
    }

    /// <summary>The dates of one union, its extension included.</summary>
    public async Task<ReportPeriod> For(Month month, int unionId)
    {
        var until = await db.ReportAllowances.Where(a => a.UnionId == unionId && a.Month == month && a.Kind == AllowanceKind.Extension).MaxAsync(a => a.UntilOn);
        return (await For(month)).ExtendedTo(until);
    }
}
