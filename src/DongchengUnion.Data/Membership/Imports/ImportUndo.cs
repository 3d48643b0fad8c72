using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>
/// Takes a whole batch back. Events are reversed, never deleted; a file that the batch has opened goes off the roster and out of the
/// search, and is taken up again when the same list comes once more. Whoever was worked on since is named and left alone.
/// </summary>
internal sealed class ImportUndo(UnionDbContext db, ISealer sealer)
{
    private const int Step = 500, LongStep = 5000;
    private static readonly string[] Scope = [UnionDbContext.RowScopeFilter];

    public async Task Run(ImportBatch batch, DateTime at, CancellationToken stop)
    {
        var by = new Actor(batch.UndoneById ?? 0, batch.UndoneByName ?? "系统", "", batch.UnionId);
        var reason = $"撤销第{batch.Id}号名单导入";
        await PutBack(batch, reason, by, at, stop);
        await Withdraw(batch, reason, by, at, stop);
        db.ChangeTracker.Clear();
        batch = await db.ImportBatches.IgnoreQueryFilters(Scope).SingleAsync(b => b.Id == batch.Id, stop);
        batch.Undone();
        await db.SaveChangesAsync(stop);
    }

    // Files that were there before: as they were.
    private async Task PutBack(ImportBatch batch, string reason, Actor by, DateTime at, CancellationToken stop)
    {
        while (await db.ImportChanges.IgnoreQueryFilters(Scope).Where(c => c.BatchId == batch.Id && c.LeftAlone == null && c.BeforeSealed != null)
                   .OrderBy(c => c.Id).Take(Step).ToListAsync(stop) is { Count: > 0 } some)
        {
            await db.InOneTransaction(async () =>
            {
                var people = await ChunkPeople.Load(db, some.Select(c => c.PersonId), tracked: true, stop);
                foreach (var change in some)
                {
                    var person = people.Persons.GetValueOrDefault(change.PersonId);
                    if (person is null || person.Version != change.VersionAfter) change.LeaveAlone("导入后又有变动，未撤销，请逐人核对。");
                    else await PutBack(person, people.EventsOf(person.Id), change, batch.Id, reason, by, at);
                }

                await db.SaveChangesAsync(stop);
            }, stop);
            db.ChangeTracker.Clear();
        }
    }

    private async Task PutBack(Person person, IReadOnlyList<MembershipEvent> history, ImportChange change, int batchId, string reason, Actor by, DateTime at)
    {
        foreach (var written in MembershipLedger.InOrder(history.Where(e => !e.IsReversed)).Reverse().TakeWhile(e => e.ImportId == batchId).ToList())
            MembershipLedger.ReverseLast(person, history, written.Id, reason, by, at);
        await PersonSnapshot.Open(sealer, change.BeforeSealed!).PutBack(db, person);
        if (person.Status == MembershipStatus.None)
            await db.DropKeys(person);
        db.Remove(change);
    }

    // Files the batch has opened, as long as nobody has touched them: set by set, so that a district's list takes seconds.
    private async Task Withdraw(ImportBatch batch, string reason, Actor by, DateTime at, CancellationToken stop)
    {
        long after = 0;
        var opened = db.Persons.IgnoreQueryFilters(Scope).Where(p => p.ImportId == batch.Id && p.Status != MembershipStatus.None
            && !db.ImportChanges.IgnoreQueryFilters(Scope).Any(c => c.BatchId == batch.Id && c.PersonId == p.Id));
        while (await opened.Where(p => p.Id > after).OrderBy(p => p.Id).Take(LongStep)
                   .Select(p => new { p.Id, p.Version, p.UnionId, p.ScopePath, p.FullName }).ToListAsync(stop) is { Count: > 0 } some)
        {
            var (first, last) = (some[0].Id, some[^1].Id);
            await db.InOneTransaction(async () =>
            {
                db.ImportChanges.AddRange(some.Where(p => p.Version > 0).Select(p =>
                {
                    var change = new ImportChange { BatchId = batch.Id, PersonId = p.Id, UnionId = p.UnionId, ScopePath = p.ScopePath, PersonName = p.FullName, BeforeSealed = null, VersionAfter = p.Version };
                    change.LeaveAlone("导入后又有变动，仍在册，请逐人核对。");
                    return change;
                }));
                await db.SaveChangesAsync(stop);
                var untouched = db.Persons.IgnoreQueryFilters(Scope).Where(p => p.Id >= first && p.Id <= last && p.ImportId == batch.Id && p.Version == 0);
                await db.MembershipEvents.IgnoreQueryFilters(Scope).Where(e => e.ImportId == batch.Id && e.ReversedAt == null && untouched.Any(p => p.Id == e.PersonId))
                    .ExecuteUpdateAsync(e => e.SetProperty(x => x.ReversedAt, at).SetProperty(x => x.ReversedByName, by.Name).SetProperty(x => x.ReversalReason, reason), stop);
                await db.MemberSearchKeys.IgnoreQueryFilters(Scope).Where(k => untouched.Any(p => p.Id == k.PersonId)).ExecuteDeleteAsync(stop);
                await untouched.ExecuteUpdateAsync(p => p.SetProperty(x => x.Status, MembershipStatus.None).SetProperty(x => x.IsOnRoster, false)
                    .SetProperty(x => x.CurrentSince, (DateOnly?)null).SetProperty(x => x.JoinedOn, (DateOnly?)null).SetProperty(x => x.Version, 1), stop);
            }, stop);
            db.ChangeTracker.Clear();
            after = last;
        }
    }
}
