using System.Globalization;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>The demo district's ledger of the first half of 2019. Loaded once, into an empty ledger.</summary>
internal sealed class WorkRecordSeed : ISeed
{
    private static readonly Actor Recorder = Actor.Portal with { Name = "演示填报员" };

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.WorkRecords.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        var shapes = (await db.UnionShapes.AsNoTracking().ToListAsync()).ToLookup(s => s.UnionId);
        var kinds = await db.WorkKinds.AsNoTracking().ToDictionaryAsync(k => k.Code);
        var records = Enumerable.Range(1, 6).SelectMany(m => folder.Rows($"demo/work-records-2019-{m:00}.csv"))
            .Select(row => Read(row, unions[row["union"]], shapes, kinds[row["kind"]]));

        await db.InOneTransaction(() => db.InsertAll(records));
    }

    private static WorkRecord Read(SeedRow row, Union union, ILookup<int, UnionShape> shapes, WorkKind kind)
    {
        var day = row.Date("day");
        var shape = shapes[union.Id].FirstOrDefault(s => s.FromOn <= day && (s.UntilOn is null || day <= s.UntilOn));
        var entry = new WorkEntry(day, Whole(row, "count"), (int?)Whole(row, "persons"), (int?)Whole(row, "times"),
            row.Optional("amount") is null ? null : row.Amount("amount"), Whole(row, "base"), row.Optional("place"), row.Optional("remark"));
        // Written down the morning after it happened.
        var recordedAt = day.AddDays(1).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
        return new WorkRecord(union, shape, kind, entry, day, Recorder, recordedAt);
    }

    private static long? Whole(SeedRow row, string column) =>
        row.Optional(column) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;
}
