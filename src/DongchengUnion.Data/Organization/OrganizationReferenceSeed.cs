using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>The sub-districts with their codes, and the ways to sort unions into groups.</summary>
internal sealed class OrganizationReferenceSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var streets = await db.Streets.Select(s => s.Code).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/streets.csv").Where(r => !streets.Contains(r["code"])).Select(r => new Street(r["code"], r["name"])));

        var rows = folder.Rows("reference/group-sets.csv").ToList();
        var sets = await db.GroupSets.Select(s => s.Code).ToHashSetAsync();
        db.AddRange(rows.Select(r => (Code: r["set"], Name: r["set_name"])).Distinct().Select((s, i) => new GroupSet(s.Code, s.Name, i + 1)).Where(s => !sets.Contains(s.Code)));
        var options = await db.GroupSetOptions.Select(o => new { o.SetCode, o.Code }).ToHashSetAsync();
        db.AddRange(rows.Where(r => !options.Contains(new { SetCode = r["set"], Code = r["code"] }))
            .Select(r => new GroupSetOption(r["set"], r["code"], r["name"], r.Whole("sort"), r.OptionalDate("until"))));
        await db.SaveChangesAsync();
    }
}
