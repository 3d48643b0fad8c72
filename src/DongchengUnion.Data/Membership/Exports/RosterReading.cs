using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Exports;

/// <summary>A person with what a list says beside: the document in use and the last thing that happened to the membership.</summary>
public sealed record RosterPerson(Person Person, string UnionName, DocumentKind? Kind, byte[]? NumberSealed, MembershipEventKind? ChangeKind, DateOnly? ChangedOn, EventReason? Reason);

/// <summary>Reads a roster union by union in the order of names, a thousand people at a time: the memory stays flat at any length.</summary>
public static class RosterReading
{
    private const int Stretch = 1000;

    /// <param name="persons">The people wanted, without order, within the reader's scope.</param>
    /// <param name="unions">The unions in the order of the list.</param>
    public static async IAsyncEnumerable<RosterPerson> Read(UnionDbContext db, IQueryable<Person> persons, IEnumerable<(int Id, string Name)> unions)
    {
        foreach (var (id, name) in unions)
        {
            var (after, last) = ("", 0L);
            while (true)
            {
                var (from, number) = (after, last);
                var people = await persons.AsNoTracking().Where(p => p.UnionId == id)
                    .Where(p => p.NameSort.CompareTo(from) >= 0 && (p.NameSort.CompareTo(from) > 0 || p.Id > number))
                    .OrderBy(p => p.NameSort).ThenBy(p => p.Id).Take(Stretch).ToListAsync();
                foreach (var person in await With(db, people, name)) yield return person;
                if (people.Count < Stretch) break;
                (after, last) = (people[^1].NameSort, people[^1].Id);
            }
        }
    }

    private static async Task<IEnumerable<RosterPerson>> With(UnionDbContext db, List<Person> people, string unionName)
    {
        if (people.Count == 0) return [];
        var ids = people.ConvertAll(p => p.Id);
        var documents = (await db.PersonDocuments.AsNoTracking().Where(d => ids.Contains(d.PersonId) && !d.IsFormer)
            .Select(d => new { d.Id, d.PersonId, d.Kind, d.NumberSealed }).ToListAsync()).OrderBy(d => d.Id).ToLookup(d => d.PersonId);
        var events = (await db.MembershipEvents.AsNoTracking().Where(e => ids.Contains(e.PersonId) && e.ReversedAt == null)
            .Select(e => new { e.Id, e.PersonId, e.Kind, e.EffectiveOn, e.Reason }).ToListAsync())
            .OrderBy(e => e.EffectiveOn).ThenBy(e => e.Id).GroupBy(e => e.PersonId).ToDictionary(g => g.Key, g => g.Last());
        return people.Select(p =>
        {
            var document = documents[p.Id].FirstOrDefault();
            var change = events.GetValueOrDefault(p.Id);
            return new RosterPerson(p, unionName, document?.Kind, document?.NumberSealed, change?.Kind, change?.EffectiveOn, change?.Reason);
        });
    }
}
