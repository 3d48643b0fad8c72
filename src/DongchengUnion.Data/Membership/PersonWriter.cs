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
    public static void AddPerson(this UnionDbContext db, Person person)
    {
        db.Persons.Add(person);
        db.MemberSearchKeys.AddRange(KeysOf(person));
    }

    public static async Task Rename(this UnionDbContext db, Person person, string fullName, string? formerName)
    {
        await db.DropKeys(person);
        person.Rename(fullName, formerName, NameKeys.Sort(fullName));
        db.MemberSearchKeys.AddRange(KeysOf(person));
    }

    /// <summary>Files the person, with documents and keys, under another union. The ledger says when and why.</summary>
    /// <param name="person">Read by somebody who may hand the file over; the one who receives it may not see it before.</param>
    public static async Task Move(this UnionDbContext db, Person person, UnionPlace to)
    {
        await db.Entry(person).Collection(p => p.Documents).LoadAsync();
        await db.DropKeys(person);
        person.PutUnder(to);
        db.MemberSearchKeys.AddRange(KeysOf(person));
    }

    /// <summary>Takes the person out of the search by name. Before the name or the place changes: the keys are found by them.</summary>
    public static async Task DropKeys(this UnionDbContext db, Person person)
    {
        var keys = SearchKeys.Of(person.FullName, person.FormerName).ToList();
        var (upper, id) = (person.UpperUnionId, person.Id);
        db.RemoveRange(await db.MemberSearchKeys.IgnoreQueryFilters([UnionDbContext.RowScopeFilter])
            .Where(k => k.UpperUnionId == upper && k.PersonId == id && keys.Contains(k.Key)).ToListAsync());
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
            // Keys are found by name, not by person: the table is read through once, which a move is worth.
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
}
