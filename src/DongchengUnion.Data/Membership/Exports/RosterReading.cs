using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Exports;

/// <summary>A person with what a list says beside: the document in use and the last thing that happened to the membership.</summary>
public sealed record RosterPerson(Person Person, string UnionName, DocumentKind? Kind, byte[]? NumberSealed, MembershipEventKind? ChangeKind, DateOnly? ChangedOn, EventReason? Reason);

/// <summary>
/// Reads a roster union by union in the order of names, a thousand people at a time: the memory stays flat at any length. Small unions
/// are read together, so that a district of three thousand unions asks some hundreds of questions and not ten thousand.
/// </summary>
public static class RosterReading
{
    private const int Stretch = 1000;

    /// <param name="persons">The people wanted, without order, within the reader's scope.</param>
    /// <param name="unions">The unions in the order of the list.</param>
    public static async IAsyncEnumerable<RosterPerson> Read(UnionDbContext db, IQueryable<Person> persons, IEnumerable<(int Id, string Name)> unions)
    {
        var sizes = await persons.GroupBy(p => p.UnionId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        List<(int Id, string Name)> pack = [];
        var waiting = 0;
        foreach (var union in unions.Where(u => sizes.ContainsKey(u.Id)))
        {
            if (pack.Count > 0 && waiting + sizes[union.Id] > Stretch)
            {
                await foreach (var line in Pack(db, persons, pack)) yield return line;
                pack.Clear();
                waiting = 0;
            }

            pack.Add(union);
            waiting += sizes[union.Id];
        }

        await foreach (var line in Pack(db, persons, pack)) yield return line;
    }

    // Several small unions at once, or one of any size.
    private static IAsyncEnumerable<RosterPerson> Pack(UnionDbContext db, IQueryable<Person> persons, List<(int Id, string Name)> pack) =>
        pack.Count == 1 ? One(db, persons, pack[0]) : Several(db, persons, pack);

    private static async IAsyncEnumerable<RosterPerson> Several(UnionDbContext db, IQueryable<Person> persons, List<(int Id, string Name)> pack)
    {
        var ids = pack.Select(u => u.Id).ToArray();
        var people = await persons.AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.UnionId)).OrderBy(p => p.NameSort).ThenBy(p => p.Id).ToListAsync();
        var places = pack.Select((u, i) => (u.Id, Place: i)).ToDictionary(u => u.Id, u => u.Place);
        // The order of names stays within each union: this sort leaves equals as they are.
        foreach (var line in await With(db, [.. people.OrderBy(p => places[p.UnionId])], p => pack[places[p.UnionId]].Name)) yield return line;
    }

    private static async IAsyncEnumerable<RosterPerson> One(UnionDbContext db, IQueryable<Person> persons, (int Id, string Name) union)
    {
        var (after, last) = ("", 0L);
        while (true)
        {
            var (from, number) = (after, last);
            var people = await persons.AsNoTracking().Where(p => p.UnionId == union.Id)
                .Where(p => p.NameSort.CompareTo(from) >= 0 && (p.NameSort.CompareTo(from) > 0 || p.Id > number))
                .OrderBy(p => p.NameSort).ThenBy(p => p.Id).Take(Stretch).ToListAsync();
            foreach (var line in await With(db, people, _ => union.Name)) yield return line;
            if (people.Count < Stretch) break;
            (after, last) = (people[^1].NameSort, people[^1].Id);
        }
    }

    // The numbers go as one parameter: a list of a new length would be a new query each time.
    private static async Task<IEnumerable<RosterPerson>> With(UnionDbContext db, List<Person> people, Func<Person, string> unionName)
    {
        if (people.Count == 0) return [];
        var ids = people.Select(p => p.Id).ToArray();
        var documents = (await db.PersonDocuments.AsNoTracking().Where(d => EF.Parameter(ids).Contains(d.PersonId) && !d.IsFormer)
            .Select(d => new { d.Id, d.PersonId, d.Kind, d.NumberSealed }).ToListAsync()).OrderBy(d => d.Id).ToLookup(d => d.PersonId);
        var events = (await db.MembershipEvents.AsNoTracking().Where(e => EF.Parameter(ids).Contains(e.PersonId) && e.ReversedAt == null)
            .Select(e => new { e.Id, e.PersonId, e.Kind, e.EffectiveOn, e.Reason }).ToListAsync())
            .OrderBy(e => e.EffectiveOn).ThenBy(e => e.Id).GroupBy(e => e.PersonId).ToDictionary(g => g.Key, g => g.Last());
        return people.Select(p =>
        {
            var document = documents[p.Id].FirstOrDefault();
            var change = events.GetValueOrDefault(p.Id);
            return new RosterPerson(p, unionName(p), document?.Kind, document?.NumberSealed, change?.Kind, change?.EffectiveOn, change?.Reason);
        });
    }
}
