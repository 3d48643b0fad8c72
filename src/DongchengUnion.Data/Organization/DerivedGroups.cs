using System.Globalization;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>The groups of a union that follow from its host employer.</summary>
public static class DerivedGroups
{
    /// <param name="sizes">The options of the set size; the code of each is its smallest number of employees.</param>
    public static IEnumerable<(string Set, string Option)> Of(Employer employer, IEnumerable<GroupSetOption> sizes)
    {
        if (employer.Ownership is not null) yield return (GroupSet.Ownership, employer.Ownership);
        if (employer.Industry is not null) yield return (GroupSet.Industry, employer.Industry);
        if (employer.Employees is not { } employees) yield break;
        var band = sizes.Select(o => int.Parse(o.Code, CultureInfo.InvariantCulture)).Where(least => least <= employees).DefaultIfEmpty().Max();
        yield return (GroupSet.Size, band.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Brings the derived groups of a union into line with its host employer; assigned ones stay. The caller saves.</summary>
    public static async Task Refresh(UnionDbContext db, Union union, Employer host)
    {
        var sizes = await db.GroupSetOptions.AsNoTracking().Where(o => o.SetCode == GroupSet.Size).ToListAsync();
        var known = await db.UnionGroups.Where(g => g.UnionId == union.Id).ToListAsync();
        foreach (var (set, option) in Of(host, sizes))
        {
            if (known.SingleOrDefault(g => g.SetCode == set) is { } group) group.Derive(option);
            else db.Add(new UnionGroup(union, set, option, isDerived: true));
        }
    }
}
