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
