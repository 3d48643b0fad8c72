using System.Text;
using System.Text.RegularExpressions;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Privacy;

/// <summary>The database as a thief finds it, and what a change of keys makes of it.</summary>
public sealed partial class AtRestTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Nobodys_number_stands_in_the_database_file_in_clear()
    {
        var secrets = await Everything();
        Assert.True(secrets.Count > 1000, "The demo brought hardly any people.");
        var lengths = secrets.Select(s => s.Length).Distinct().ToList();
        foreach (var file in Directory.GetFiles(Path.Combine(portal.Folder, "data"), "union.db*"))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, TestContext.Current.CancellationToken);
            var found = Runs().Matches(Encoding.Latin1.GetString(copy.ToArray())).SelectMany(m => lengths.SelectMany(n => Windows(m.Value, n))).FirstOrDefault(secrets.Contains);
            Assert.True(found is null, $"{Path.GetFileName(file)} holds {Masks.Document(found ?? "")}.");
        }
    }

    [Fact]
    public void A_number_that_stood_there_would_be_seen() =>
        Assert.Contains("110101199003070054", Runs().Matches("x\0name110101199003070054\u0001").SelectMany(m => Windows(m.Value, 18)));

    [Fact]
    public async Task A_change_of_keys_seals_every_value_anew_and_everything_still_opens()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var keys = own.Services.GetRequiredService<KeyHolder>();
        KeyFile.Write(Path.Combine(own.Folder, "data", SeededFile.KeyFile), keys.Current.Rotated(CipherSuites.Default, DateTime.UnixEpoch));
        var active = keys.Reload().Active.Id;
        await using var db = own.Db();
        var sealer = own.Services.GetRequiredService<ISealer>();
        var before = await db.PersonDocuments.AsNoTracking().OrderBy(d => d.Id).Select(d => new { d.Id, d.NumberSealed, d.NumberHash }).ToListAsync();
        Assert.True(await new Resealing(db, keys).Run() > before.Count);
        Assert.Equal(0, await new Resealing(db, keys).Run());
        var after = await db.PersonDocuments.AsNoTracking().OrderBy(d => d.Id).Select(d => new { d.Id, d.NumberSealed, d.NumberHash }).ToListAsync();
        Assert.All(before.Zip(after), pair =>
        {
            Assert.Equal(active, Sealer.KeyOf(pair.Second.NumberSealed));
            Assert.Equal(pair.First.NumberHash, pair.Second.NumberHash);
            Assert.Equal(sealer.Open(PersonalField.DocumentNumber, pair.First.NumberSealed), sealer.Open(PersonalField.DocumentNumber, pair.Second.NumberSealed));
        });
        Assert.False(await db.Persons.AnyAsync(p => p.Version > 0));
    }

    private async Task<HashSet<string>> Everything()
    {
        var sealer = portal.Services.GetRequiredService<ISealer>();
        await using var db = portal.Db();
        HashSet<string> secrets = [];
        foreach (var bytes in await db.PersonDocuments.Select(d => d.NumberSealed).ToListAsync()) secrets.Add(sealer.Open(PersonalField.DocumentNumber, bytes));
        foreach (var p in await db.Persons.Select(p => new { p.MobileSealed, p.CardSealed }).ToListAsync())
        {
            if (p.MobileSealed is { } mobile) secrets.Add(sealer.Open(PersonalField.Mobile, mobile));
            if (p.CardSealed is { } card) secrets.Add(sealer.Open(PersonalField.CardNumber, card));
        }

        return secrets;
    }

    private static IEnumerable<string> Windows(string run, int length) =>
        Enumerable.Range(0, Math.Max(0, run.Length - length + 1)).Select(start => run.Substring(start, length));

    [GeneratedRegex("[0-9A-Za-z]{7,}")]
    private static partial Regex Runs();
}
