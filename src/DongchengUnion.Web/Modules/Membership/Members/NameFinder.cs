using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership.Names;
using Microsoft.EntityFrameworkCore;

// The comparisons become SQL: the column says how it compares.
#pragma warning disable CA1309

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>
/// People by name: who is called exactly so first, then everybody whose name has the fragment, initials or pinyin. Those who have
/// left are found too; their standing is shown.
/// </summary>
public sealed class NameFinder(UnionDbContext db, MemberPlaces places, RosterPart part, NameQuery name)
{
    /// <summary>Keys read at most for one search; a person has several.</summary>
    private const int MostKeys = 4000;

    /// <param name="most">Nobody counts beyond it.</param>
    /// <returns>How many were found, at most <paramref name="most"/>, and those of the page.</returns>
    public async Task<(int Total, List<long> Page)> Find(int skip, int take, int most)
    {
        if (places.Unions is not null) return await ReadThrough(skip, take, most);
        var exact = await Exact();
        if (name.Prefix is null && part == RosterPart.OnRoster)
        {
            // Each fragment leads to a person once: the database counts and turns the pages.
            var keys = ByFragments();
            var total = await keys.Take(most).CountAsync();
            var rest = keys.Where(k => !exact.Contains(k.PersonId)).OrderBy(k => k.UpperUnionId).ThenBy(k => k.PersonId).Select(k => k.PersonId);
            var front = exact.Skip(skip).Take(take).ToList();
            var behind = take == front.Count ? [] : await rest.Skip(Math.Max(0, skip - exact.Count)).Take(take - front.Count).ToListAsync();
            return (total, [.. front, .. behind]);
        }

        var read = name.Prefix is { } prefix && name.PrefixEnd is { } end
            ? db.MemberSearchKeys.Where(k => string.Compare(k.Key, prefix) >= 0 && string.Compare(k.Key, end) < 0)
            : ByFragments();
        read = Narrow(read);
        if (name.Prefix is not null)
        {
            foreach (var fragment in name.Keys) read = read.Where(k => db.MemberSearchKeys.Any(o => o.Key == fragment && o.UpperUnionId == k.UpperUnionId && o.PersonId == k.PersonId));
        }

        var found = await read.OrderBy(k => k.Key).ThenBy(k => k.UpperUnionId).ThenBy(k => k.PersonId).Select(k => k.PersonId).Take(MostKeys).ToListAsync();
        var ids = exact.Concat(found).Distinct().ToList();
        if (part != RosterPart.OnRoster)
        {
            var fitting = await MemberFinder.Part(db.Persons.Where(p => ids.Contains(p.Id)), part).Select(p => p.Id).ToHashSetAsync();
            ids = [.. ids.Where(fitting.Contains)];
        }

        return (Math.Min(ids.Count, most), [.. ids.Skip(skip).Take(take)]);
    }

    private IQueryable<MemberSearchKey> Narrow(IQueryable<MemberSearchKey> keys) =>
        places.Upper is { } upper ? keys.Where(k => k.UpperUnionId == upper) : keys;

    private IQueryable<MemberSearchKey> ByFragments()
    {
        var first = name.Keys[0];
        var keys = Narrow(db.MemberSearchKeys.Where(k => k.Key == first));
        foreach (var further in name.Keys.Skip(1))
            keys = keys.Where(k => db.MemberSearchKeys.Any(o => o.Key == further && o.UpperUnionId == k.UpperUnionId && o.PersonId == k.PersonId));
        return keys;
    }

    // The column of the list's order finds a whole name, and a whole pinyin, at once.
    private async Task<List<long>> Exact()
    {
        var whole = name.Exact;
        var sort = NameKeys.Sort(whole);
        var persons = places.Narrow(db.Persons.AsNoTracking()).Where(p => p.IsOnRoster && p.NameSort == sort && p.FullName == whole);
        return await persons.OrderBy(p => p.Id).Select(p => p.Id).Take(MemberSearch.PageSize).ToListAsync();
    }

    // The people of a few unions are few: their names are read, and each is asked whether it fits.
    private async Task<(int, List<long>)> ReadThrough(int skip, int take, int most)
    {
        var wanted = part == RosterPart.OnRoster ? places.Narrow(db.Persons.AsNoTracking()).Where(p => p.MergedIntoId == null) : MemberFinder.Roster(db, places, part);
        var people = await wanted.Select(p => new { p.Id, p.FullName, p.FormerName, p.NameSort }).ToListAsync();
        var fitting = people.Where(p => Fits(SearchKeys.Of(p.FullName, p.FormerName)))
            .OrderBy(p => p.FullName == name.Exact ? 0 : 1).ThenBy(p => p.NameSort, StringComparer.Ordinal).ThenBy(p => p.Id).Select(p => p.Id).ToList();
        return (Math.Min(fitting.Count, most), [.. fitting.Skip(skip).Take(take)]);
    }

    private bool Fits(IReadOnlyCollection<string> keys) =>
        name.Keys.All(keys.Contains) && (name.Prefix is not { } prefix || keys.Any(k => k.StartsWith(prefix, StringComparison.Ordinal)));
}
