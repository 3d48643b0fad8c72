using System.Globalization;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Supervision;

/// <summary>The demo district's supervisors and their visits in the first half of 2019. Loaded once, into an empty register.</summary>
internal sealed class SupervisionSeed : ISeed
{
    private static readonly Actor Recorder = Actor.Portal with { Name = "演示监督员" };

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.SupervisionVisits.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        var employers = (await db.Employers.AsNoTracking().Where(e => e.CreditCode != null).Select(e => new { e.Id, e.CreditCode, e.Name }).ToListAsync())
            .DistinctBy(e => e.CreditCode).ToDictionary(e => e.CreditCode!);
        var supervisors = folder.Rows("demo/supervisors.csv").Select(row => (Union: row["union"], Person: new Supervisor(unions[row["union"]], row["name"],
            row.Enum<SupervisorLevel>("level"), row["card"], row.Date("from"), row.Date("until"), row.Whole("hours")))).ToList();
        db.AddRange(supervisors.Select(s => s.Person));
        var serving = supervisors.ToLookup(s => s.Union, s => s.Person);
        List<(SupervisionVisit Visit, DateOnly Corrected)> settled = [];
        foreach (var row in folder.Rows("demo/supervision-visits-2019H1.csv"))
        {
            var (day, employer) = (row.Date("day"), employers[row["employer"]]);
            var names = row["supervisors"].Split(';');
            var visit = new SupervisionVisit(unions[row["union"]], day, new VisitedEmployer(employer.Id, employer.CreditCode, employer.Name), row.Optional("place"),
                row.Enum<JointBody>("joint"), [.. serving[row["union"]].Where(s => names.Contains(s.Name))], [.. row["topics"].Split(';').Select(Enum.Parse<SupervisionTopic>)],
                row.Optional("finding") is null ? [] : [new SeenFinding(row.Enum<SupervisionTopic>("finding"), row.Enum<FindingSeverity>("severity"), row["found"],
                    row.Whole("workers"), row.Optional("amount") is { } amount ? decimal.Parse(amount, CultureInfo.InvariantCulture) : null)],
                day, Recorder, day.AddDays(1).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc));
            db.Add(visit);
            if (row.OptionalDate("corrected_on") is { } corrected) settled.Add((visit, corrected));
        }

        await db.SaveChangesAsync();
        foreach (var (visit, corrected) in settled) visit.Settle(visit.Findings[0].Id, corrected, corrected, Recorder);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }
}
