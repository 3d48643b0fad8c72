using System.Text.Json;
using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>
/// The demo district's reports of 2019: January to May accepted, June under way. They are made by the same verbs that the pages use,
/// from the ledger of the demo, so that every accepted number has its records.
/// </summary>
internal sealed class DemoReportSeed : ISeed
{
    private const int Batch = 500;
    private static readonly Month First = new(201901), Current = new(201906);

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.MonthlyReports.AnyAsync()) return;
        var desk = new ReportDesk(db, new ReportCalendar(db, DeadlineBooks.Read(db)));
        var version = await desk.VersionFor(First);
        var plan = await Plan(db, desk, version);
        // Numbers follow the instant of submission, gap-free.
        var running = 0;
        foreach (var (_, demo) in plan.SelectMany(p => p.Demo.Submissions(), (p, instant) => (instant, p.Demo)).OrderBy(s => s.instant))
            demo.TakeReceipt(ReportReceipt.Number(First.Year, ++running));
        db.Add(new ReceiptSeries(First.Year, running));

        var carried = new Dictionary<int, IReadOnlyDictionary<string, Answer>>();
        List<MonthlyReport> reports = [];
        foreach (var month in plan.GroupBy(p => p.Month))
        {
            var ledger = await MonthLedger.Visible(db, month.Key);
            foreach (var (_, unionId, demo) in month)
            {
                if (demo.Make(ledger.GetValueOrDefault(unionId, MonthLedger.None), carried.GetValueOrDefault(unionId)) is not { } report) continue;
                reports.Add(report);
                if (report.Stage == ReportStage.Accepted) carried[unionId] = report.Cells.Where(c => c.Sent is not null).ToDictionary(c => c.Item, c => c.Sent!);
                if (demo.Allowance is { } allowance) db.Add(allowance);
            }
        }

        await Save(db, reports, version);
    }

    private static async Task<List<(Month Month, int UnionId, DemoReport Demo)>> Plan(UnionDbContext db, ReportDesk desk, ReportFormVersion version)
    {
        var people = await DemoReportPeople.Read(db);
        var days = await DemoWorkdays.Read(db);
        List<(Month, int, DemoReport)> plan = [];
        for (var month = First; month <= Current; month = month.Add(1))
        {
            var period = await desk.Calendar.For(month);
            foreach (var body in (await ExpectedReports.For(db, month)).GroupBy(u => u.Owner.UpperUnionId))
                plan.AddRange(body.Select((u, i) => (month, u.Owner.UnionId, new DemoReport(u, period, version, people, days, i + 1, month == Current))));
        }

        return plan;
    }

    private static async Task Save(UnionDbContext db, List<MonthlyReport> reports, ReportFormVersion version)
    {
        var accepted = reports.Where(r => r.Stage == ReportStage.Accepted).ToList();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.InOneTransaction(async () =>
        {
            await db.SaveChangesAsync();
            foreach (var batch in reports.Chunk(Batch))
            {
                db.AddRange(batch);
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            foreach (var batch in accepted.Chunk(Batch))
            {
                db.AddRange(batch.Select(r => RollUps.Accepted(r, version)));
                await db.SaveChangesAsync();
                db.ChangeTracker.Clear();
            }

            db.AddRange(accepted.GroupBy(r => (r.UpperUnionId, r.UpperPath, r.Month)).Select(g => new ReportRollUp
            {
                UpperUnionId = g.Key.UpperUnionId,
                UpperPath = g.Key.UpperPath,
                Month = g.Key.Month,
                Json = JsonSerializer.Serialize(RollUps.Sum(g.Select(r => RollUps.Values(r, version)))),
            }));
            await db.SaveChangesAsync();
            db.ChangeTracker.Clear();
        });
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }
}
