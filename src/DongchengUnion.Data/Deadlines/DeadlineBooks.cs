using System.Runtime.CompilerServices;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Data.Deadlines;

/// <summary>Holds the book of deadlines that everybody asks. It is read once and again after a calendar or a rule was saved.</summary>
public sealed class DeadlineBookSource(IServiceScopeFactory scopes)
{
    private volatile DeadlineBook? current;

    public DeadlineBook Current => current ??= ReadNow();

    /// <summary>The next one who asks gets what the tables hold then; also for changes that another process made.</summary>
    public void Forget() => current = null;

    private DeadlineBook ReadNow()
    {
        using var scope = scopes.CreateScope();
        return DeadlineBooks.Read(scope.ServiceProvider.GetRequiredService<UnionDbContext>());
    }
}

/// <summary>Forgets the book when this portal has saved a calendar, a rule or a reading of the calendar.</summary>
public sealed class DeadlineBookWatch(DeadlineBookSource source) : SaveChangesInterceptor
{
    private static readonly Type[] Watched = [typeof(CalendarDay), typeof(CalendarAmendment), typeof(CalendarNotice), typeof(PeriodRule), typeof(DatedSetting)];

    private readonly ConditionalWeakTable<DbContext, object> concerned = [];

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && db.ChangeTracker.Entries().Any(e => e.State is not EntityState.Unchanged and not EntityState.Detached && Watched.Contains(e.Metadata.ClrType)))
            concerned.AddOrUpdate(db, db);
        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } db && concerned.Remove(db)) source.Forget();
        return base.SavedChangesAsync(eventData, result, cancellationToken);
    }
}

/// <summary>Reads the book of deadlines from the tables.</summary>
public static class DeadlineBooks
{
    // Two readings that are settings: whether a plain weekend rolls the last day, and whether a make-up workday stops the roll.
    private const string WeekendIsRestDay = "Calendar.WeekendIsRestDay", MakeUpDayStopsRoll = "Calendar.MakeUpDayStopsRoll";

    public static IServiceCollection AddDeadlineBook(this IServiceCollection services) => services
        .AddSingleton<DeadlineBookSource>()
        .AddSingleton<DeadlineBookWatch>()
        // Whoever asks keeps one book for as long as the question takes.
        .AddTransient(provider => provider.GetRequiredService<DeadlineBookSource>().Current);

    public static DeadlineBook Read(UnionDbContext db)
    {
        var calendars = new CalendarHistory(db.CalendarDays.AsNoTracking(), db.CalendarAmendments.AsNoTracking(), db.CalendarNotices.AsNoTracking(),
            new CalendarReading(Switch(db, WeekendIsRestDay), Switch(db, MakeUpDayStopsRoll)));
        return new DeadlineBook(calendars, db.PeriodRules.AsNoTracking().OrderBy(r => r.Id));
    }

    private static bool Switch(UnionDbContext db, string key) =>
        bool.Parse(db.DatedSettings.AsNoTracking().Where(s => s.Key == key).OrderByDescending(s => s.FromOn).First().Value);
}
