using System.Globalization;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.LegalEducation;

/// <summary>The demo district's consultations of the first half of 2019, numbered by desk. Loaded once, into an empty register.</summary>
internal sealed class ConsultationSeed : ISeed
{
    private static readonly Actor Desk = Actor.Portal with { Name = "演示接待员" };

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.Consultations.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        Dictionary<int, int> serials = [];
        var taken = folder.Rows("demo/consultations-2019H1.csv").Select(row =>
        {
            var (union, day) = (unions[row["desk"]], row.Date("day"));
            var serial = serials[union.Id] = serials.GetValueOrDefault(union.Id) + 1;
            var facts = new ConsultationFacts(day, row.Enum<ConsultationChannel>("channel"), row.Enum<AskerStanding>("asker"),
                row.Enum<DisputeCategory>("category"), row.Enum<ConsultationOutcome>("outcome"), row.Whole("minutes"));
            var consultation = Consultation.AtDesk(union, facts, db.Sealer.Seal(PersonalField.Consultation, row["question"]),
                db.Sealer.Seal(PersonalField.Consultation, row["answer"]), serial, day, Desk, day.ToDateTime(new TimeOnly(6, 30), DateTimeKind.Utc));
            if (row.Optional("satisfaction") is { } content) consultation.Rate(int.Parse(content, CultureInfo.InvariantCulture), Desk);
            return consultation;
        });
        await db.InOneTransaction(() => db.InsertAll(taken));
    }
}

/// <summary>Lawyers on duty in the weeks after the demo begins.</summary>
internal sealed class DutyDaySeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.DutyDays.AnyAsync()) return;
        foreach (var row in folder.Rows("demo/duty-days.csv"))
        {
            TimeOnly Time(string column) => TimeOnly.ParseExact(row[column], "HH:mm", CultureInfo.InvariantCulture);
            db.Add(new DutyDay(row.Date("day"), Time("begins"), Time("ends"), row["lawyer"], row["place"], row.Optional("telephone")));
        }

        await db.SaveChangesAsync();
    }
}

/// <summary>Questions that workers often ask.</summary>
internal sealed class LegalFaqSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.LegalFaqs.AnyAsync()) return;
        db.AddRange(folder.Rows("reference/legal-faq.csv").Select((row, i) => new LegalFaq
        {
            Code = row["code"],
            Topic = row["topic"],
            Question = row["question"],
            Answer = row["answer"],
            Basis = row["basis"],
            Certainty = row.Enum<Domain.Settings.Certainty>("certainty"),
            Sort = i + 1,
        }));
        await db.SaveChangesAsync();
    }
}
