using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>Members who are not on the list of all who work there: proposed to leave, and each one decided by the chair.</summary>
internal sealed class Leavers(UnionDbContext db, ISealer sealer)
{
    private const int Step = 500;

    /// <returns>How many are missing from the list.</returns>
    public async Task<int> Propose(ImportBatch batch, HashSet<long> seen, CancellationToken stop)
    {
        // A retained member is not expected on a payroll.
        var members = await db.Persons.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
            .Where(p => p.UnionId == batch.UnionId && p.IsOnRoster && p.Status == MembershipStatus.Active).OrderBy(p => p.NameSort).ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.FullName, p.Facts.Department, p.CurrentSince }).ToListAsync(stop);
        var missing = members.Where(m => !seen.Contains(m.Id)).ToList();
        await db.InOneTransaction(() => db.InsertAll(missing.Select(m =>
        {
            var line = new ImportLine
            {
                BatchId = batch.Id,
                UnionId = batch.UnionId,
                ScopePath = batch.ScopePath,
                Line = 0,
                Verdict = RowVerdict.Leaving,
                Name = m.FullName,
                Text = $"{(m.Department is null ? "" : m.Department + "，")}{m.CurrentSince:yyyy-MM-dd}起在册",
                PersonId = m.Id,
            };
            line.Choose(LeaverChoice.TransferOut);
            return line;
        })), stop);
        return missing.Count;
    }

    /// <summary>Does what was chosen. Whoever has left or changed standing meanwhile is left alone.</summary>
    /// <returns>How many left or were retained.</returns>
    public async Task<int> Take(ImportTask task, CancellationToken stop)
    {
        var chosen = await db.ImportLines.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
            .Where(l => l.BatchId == task.BatchId && l.Verdict == RowVerdict.Leaving && l.Choice != LeaverChoice.Keep)
            .Select(l => new { Id = l.PersonId!.Value, Choice = l.Choice!.Value, l.UnionId }).ToListAsync(stop);
        var writer = new ChunkWriter(db, sealer, task);
        var count = 0;
        foreach (var some in chosen.Chunk(Step))
        {
            count += await db.InOneTransaction(async () =>
            {
                var people = await ChunkPeople.Load(db, some.Select(s => s.Id), tracked: true, stop);
                List<(Person Person, PersonSnapshot Before)> done = [];
                foreach (var one in some)
                {
                    if (!people.Persons.TryGetValue(one.Id, out var person) || person.UnionId != one.UnionId || person.Status != MembershipStatus.Active) continue;
                    if (MembershipPlan.Of(one.Choice, task.JoinOn, task.BatchId) is not { } entry) continue;
                    var before = PersonSnapshot.Of(person);
                    try
                    {
                        db.Add(MembershipLedger.Record(person, UnionPlace.Of(person.UnionId, person.ScopePath), people.EventsOf(one.Id), entry, task.Today, task.By, task.At));
                    }
                    catch (RuleViolationException)
                    {
                        // Such as: joined later than the day of the list. The roster shows the member still.
                        continue;
                    }

                    done.Add((person, before));
                }

                await db.SaveChangesAsync(stop);
                db.ImportChanges.AddRange(done.Select(d => writer.Before(d.Person, d.Before)));
                await db.SaveChangesAsync(stop);
                db.ChangeTracker.Clear();
                return done.Count;
            }, stop);
        }

        return count;
    }
}
