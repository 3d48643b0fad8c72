using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.Documents;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Data.LegalEducation;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Membership.Demo;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Data.Organization;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Settings;
using DongchengUnion.Data.Supervision;
using DongchengUnion.Data.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Seeding;

/// <summary>Fills a database: codes and rules always, the demo district where it is wanted.</summary>
public static class Seeder
{
    /// <summary>Codes and rules, in an order that respects what leans on what.</summary>
    public static readonly IReadOnlyList<ISeed> Reference =
    [
        new DepartmentSeed(),
        new SettingSeed(),
        new MemberCodeSeed(),
        new PrivacyNoticeSeed(),
        new DefaultSectionSeed(),
        new OrganizationReferenceSeed(),
        new IndicatorSeed(),
        new WorkKindSeed(),
        new DeadlineSeed(),
        new TemplateSeed(),
        new ReportFormSeed(),
        new LegalFaqSeed(),
    ];

    /// <summary>The demo district, in an order that respects what leans on what.</summary>
    public static readonly IReadOnlyList<ISeed> Demo =
    [
        new UnionSeed(),
        new UnionCardSeed(),
        new DemoAccountSeed(),
        new DemoRosterSeed(),
        new DemoBindingSeed(),
        new WorkRecordSeed(),
        new LegalEventSeed(),
        new ConsultationSeed(),
        new DutyDaySeed(),
        new SupervisionSeed(),
        new DemoReportSeed(),
        new ReviewSeed(),
    ];

    public static async Task LoadReference(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        foreach (var seed in Reference) await seed.Load(db, folder, at);
    }

    /// <summary>Loads the demo district and marks the database, so that a production start refuses it.</summary>
    public static async Task LoadDemo(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var state = await db.PortalStates.SingleOrDefaultAsync(s => s.Key == PortalState.DemoDistrict);
        if (state is null)
        {
            db.Add(state = new PortalState { Key = PortalState.DemoDistrict, Value = "loading" });
            await db.SaveChangesAsync();
        }

        foreach (var seed in Demo) await seed.Load(db, folder, at);
        // Seeds may clear the change tracker between batches.
        db.Attach(state).Entity.Value = PortalState.Loaded;
        await db.SaveChangesAsync();
    }
}
