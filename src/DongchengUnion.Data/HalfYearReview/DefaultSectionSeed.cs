using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.HalfYearReview;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.HalfYearReview;

/// <summary>The wording a new review starts with; one row a paragraph.</summary>
internal sealed class DefaultSectionSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.DefaultSections.Select(s => s.Key).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/review-sections.csv").GroupBy(r => (Key: r["section"], Title: r["title"], Sort: r.Whole("sort")))
            .Where(g => !known.Contains(g.Key.Key))
            .Select(g => new DefaultSection(g.Key.Key, g.Key.Title, g.Key.Sort, string.Join('\n', g.OrderBy(r => r.Whole("paragraph")).Select(r => r["text"])))));
        await db.SaveChangesAsync();
    }
}
