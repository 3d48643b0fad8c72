using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Membership.Flows;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>Once a day, by the machine's clock: silent procedures go up, and the ledger is checked. The button does the same at once.</summary>
public sealed class NightlyLedger(IServiceScopeFactory scopes, PortalClock clock, TimeProvider machine, ILogger<NightlyLedger> log) : BackgroundService
{
    /// <summary>Three in the morning in Beijing, when nobody waits for the database.</summary>
    private static readonly TimeOnly Hour = new(3, 0);

    private readonly SemaphoreSlim one = new(1, 1);

    /// <returns>Null where a check is under way already.</returns>
    public async Task<LedgerCheckRun?> Run(string byName, CancellationToken cancellationToken)
    {
        if (!await one.WaitAsync(0, cancellationToken)) return null;
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
            await new FlowClock(db).Run(clock.Today, clock.Now, cancellationToken);
            var stuck = await FlowClock.Days(db, FlowClock.TransferEscalationDays, clock.Today);
            return await new LedgerCheck(db).Run(stuck, clock.Today, byName, () => clock.Now, cancellationToken);
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
                var run = await Run("系统", stoppingToken);
                if (run is { Findings: > 0 }) log.LogWarning("The ledger check found {Findings} faults", run.Findings);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failed) when (failed is Microsoft.EntityFrameworkCore.DbUpdateException or InvalidOperationException or System.Data.Common.DbException)
            {
                // The next night is another chance; a fault of one night must not end the portal.
                log.LogError(failed, "The ledger check failed");
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
