using System.Threading.Channels;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>Which batches wait for the background. What is to be done with one, its stage in the database says.</summary>
public sealed class WaitingImports
{
    private readonly Channel<int> waiting = Channel.CreateUnbounded<int>();

    public void Add(int batchId) => waiting.Writer.TryWrite(batchId);

    internal ChannelReader<int> Waiting => waiting.Reader;
}

/// <summary>Works on one batch after the other, whoever is looking. After a restart it goes on with what was left half-way.</summary>
public sealed class ImportRunner(WaitingImports queue, IServiceProvider services, PortalClock clock, ILogger<ImportRunner> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await TakeUpAgain(stoppingToken);
        await foreach (var batch in queue.Waiting.ReadAllAsync(stoppingToken)) await Work(batch, stoppingToken);
    }

    private async Task TakeUpAgain(CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
        foreach (var id in await db.ImportBatches.AsNoTracking()
                     .Where(b => b.Stage == ImportStage.Checking || b.Stage == ImportStage.Running || b.Stage == ImportStage.Undoing)
                     .OrderBy(b => b.Id).Select(b => b.Id).ToListAsync(stop))
        {
            queue.Add(id);
        }
    }

    private async Task Work(int id, CancellationToken stop)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            await using var db = PortalPipeline.PortalContext(scope.ServiceProvider);
            var job = new ImportJob(db, services.GetRequiredService<ISealer>(), services.GetRequiredService<MemberCodes>(), services.GetRequiredService<SealedFiles>());
            await job.Run(id, clock.Today, () => clock.Now, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The portal stops; the stage in the database brings the batch back.
        }
        catch (Exception broken)
        {
            log.LogError(broken, "The import {Batch} broke off.", id);
            await GiveUp(scope.ServiceProvider, id);
        }
    }

    private async Task GiveUp(IServiceProvider scoped, int id)
    {
        try
        {
            await using var db = PortalPipeline.PortalContext(scoped);
            if (await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == id) is not { } batch || batch.Stage is not (ImportStage.Checking or ImportStage.Running)) return;
            batch.Fail("处理中断，已写入的部分保留。可以重新核对后继续执行，或撤销整批。", clock.Now);
            await db.SaveChangesAsync();
        }
        catch (Exception broken) when (broken is DbUpdateException or System.Data.Common.DbException)
        {
            log.LogError(broken, "The import {Batch} could not be marked as failed.", id);
        }
    }
}
