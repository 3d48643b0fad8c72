using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;

// The comparisons become SQL: the column says how it compares.
#pragma warning disable CA1309

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>The roster without a name asked for. It reads one stretch of one index, however many members the district has.</summary>
public static class MemberFinder
{
    public static IQueryable<Person> Roster(UnionDbContext db, MemberPlaces places, RosterPart part) =>
        places.Narrow(Part(db.Persons.AsNoTracking(), part));

    /// <summary>The people of a page in the order of names: after one, before one, from a letter on.</summary>
    public static async Task<List<long>> Stretch(IQueryable<Person> persons, UnionDbContext db, MemberSearch search, int size)
    {
        if (search.Before is { } before && await Place(db, before) is { } last)
        {
            var back = await persons.Where(p => string.Compare(p.NameSort, last) <= 0 && (string.Compare(p.NameSort, last) < 0 || p.Id < before))
                .OrderByDescending(p => p.NameSort).ThenByDescending(p => p.Id).Select(p => p.Id).Take(size).ToListAsync();
            back.Reverse();
            return back;
        }

        if (search.After is { } after && await Place(db, after) is { } first)
            persons = persons.Where(p => string.Compare(p.NameSort, first) >= 0 && (string.Compare(p.NameSort, first) > 0 || p.Id > after));
        else if (search.From is { } letter)
            persons = persons.Where(p => string.Compare(p.NameSort, letter) >= 0);
        return await persons.OrderBy(p => p.NameSort).ThenBy(p => p.Id).Select(p => p.Id)
            .Skip((Math.Max(search.Page, 1) - 1) * MemberSearch.PageSize).Take(size).ToListAsync();
    }

    internal static IQueryable<Person> Part(IQueryable<Person> persons, RosterPart part) => part switch
    {
        RosterPart.OnRoster => persons.Where(p => p.IsOnRoster),
        RosterPart.Active => persons.Where(p => p.IsOnRoster && p.Status == MembershipStatus.Active),
        RosterPart.Retained => persons.Where(p => p.IsOnRoster && p.Status == MembershipStatus.Retained),
        RosterPart.Gone => persons.Where(p => !p.IsOnRoster && p.MergedIntoId == null),
    };

    // Where in the order of names somebody stands; of somebody out of reach nothing is told.
    private static Task<string?> Place(UnionDbContext db, long id) =>
        db.Persons.AsNoTracking().Where(p => p.Id == id).Select(p => (string?)p.NameSort).FirstOrDefaultAsync();
}
