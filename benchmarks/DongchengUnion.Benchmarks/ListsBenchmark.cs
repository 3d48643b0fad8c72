using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Web.Modules.Membership.Members;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Benchmarks;

/// <summary>
/// A page of the roster beside the plainest SQL for the same rows on the same file, for a street officer: lists [ROWS]. With twice
/// as many noughts it shows the growth: a tenth of the rows is measured first. The portal's share holds scope, union names, opening
/// and masking of two numbers a row; not the layout, which the web server adds to any page.
/// </summary>
internal static class ListsBenchmark
{
    private const int Repeats = 40;

    public static async Task<int> Run(string[] words)
    {
        var rows = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 400_000;
        var small = await Measure(rows / 10);
        var large = await Measure(rows);
        Console.WriteLine($"processor milliseconds a page: {rows / 10:N0} members | {rows:N0} members | growth | × plain SQL");
        foreach (var (few, many) in small.Zip(large))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{few.Portal,7:0.000} | {many.Portal,7:0.000} | {many.Portal / few.Portal,5:0.00} | {many.Portal / many.Plain,5:0.00} × {many.Plain:0.000}   {many.Name}"));
        return 0;
    }

    private static async Task<List<(string Name, double Portal, double Plain)>> Measure(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("union-lists-").FullName;
        var file = Path.Combine(folder, "portal.db");
        try
        {
            await ImportBenchmark.Prepare(file);
            await using var portal = OfflineContexts.Sqlite($"Data Source={file}");
            var sealer = portal.Sealer;
            await ListsDistrict.Fill(file, rows, sealer);
            var street = await portal.Unions.AsNoTracking().FirstAsync(u => u.Number == "S002");
            var union = await portal.Unions.AsNoTracking().FirstAsync(u => u.ParentId == street.Id);
            await using var db = OfflineContexts.Sqlite(new RowScope(street.Path, street.Id, street.Path, 1), $"Data Source={file}");
            await using var raw = new SqliteConnection($"Data Source={file}");
            await raw.OpenAsync();
            var plain = new ListsPlain(raw, street.Id);

            var (all, one) = (new MemberPlaces(street.Id, null), new MemberPlaces(null, [union.Id]));
            var first = new MemberSearch();
            var deep = first with { After = await db.Persons.Where(p => p.IsOnRoster && p.UpperUnionId == street.Id).OrderBy(p => p.NameSort).ThenBy(p => p.Id).Select(p => p.Id).Skip(rows / 77 * 3 / 4).FirstAsync() };
            // Somebody who is there whatever the size.
            var known = await db.Persons.Where(p => p.UpperUnionId == street.Id).OrderBy(p => p.Id).Select(p => new { p.FullName, p.NameSort }).FirstAsync();
            var (character, pair) = (known.FullName[..1], known.FullName[..2]);
            var initials = string.Concat(known.NameSort.Split(' ').Select(s => s[0]));
            return
            [
                await Pair("the scope, first page", () => MemberList.Roster(db, sealer, all, first), () => plain.Scope()),
                await Pair("the scope, three quarters down", () => MemberList.Roster(db, sealer, all, deep), () => plain.After(deep.After!.Value)),
                await Pair("one union", () => MemberList.Roster(db, sealer, one, first), () => plain.Union(union.Id)),
                await Pair("a fragment of one character", () => Named(character), () => plain.Fragment(character)),
                await Pair("a fragment of two characters", () => Named(pair), () => plain.Fragment(pair)),
                await Pair("initials", () => Named(initials), () => plain.Prefix(initials, initials[..^1] + (char)(initials[^1] + 1))),
            ];

            Task<MemberList> Named(string name) => MemberList.Named(db, sealer, all, first with { Name = name }, name);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<(string, double, double)> Pair(string name, Func<Task<MemberList>> portal, Func<int> plain)
    {
        if ((await portal()).Rows.Count == 0 || plain() == 0) throw new InvalidOperationException($"{name}: nothing was found, nothing would be measured.");
        var own = await Measured.Of(name, async () =>
        {
            for (var i = 0; i < Repeats; i++) await portal();
            return 0;
        });
        var least = await Measured.Of(name, () =>
        {
            for (var i = 0; i < Repeats; i++) plain();
            return Task.FromResult(0);
        });
        return (name, own.Processor / Repeats, least.Processor / Repeats);
    }
}
