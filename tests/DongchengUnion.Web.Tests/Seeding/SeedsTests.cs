using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Seeding;

/// <summary>Seeds are loaded again at every start: the second time nothing may change.</summary>
public sealed class SeedsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Loading_the_seeds_again_changes_no_row_of_any_table()
    {
        var before = await Tables();
        await using var db = portal.Db();
        await Seeder.LoadReference(db, SeedFolder.Delivered, DateTime.UnixEpoch);
        await Seeder.LoadDemo(db, SeedFolder.Delivered, portal.Clock.Now);
        var after = await Tables();
        Complaints.None(before.Where(t => after[t.Key] != t.Value).Select(t => $"{t.Key}: {t.Value} → {after[t.Key]}"));
        Assert.True(before["Departments"].Rows > 0 && before["AspNetUsers"].Rows > 0, "The seeds brought no rows at all.");
    }

    [Fact]
    public async Task A_changed_row_is_seen()
    {
        var before = await Tables();
        await using var db = portal.Db();
        await db.Departments.Take(1).ExecuteUpdateAsync(s => s.SetProperty(d => d.Name, d => d.Name + "改"));
        var after = await Tables();
        Assert.Equal("Departments", Assert.Single(before, t => after[t.Key] != t.Value).Key);
    }

    /// <summary>The number of rows of each table and a fingerprint of all their columns.</summary>
    private async Task<Dictionary<string, (int Rows, string Print)>> Tables()
    {
        await using var db = portal.Db();
        await db.Database.OpenConnectionAsync();
        Dictionary<string, (int, string)> tables = [];
        foreach (var table in db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct()) tables[table] = await Print(db, table);
        return tables;
    }

    private static async Task<(int Rows, string Print)> Print(UnionDbContext db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\"";
        await using var reader = await command.ExecuteReaderAsync();
        List<string> rows = [];
        while (await reader.ReadAsync()) rows.Add(Row(reader));
        rows.Sort(StringComparer.Ordinal);
        return (rows.Count, Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows)))));
    }

    private static string Row(DbDataReader reader) =>
        string.Join('\u001f', Enumerable.Range(0, reader.FieldCount).Select(i => reader[i] is byte[] bytes ? Convert.ToHexString(bytes) : reader[i].ToString()));
}
