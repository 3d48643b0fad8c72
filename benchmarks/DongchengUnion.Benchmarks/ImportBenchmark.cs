using System.Diagnostics;
using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Benchmarks;

/// <summary>
/// The import of a district's list beside the least an import can do, each in a process of its own, on the same file:
/// import [ROWS] [FILE.xlsx]. FILE may be any list with the columns of <see cref="ImportRoster"/> and union codes U00001 to U03000.
/// </summary>
internal static class ImportBenchmark
{
    private static readonly DateTime At = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static async Task<int> Run(string[] words)
    {
        if (words is ["plain" or "portal", var list, var target]) return words[0] == "plain" ? Plain(list, target) : await Portal(list, target);
        var rows = words.Length > 0 ? int.Parse(words[0], CultureInfo.InvariantCulture) : 400_000;
        var folder = Directory.CreateTempSubdirectory("union-import-").FullName;
        try
        {
            var file = words.Length > 1 ? words[1] : Path.Combine(folder, "roster.xlsx");
            if (words.Length < 2) await ImportRoster.Write(file, rows);
            var database = Path.Combine(folder, "portal.db");
            await Prepare(database);
            var plain = await Child("plain", file, Path.Combine(folder, "plain.db"));
            var portal = await Child("portal", file, database);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{portal / plain:0.00} × the yardstick's time"));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> Child(string what, string file, string database)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["import", what, file, database]) { RedirectStandardOutput = true };
        using var child = Process.Start(start)!;
        var line = (await child.StandardOutput.ReadToEndAsync()).Trim();
        await child.WaitForExitAsync();
        Console.WriteLine(line);
        return double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture);
    }

    private static int Plain(string list, string database)
    {
        var watch = Stopwatch.StartNew();
        var (rows, taken) = PlainImport.Run(list, database);
        Tell("yardstick", watch, $"{rows} rows, {taken} taken");
        return 0;
    }

    private static async Task<int> Portal(string list, string database)
    {
        var watch = Stopwatch.StartNew();
        await using var db = Open(database);
        var file = RosterFile.Of(() => File.OpenRead(list));
        var (sheet, header) = ImportDesk.FindHeader(file);
        var union = await db.Unions.SingleAsync(u => u.Level == UnionLevel.District);
        var today = DateOnly.FromDateTime(At);
        var batch = new ImportBatch(union, "roster.xlsx", list, false, today, Actor.Portal, At);
        batch.Check(RosterMapping.Of(sheet, header!).ToString(), false, today);
        batch.Checked(new ImportCounts { Created = 1 });
        batch.Confirm(null, Actor.Portal, At);
        db.Add(batch);
        await db.SaveChangesAsync();
        var id = batch.Id;
        db.ChangeTracker.Clear();
        await new ImportJob(db, new Sealer(KeyHolder.ThrowAway()), MemberCodeBooks.Read(db), File.OpenRead).Run(id, today, () => At, CancellationToken.None);
        var counts = (await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id)).Counts;
        Tell("portal", watch, $"{counts.Rows} rows, {counts.Created} taken, {counts.Wrong} wrong, database {new FileInfo(database).Length / 1048576} MiB");
        return 0;
    }

    private static void Tell(string name, Stopwatch watch, string what)
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name} {watch.Elapsed.TotalSeconds:0.00} s, processor {self.TotalProcessorTime.TotalSeconds:0.00} s, peak {self.PeakWorkingSet64 / 1048576} MiB: {what}"));
    }

    // The settings of a portal that imports: NORMAL is what the yardstick has too.
    private static SqliteUnionDbContext Open(string database) => OfflineContexts.Sqlite($"Data Source={database}", new SqlitePragmas("NORMAL"));

    /// <summary>A district of 77 bodies and 3,000 unions without members.</summary>
    public static async Task Prepare(string database)
    {
        await using var db = OfflineContexts.Sqlite($"Data Source={database};Pooling=False");
        await db.Database.MigrateAsync();
        await Seeder.LoadReference(db, SeedFolder.Delivered, At);
        var founded = new DateOnly(2000, 1, 1);
        var district = new Union("1", "区", UnionLevel.District, null, founded);
        await Place(db, [district]);
        var bodies = Enumerable.Range(1, 77).Select(n => new Union($"S{n:000}", $"街道{n}", UnionLevel.Subdistrict, district, founded)).ToList();
        await Place(db, bodies);
        await Place(db, [.. Enumerable.Range(0, ImportRoster.Unions).Select(n => new Union(ImportRoster.Code(n), $"工会{n}", UnionLevel.Grassroots, bodies[n % bodies.Count], founded))]);
    }

    private static async Task Place(SqliteUnionDbContext db, List<Union> unions)
    {
        db.AddRange(unions);
        await db.SaveChangesAsync();
        foreach (var union in unions) union.TakePlace(Actor.Portal, At);
        await db.SaveChangesAsync();
    }
}
