using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Privacy;

/// <summary>The notices, version by version. A text that has been out is never edited: a new row is a new version.</summary>
internal sealed class PrivacyNoticeSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.PrivacyNotices.Select(n => new { n.Kind, n.Version }).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/privacy-notices.csv")
            .Where(r => !known.Contains(new { Kind = r.Enum<NoticeKind>("kind"), Version = r.Whole("version") }))
            .Select(r => new PrivacyNotice(r.Enum<NoticeKind>("kind"), r.Whole("version"), r.Date("published_on"), r["title"], r["body"], r["on_withdrawal"])));
        await db.SaveChangesAsync();
    }
}
