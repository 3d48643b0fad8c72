using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership.Imports;

/// <summary>Indexes put aside for the first list of a district come back, and what keeps the data right was never away.</summary>
public sealed class IndexesAsideTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task What_was_put_aside_is_built_again_and_nothing_else_was_touched()
    {
        await using var db = portal.Db();
        if (!db.Database.IsSqlite()) return;
        var before = await Indexes(db);
        var aside = new IndexesAside(db);
        await db.InOneTransaction(() => aside.Take(TestContext.Current.CancellationToken));
        var gone = before.Except(await Indexes(db)).ToList();
        Assert.NotEmpty(gone);
        Assert.All(gone, sql => Assert.DoesNotContain("UNIQUE", sql, StringComparison.Ordinal));
        await aside.PutBack(TestContext.Current.CancellationToken);
        Assert.Equal(before, await Indexes(db));
    }

    private static async Task<List<string>> Indexes(DbContext db) => await db.Database
        .SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name").ToListAsync(TestContext.Current.CancellationToken);
}
