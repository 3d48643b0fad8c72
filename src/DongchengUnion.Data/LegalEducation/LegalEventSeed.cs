using System.Globalization;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.LegalEducation;

/// <summary>The demo district's legal events of the first half of 2019. Loaded once, into an empty register.</summary>
internal sealed class LegalEventSeed : ISeed
{
    private static readonly Actor Recorder = Actor.Portal with { Name = "演示填报员" };

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.LegalEvents.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        var shapes = (await db.UnionShapes.AsNoTracking().ToListAsync()).ToLookup(s => s.UnionId);
        var events = folder.Rows("demo/legal-events-2019H1.csv").Select(row =>
        {
            var (union, day) = (unions[row["union"]], row.Date("day"));
            var shape = shapes[union.Id].FirstOrDefault(s => s.FromOn <= day && (s.UntilOn is null || day <= s.UntilOn));
            // Written down the morning after it took place.
            var recordedAt = day.AddDays(1).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc);
            return LegalEvent.Record(HostUnion.Of(union, shape, day), Facts(row), Result(row), day, Recorder, recordedAt);
        });
        await db.InOneTransaction(() => db.InsertAll(events));
    }

    private static LegalEventFacts Facts(SeedRow row)
    {
        var begins = TimeOnly.ParseExact(row["begins"], "HH:mm", CultureInfo.InvariantCulture);
        return new(row["title"], row.Enum<LegalEventKind>("kind"), [.. row["laws"].Split(';').Select(Enum.Parse<LawTopic>)], row.Date("day"), begins, begins.AddHours(2),
            row["place"], row["street"], row.Optional("lecturer"));
    }

    private static LegalEventResult Result(SeedRow row) => new(row.Whole("attendance"), row.Optional("migrants") is null ? null : row.Whole("migrants"),
        [.. new[] { (HandoutKind.Leaflet, "leaflets"), (HandoutKind.Booklet, "booklets") }.Where(h => row.Optional(h.Item2) is not null).Select(h => new Handout(h.Item1, row.Whole(h.Item2)))],
        null, row["proof"]);
}
