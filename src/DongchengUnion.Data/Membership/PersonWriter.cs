using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership;

/// <summary>
/// Keeps what is written beside a person in step with the person: search keys, and the place in the district that documents carry.
/// Nothing is saved here.
/// </summary>
public static class PersonWriter
{
    /// <summary>Adds a new person with the keys under which the name is found.</summary>
    public static void Add(this UnionDbContext db, Person person)
    {
        db.Persons.Add(person);
        db.MemberSearchKeys.AddRange(KeysOf(person));
    }

    public static async Task Rename(this UnionDbContext db, Person person, string fullName, string? formerName)
    {
        person.Rename(fullName, formerName, NameKeys.Sort(fullName));
        await Rekey(db, person);
    }

    /// <summary>Files the person, with documents and keys, under another union. The ledger says when and why.</summary>
    /// <param name="person">Read by somebody who may hand the file over; the one who receives it may not see it before.</param>
    public static async Task Move(this UnionDbContext db, Person person, UnionPlace to)
    {
        await db.Entry(person).Collection(p => p.Documents).LoadAsync();
        person.PutUnder(to);
        await Rekey(db, person);
    }

    /// <summary>
    /// The people of unions that hang elsewhere now, with documents and keys, follow them. Inside the transaction of the move; the ledger
    /// stays with the street in whose time it was written.
    /// </summary>
    internal static async Task FollowUnions(UnionDbContext db, IEnumerable<UnionPlace> moved, CancellationToken cancellationToken)
    {
        foreach (var place in moved)
        {
            var people = db.Persons.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(p => p.UnionId == place.UnionId);
            await db.MemberSearchKeys.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(k => people.Any(p => p.Id == k.PersonId))
                .ExecuteUpdateAsync(s => s.SetProperty(k => k.UpperUnionId, place.UpperUnionId), cancellationToken);
            await db.PersonDocuments.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(d => d.UnionId == place.UnionId)
                .ExecuteUpdateAsync(s => s.SetProperty(d => d.ScopePath, place.Path), cancellationToken);
            await people.ExecuteUpdateAsync(s => s.SetProperty(p => p.ScopePath, place.Path).SetProperty(p => p.UpperUnionId, place.UpperUnionId), cancellationToken);
        }
    }

    public static IEnumerable<MemberSearchKey> KeysOf(Person person) =>
        SearchKeys.Of(person.FullName, person.FormerName)
            .Select(key => new MemberSearchKey { Key = key, UpperUnionId = person.UpperUnionId, PersonId = person.Id });

    private static async Task Rekey(UnionDbContext db, Person person)
    {
        var old = await db.MemberSearchKeys.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(k => k.PersonId == person.Id).ToListAsync();
        var wanted = KeysOf(person).ToDictionary(k => (k.Key, k.UpperUnionId));
        foreach (var key in old.Where(k => !wanted.Remove((k.Key, k.UpperUnionId)))) db.Remove(key);
        db.MemberSearchKeys.AddRange(wanted.Values);
    }
}
