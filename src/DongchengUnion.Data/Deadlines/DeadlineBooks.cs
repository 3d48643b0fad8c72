using DongchengUnion.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Data.Deadlines;

/// <summary>Reads the book of deadlines from the tables. It is read once and kept: rules and calendars change with a release.</summary>
public static class DeadlineBooks
{
    // [U] 两处解释口径：普通周末是否使届满日顺延，调休上班日是否阻止顺延。
    private const string WeekendIsRestDay = "Calendar.WeekendIsRestDay", MakeUpDayStopsRoll = "Calendar.MakeUpDayStopsRoll";

    public static IServiceCollection AddDeadlineBook(this IServiceCollection services) => services.AddSingleton(provider =>
    {
        using var scope = provider.CreateScope();
        return Read(scope.ServiceProvider.GetRequiredService<UnionDbContext>());
    });

    public static DeadlineBook Read(UnionDbContext db)
    {
        var calendars = new CalendarHistory(db.CalendarDays.AsNoTracking(), db.CalendarAmendments.AsNoTracking(), db.CalendarNotices.AsNoTracking(),
            new CalendarReading(Switch(db, WeekendIsRestDay), Switch(db, MakeUpDayStopsRoll)));
        return new DeadlineBook(calendars, db.PeriodRules.AsNoTracking().OrderBy(r => r.Id));
    }

    private static bool Switch(UnionDbContext db, string key) =>
        bool.Parse(db.DatedSettings.AsNoTracking().Where(s => s.Key == key).OrderByDescending(s => s.FromOn).First().Value);
}
