using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Accounts;

internal sealed class DepartmentSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.Departments.Select(d => d.Code).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/departments.csv").Where(r => !known.Contains(r["code"])).Select(r => new Department(r["code"], r["name"])));
        await db.SaveChangesAsync();
    }
}
