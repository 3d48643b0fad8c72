using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Benchmarks;

/// <summary>A large district of accepted reports, kept in the product's own tables and once more as plain rows.</summary>
internal static class District
{
    public const int Bodies = 20, Unions = 3000, Months = 24, Items = 60;

    private const string Form = "benchmark-1";
    private static readonly DateTime At = new(2019, 7, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Month First = new(201801);

    public static async Task Build(string file)
    {
        await using var db = OfflineContexts.Sqlite($"Data Source={file}");
        await db.Database.EnsureCreatedAsync();
        await Seeder.LoadReference(db, SeedFolder.Delivered, At);
        var items = await ItemKeys(db);
        db.Add(new ReportItemSet { Code = Form, Items = string.Join(' ', items) });
        var (bodies, unions) = await Tree(db);

        using var bulk = new Bulk(file);
        await bulk.Run($"CREATE TABLE plain_reports (id INTEGER PRIMARY KEY, union_id INT, body_id INT, period INT, {string.Join(", ", Columns.Select(c => c + " INT"))})");
        var accepted = bulk.Insert("AcceptedReportMonths", "UnionId", "UnionName", "Month", "ScopePath", "UpperUnionId", "ItemSet", "Json", "AcceptedAt");
        var plain = bulk.Insert("plain_reports", ["union_id", "body_id", "period", .. Columns]);
        for (var m = 0; m < Months; m++)
        {
            var month = First.Add(m);
            var sums = bodies.ToDictionary(b => b.Id, _ => new decimal[Items]);
            foreach (var union in unions)
            {
                var values = Enumerable.Range(0, Items).Select(i => (long)((union.Id * 7 + m * 13 + i * 31) % 97)).ToArray();
                for (var i = 0; i < Items; i++) sums[union.ParentId!.Value][i] += values[i];
                accepted(union.Id, union.Name, month.Number, union.Path, union.ParentId!, Form, Json(items, values), At);
                plain([union.Id, union.ParentId!, month.Number, .. values.Cast<object>()]);
            }

            db.AddRange(bodies.Select(b => new ReportRollUp { UpperUnionId = b.Id, UpperPath = b.Path, Month = month, Json = Json(items, sums[b.Id]) }));
        }

        bulk.Commit();
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlRawAsync("CREATE INDEX plain_reports_period ON plain_reports(period, body_id); ANALYZE;");
    }

    /// <summary>Ledger records of the same unions and months, so that the query has rows to count and to compare.</summary>
    public static async Task AddLedger(string file, int recordsAMonth)
    {
        await using var db = OfflineContexts.Sqlite($"Data Source={file}");
        var unions = await db.Unions.AsNoTracking().Where(u => u.Level == UnionLevel.Grassroots).ToListAsync();
        var kinds = await db.WorkKinds.AsNoTracking().Where(k => !k.IsStock).Select(k => k.Code).ToListAsync();
        using var bulk = new Bulk(file);
        var record = bulk.Insert("WorkRecords", "UnionId", "UnionName", "UnionLevel", "ScopePath", "KindCode", "OccurredOn", "Month",
            "Count", "Persons", "PersonTimes", "RecordedAt", "RecordedById", "RecordedByName", "Version");
        for (var n = 0; n < unions.Count * Months * recordsAMonth; n++)
        {
            var union = unions[n / (Months * recordsAMonth)];
            var month = First.Add(n / recordsAMonth % Months);
            record(union.Id, union.Name, nameof(UnionLevel.Grassroots), union.Path, kinds[n * 7 % kinds.Count], month.FirstDay.AddDays(n % 28),
                month.Number, 1, 10, 12, At, 0, "基准", 0);
        }

        bulk.Commit();
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    private static IEnumerable<string> Columns => Enumerable.Range(1, Items).Select(i => $"f{i:00}");

    // The items of the catalogue, filled up to sixty.
    private static async Task<string[]> ItemKeys(UnionDbContext db)
    {
        var known = (await db.Indicators.AsNoTracking().ToListAsync()).SelectMany(i => i.Items.Concat(i.BaseItems)).Select(i => i.ToString()).Distinct().Take(Items).ToList();
        return [.. known, .. Enumerable.Range(1, Items - known.Count).Select(n => $"further-{n}.count")];
    }

    private static async Task<(List<Union> Bodies, List<Union> Unions)> Tree(UnionDbContext db)
    {
        var founded = new DateOnly(2000, 1, 1);
        var district = await Placed(db, [new Union("1", "区", UnionLevel.District, null, founded)]);
        var bodies = await Placed(db, Enumerable.Range(1, Bodies).Select(n => new Union($"S{n:000}", $"街道{n}", UnionLevel.Subdistrict, district[0], founded)));
        var unions = await Placed(db, Enumerable.Range(0, Unions).Select(n => new Union($"G{n:0000}", $"工会{n}", UnionLevel.Grassroots, bodies[n % Bodies], founded)));
        return (bodies, unions);
    }

    private static async Task<List<Union>> Placed(UnionDbContext db, IEnumerable<Union> made)
    {
        var unions = made.ToList();
        db.AddRange(unions);
        await db.SaveChangesAsync();
        foreach (var union in unions) union.TakePlace(Actor.Portal, At);
        await db.SaveChangesAsync();
        return unions;
    }

    private static string Json<T>(string[] items, T[] values) =>
        JsonSerializer.Serialize(items.Zip(values).ToDictionary(p => p.First, p => p.Second));
}
