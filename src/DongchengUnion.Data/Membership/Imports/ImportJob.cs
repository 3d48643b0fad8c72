using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>
/// The work behind a batch's stage. Each step may be begun again from its beginning: what a run has written already is found by its
/// documents and stays as it is.
/// </summary>
/// <param name="db">A context that sees the whole district: a double may stand anywhere.</param>
/// <param name="open">Gives the list kept under a number; null where it is gone.</param>
public sealed class ImportJob(UnionDbContext db, ISealer sealer, MemberCodes codes, Func<string, Stream?> open)
{
    /// <summary>Beyond this row those who simply join or stay as they are get no line of their own on the page.</summary>
    private const int MostPlainLines = 20_000;

    public ImportJob(UnionDbContext db, ISealer sealer, MemberCodes codes, SealedFiles files) : this(db, sealer, codes, files.OpenRead) { }

    /// <summary>Does what the batch waits for; a failure is written on the batch in words.</summary>
    public async Task Run(int batchId, DateOnly today, Func<DateTime> now, CancellationToken stop)
    {
        var batch = await db.ImportBatches.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).SingleOrDefaultAsync(b => b.Id == batchId, stop);
        if (batch is null || !batch.IsAtWork) return;
        try
        {
            if (batch.Stage == ImportStage.Undoing) await new ImportUndo(db, sealer).Run(batch, now(), stop);
            else await WideOpen(() => Go(batch, today, now, stop), stop);
        }
        catch (Exception refused) when (refused is RosterUnreadableException or RuleViolationException or SealBrokenException)
        {
            db.ChangeTracker.Clear();
            batch = await db.ImportBatches.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).SingleAsync(b => b.Id == batchId, stop);
            if (batch.Stage != ImportStage.Undoing) batch.Fail(refused.Message, now());
            await db.SaveChangesAsync(stop);
        }
    }

    private async Task Go(ImportBatch batch, DateOnly today, Func<DateTime> now, CancellationToken stop)
    {
        var writes = batch.Stage == ImportStage.Running;
        var by = writes ? new Actor(batch.ConfirmedById ?? 0, batch.ConfirmedByName ?? "系统", "", batch.UnionId) : Actor.Portal;
        var task = new ImportTask(batch.Id, batch.JoinOn, today, by, now(), writes);
        using var probe = open(batch.StoredAs);
        if (probe is null) throw new RosterUnreadableException("上传的名单已不在，请重新上传。");
        var file = RosterFile.Of(() => open(batch.StoredAs)!);
        var mapping = RosterMapping.Parse(batch.Mapping ?? throw new RosterUnreadableException("尚未指定各列的含义。"));
        await db.InOneTransaction(() => db.ImportLines.IgnoreQueryFilters([UnionDbContext.RowScopeFilter])
            .Where(l => l.BatchId == batch.Id && (!writes || l.Verdict != RowVerdict.Leaving)).ExecuteDeleteAsync(stop), stop);

        var import = new RosterImport(db, sealer, codes, (rows, done) => Report(batch, rows, done, stop));
        var counts = await import.Go(task, batch.UnionId, file, mapping, batch.SexReason, stop);
        var leavers = new Leavers(db, sealer);
        counts = counts with
        {
            Leaving = !batch.IsWholeStaff ? 0 : writes ? await leavers.Take(task, stop) : await leavers.Propose(batch, import.Seen, stop),
        };
        db.ChangeTracker.Clear();
        batch = await db.ImportBatches.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).SingleAsync(b => b.Id == batch.Id, stop);
        if (writes) batch.Finish(counts, now());
        else batch.Checked(counts);
        await db.SaveChangesAsync(stop);
    }

    // The embedded database holds two megabytes of pages unless told otherwise: too few for indexes that grow in all places at once.
    private async Task WideOpen(Func<Task> work, CancellationToken stop)
    {
        if (!db.Database.IsSqlite())
        {
            await work();
            return;
        }

        await db.Database.OpenConnectionAsync(stop);
        try
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=16384;", stop);
            await work();
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("PRAGMA cache_size=-2000; PRAGMA wal_autocheckpoint=1000;", CancellationToken.None);
            await db.Database.CloseConnectionAsync();
        }
    }

    private Task Report(ImportBatch batch, IReadOnlyList<JudgedRow> rows, int done, CancellationToken stop) => db.InOneTransaction(async () =>
    {
        await db.InsertAll(rows.Where(r => r.IsRefused || r.Verdict == RowVerdict.Changed || r.Case.Row.Line <= MostPlainLines).Select(r => new ImportLine
        {
            BatchId = batch.Id,
            UnionId = batch.UnionId,
            ScopePath = batch.ScopePath,
            Line = r.Case.Row.Line,
            Verdict = r.Verdict,
            Code = r.Code,
            Name = r.Case.Row.FullName,
            Text = r.Text,
            // Which person on file it is, is not told of another union's.
            PersonId = r.IsRefused || r.Person is not { Id: > 0 } person ? null : person.Id,
        }));
        await db.ImportBatches.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(b => b.Id == batch.Id)
            .ExecuteUpdateAsync(b => b.SetProperty(x => x.DoneRows, done), stop);
    }, stop);

    /// <summary>What a list would come to, without a batch and without a single row written.</summary>
    /// <param name="tell">Is told each row.</param>
    public Task<ImportCounts> Try(int unionId, RosterFile file, RosterMapping mapping, DateOnly today, DateTime at, Action<RowOutcome> tell, CancellationToken stop) =>
        new RosterImport(db, sealer, codes, (rows, _) =>
        {
            foreach (var row in rows) tell(new RowOutcome(row.Case.Row.Line, row.Verdict, row.Code, row.Text));
            return Task.CompletedTask;
        }).Go(new ImportTask(0, today, today, Actor.Portal, at, Writes: false), unionId, file, mapping, null, stop);
}

/// <summary>What would become of one row.</summary>
public readonly record struct RowOutcome(int Line, RowVerdict Verdict, DefectCode? Code, string Text)
{
    public bool IsRefused => Verdict is RowVerdict.Wrong or RowVerdict.Elsewhere or RowVerdict.Suspect;
}
