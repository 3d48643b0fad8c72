using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Settings;

internal sealed class SettingSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.DatedSettings.Select(s => new { s.Key, s.FromOn }).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/settings.csv")
            .Where(r => !known.Contains(new { Key = r["key"], FromOn = r.Date("from") }))
            .Select(r => new DatedSetting(r["key"], r["value"], r.Date("from"), r["basis"], r.Enum<Certainty>("certainty"), r["note"])));
        await db.SaveChangesAsync();
    }
}
