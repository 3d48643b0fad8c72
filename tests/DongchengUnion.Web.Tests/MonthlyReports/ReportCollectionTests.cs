using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using static DongchengUnion.Web.Tests.MonthlyReports.ReportVisits;

namespace DongchengUnion.Web.Tests.MonthlyReports;

/// <summary>What the demo district's collection looks like to those who only look.</summary>
public sealed class ReportCollectionTests(SharedPortal portal)
{
    [Fact]
    public async Task The_parts_of_the_board_add_up_to_what_is_expected_for_every_body_and_the_district()
    {
        await using var db = portal.Db();
        for (var month = new Month(201901); month <= June; month = month.Add(1))
        {
            var progress = await Progress.Load(db, month);
            Assert.Equal(progress.Expected, Enum.GetValues<ProgressPart>().Sum(progress.Count));
            Assert.Equal(progress.Expected, progress.Bodies.Sum(b => b.Count()));
            Assert.True(progress.Reported <= progress.Expected);
            Assert.Equal(progress.Lines.Count, progress.Lines.Select(l => l.Union.Owner.UnionId).Distinct().Count());
        }
    }

    [Fact]
    public async Task January_to_May_are_accepted_and_June_is_under_way()
    {
        await using var db = portal.Db();
        for (var month = new Month(201901); month < June; month = month.Add(1))
        {
            var progress = await Progress.Load(db, month);
            Assert.Equal(progress.Expected, progress.Count(ProgressPart.Accepted));
        }

        var june = await Progress.Load(db, June);
        Assert.InRange(june.Reported, june.Expected / 4, june.Expected / 2);
        Assert.True(june.Count(ProgressPart.Accepted) is > 0 and < 40);
        Assert.True(june.Count(ProgressPart.SentBack) > 0);
        Assert.All(june.Lines.Where(l => l.Union.Owner.UnionName == ChairsUnion), l => Assert.True(l.IsSilent));
    }

    [Fact]
    public async Task A_roll_up_is_the_sum_of_the_accepted_reports_under_it_and_of_their_records()
    {
        await using var db = portal.Db();
        var parts = (await db.AcceptedReportMonths.AsNoTracking().Where(a => a.ReopenedAt == null).ToListAsync()).GroupBy(a => (a.UpperUnionId, a.Month)).ToDictionary(g => g.Key, g => g.ToList());
        var rollUps = await db.ReportRollUps.AsNoTracking().ToListAsync();
        Assert.Equal(parts.Count, rollUps.Count);
        foreach (var rollUp in rollUps)
        {
            foreach (var (key, value) in rollUp.Values)
                Assert.Equal(value ?? 0, parts[(rollUp.UpperUnionId, rollUp.Month)].Sum(p => p.Values[key] ?? 0));
        }

        var persons = await db.MembershipEvents.CountAsync(e => e.Month >= new Month(201901) && e.Month < June && e.Kind == MembershipEventKind.Join);
        var counted = rollUps.Where(r => r.Month < June).Sum(r => r.Values["new-member.persons"]);
        var outside = await UnreportedJoins(db);
        Assert.Equal(persons, (int)counted! + outside);
    }

    [Fact]
    public async Task The_expected_list_follows_the_dates_and_places_of_the_unions()
    {
        await using var db = portal.Db();
        var unions = await db.Unions.AsNoTracking().Where(u => OwedReports.Levels.Contains(u.Level)).ToListAsync();
        for (var month = new Month(201812); month <= new Month(201908); month = month.Add(1))
        {
            var expected = (await ExpectedReports.For(db, month)).Select(e => e.Owner.UnionId).ToHashSet();
            var owing = unions.Where(u => OwedReports.IsOwed(u.FoundedOn, u.ClosedOn, month)).Select(u => u.Id).ToHashSet();
            Assert.True(owing.SetEquals(expected), $"{month}: {string.Join(" ", owing.Except(expected).Concat(expected.Except(owing)))}");
        }

        var closed = unions.Single(u => u.Number == "G0024");
        Assert.DoesNotContain(await ExpectedReports.For(db, June), e => e.Owner.UnionId == closed.Id);
        var moved = unions.Single(u => u.Number == "G0074");
        Assert.Equal("东华门街道总工会", (await ExpectedReports.Find(db, moved.Id, new Month(201902)))!.Owner.UpperName);
        Assert.Equal("东直门街道总工会", (await ExpectedReports.Find(db, moved.Id, new Month(201903)))!.Owner.UpperName);
    }

    [Fact]
    public async Task Receipt_numbers_have_no_gap()
    {
        await using var db = portal.Db();
        var issued = (await db.MonthlyReports.AsNoTracking().ToListAsync()).SelectMany(r => r.Steps).Where(s => s.Verb == ReportVerb.Submit)
            .Select(s => int.Parse(s.Why.Split('-')[1][..6], System.Globalization.CultureInfo.InvariantCulture)).Order().ToList();
        Assert.Equal(Enumerable.Range(1, issued.Count), issued);
        Assert.Equal(issued.Count, (await db.ReceiptSeries.SingleAsync(s => s.Year == 2019)).Last);
    }

    [Fact]
    public async Task The_delivered_reports_have_no_difference_from_their_records_and_pass_their_own_checks()
    {
        await using var db = portal.Db();
        var version = await db.ReportFormVersions.SingleAsync();
        var limits = new CheckLimits(30, 20);
        for (var month = new Month(201901); month <= June; month = month.Add(1))
        {
            var ledger = await MonthLedger.Visible(db, month);
            var of = month;
            foreach (var report in await db.MonthlyReports.AsNoTracking().Where(r => r.Month == of && r.SubmittedAt != null).ToListAsync())
            {
                Assert.Empty(ReportDifference.Of(report, version, ledger.GetValueOrDefault(report.UnionId, MonthLedger.None).Values));
                Assert.DoesNotContain(ReportChecks.Run(version, report.Cells, new Dictionary<string, Answer>(), limits), c => c.Weight == CheckWeight.Hard);
                Assert.Equal(report.ContentHash, ReportReceipt.Hash(report, version));
            }
        }
    }

    // A union that was closed or founded within a month has records there and no report.
    private static async Task<int> UnreportedJoins(Data.UnionDbContext db)
    {
        var accepted = (await db.AcceptedReportMonths.AsNoTracking().Where(a => a.ReopenedAt == null).Select(a => new { a.UnionId, a.Month }).ToListAsync()).ToHashSet();
        var joins = await db.MembershipEvents.AsNoTracking().Where(e => e.Month >= new Month(201901) && e.Month < June && e.Kind == MembershipEventKind.Join).Select(e => new { e.UnionId, e.Month }).ToListAsync();
        return joins.Count(e => !accepted.Contains(e));
    }
}
