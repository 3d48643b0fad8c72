using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Deadlines;

/// <summary>Once a day, by the machine's clock: who must be reminded of which date. The button and the command do the same at once.</summary>
public sealed class NightlyReminders(IServiceScopeFactory scopes, PortalClock clock, TimeProvider machine, DeadlineBookSource books, ILogger<NightlyReminders> log) : BackgroundService
{
    /// <summary>Five in the morning in Beijing: after the check of the ledger, before anybody comes to work.</summary>
    private static readonly TimeOnly Hour = new(5, 0);

    private readonly SemaphoreSlim one = new(1, 1);

    /// <returns>How many dates people were reminded of.</returns>
    public async Task<int> Run(CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            // A release or a command may have brought a new calendar from outside this process.
            books.Forget();
            await using var scope = scopes.CreateAsyncScope();
            await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
            return await new ReminderSweep(db, books.Current).Run(clock.Today, PortalClock.DayOf, cancellationToken);
        }
        finally
        {
            one.Release();
        }
    }

    public override void Dispose()
    {
        one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(UntilTheHour(machine.GetUtcNow()), machine, stoppingToken);
                log.LogInformation("Reminded of {Dates} dates", await Run(stoppingToken));
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is Microsoft.EntityFrameworkCore.DbUpdateException or InvalidOperationException or System.Data.Common.DbException)
            {
                // What was missed tonight is sent tomorrow; a fault of one night must not end the portal.
                log.LogError(failed, "The reminders of tonight failed");
            }
        }
    }

    private static TimeSpan UntilTheHour(DateTimeOffset now)
    {
        var local = now.ToOffset(PortalClock.Beijing);
        var next = local.Date + Hour.ToTimeSpan();
        return (next > local.DateTime ? next : next.AddDays(1)) - local.DateTime;
    }
}
