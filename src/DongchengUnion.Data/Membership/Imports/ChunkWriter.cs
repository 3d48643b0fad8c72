using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>Writes what the rows of a chunk come to, inside the transaction that is open.</summary>
internal sealed class ChunkWriter(UnionDbContext db, ISealer sealer, ImportTask task)
{
    private readonly List<(ulong Start, string Key, int UpperUnionId, long PersonId)> keys = [];

    public async Task Write(IReadOnlyList<JudgedRow> rows)
    {
        // What the ledger refused half-way must not be saved with the rest.
        foreach (var row in rows.Where(r => r is { IsRefused: true, IsNewFile: false, Person: not null })) db.Entry(row.Person!).State = EntityState.Detached;
        await Open([.. rows.Where(r => r is { IsNewFile: true, IsRefused: false })]);
        await Change([.. rows.Where(r => !r.IsNewFile && !r.IsRefused && r.Verdict != RowVerdict.Same)]);
        db.ChangeTracker.Clear();
    }

    private async Task Open(List<JudgedRow> rows)
    {
        if (rows.Count == 0) return;
        await db.InsertAll(rows.Select(r => r.Person!));
        await db.InsertAll(rows.SelectMany(r => r.Case.Documents.Select(d =>
        {
            d.GiveTo(r.Person!.Id);
            return d;
        })));
        await db.InsertAll(rows.SelectMany(r => r.Events));
        foreach (var row in rows)
        {
            foreach (var key in row.Case.Keys) keys.Add((StartOf(key), key, row.Person!.UpperUnionId, row.Person.Id));
        }
    }

    /// <summary>Files the new people under their names: the end of every transaction in which chunks were written.</summary>
    public async Task Finish()
    {
        // In the order of their index, so that neighbours are written one after the other.
        keys.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start)
            : string.CompareOrdinal(a.Key, b.Key) is not 0 and var order ? order
            : a.UpperUnionId != b.UpperUnionId ? a.UpperUnionId.CompareTo(b.UpperUnionId) : a.PersonId.CompareTo(b.PersonId));
        await db.InsertAll(keys.Select(k => new MemberSearchKey { Key = k.Key, UpperUnionId = k.UpperUnionId, PersonId = k.PersonId }));
        keys.Clear();
    }

    private async Task Change(List<JudgedRow> rows)
    {
        if (rows.Count == 0) return;
        foreach (var row in rows)
        {
            var (person, wanted) = (row.Person!, row.Case.Row);
            var former = wanted.FormerName ?? person.FormerName;
            var (isMoved, isRenamed) = (person.UnionId != row.Case.Place.UnionId, person.FullName != wanted.FullName || person.FormerName != former);
            if (isRenamed) person.Rename(wanted.FullName, former, NameKeys.Sort(wanted.FullName));
            if (isMoved) await db.Move(person, row.Case.Place);
            // An undone import took the search keys away: they are written anew.
            else if (isRenamed || row.Verdict == RowVerdict.New) await db.Rename(person, wanted.FullName, former);
            db.MembershipEvents.AddRange(row.Events);
        }

        await db.SaveChangesAsync();
        db.ImportChanges.AddRange(rows.Select(r => Before(r.Person!, r.Before)));
        await db.SaveChangesAsync();
    }

    // The first four characters as a number: most keys are told apart by it.
    private static ulong StartOf(string key)
    {
        var start = 0UL;
        for (var i = 0; i < 4; i++) start = (start << 16) | (i < key.Length ? key[i] : 0UL);
        return start;
    }

    /// <summary>The note by which an undo finds the person again.</summary>
    public ImportChange Before(Domain.Membership.Person person, PersonSnapshot? before) => new()
    {
        BatchId = task.BatchId,
        PersonId = person.Id,
        UnionId = person.UnionId,
        ScopePath = person.ScopePath,
        PersonName = person.FullName,
        BeforeSealed = before?.Seal(sealer),
        VersionAfter = person.Version,
    };
}
