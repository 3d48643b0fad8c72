using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Web.Modules.Deadlines.Calendar;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Deadlines;

/// <summary>The book of deadlines, the clocks of records and their reminders.</summary>
public static class DeadlinesModule
{
    public static void AddClocks(this IServiceCollection services)
    {
        services.AddDeadlineBook();
        services.AddScoped<ClockKeeper>();
        services.AddSingleton<NightlyReminders>();
        services.AddHostedService(p => p.GetRequiredService<NightlyReminders>());
        services.AddScoped<IHomeSource, DeadlinesHome>();
        services.AddScoped<ICalendarSource, ClockDates>();
    }
}
