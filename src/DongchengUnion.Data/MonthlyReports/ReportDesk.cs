using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>What lies on the desk of whoever works on a report: the form of its month, what is known already, last month beside it.</summary>
public sealed class ReportDesk(UnionDbContext db, ReportCalendar calendar)
{
    /// <summary>There is one form so far; a second one gets its own desk.</summary>
    public const string FormCode = "grassroots-monthly";

    public ReportCalendar Calendar => calendar;

    public async Task<ReportFormVersion> VersionFor(Month month) =>
        ReportFormVersion.For(await db.ReportFormVersions.AsNoTracking().Where(v => v.FormCode == FormCode).ToListAsync(), month);

    public async Task<ReportFormVersion> VersionOf(MonthlyReport report) =>
        await db.ReportFormVersions.AsNoTracking().SingleAsync(v => v.FormCode == report.FormCode && v.Number == report.FormVersion);

    /// <summary>The report of a union and month; null where nobody has begun it.</summary>
    public Task<MonthlyReport?> Find(int unionId, Month month) => db.MonthlyReports.SingleOrDefaultAsync(r => r.UnionId == unionId && r.Month == month);

    public async Task<ReportSources> Sources(MonthlyReport report)
    {
        var ledger = await MonthLedger.Of(db, report.UnionId, report.Month);
        var facts = await Facts(report.UnionId, report.Month);
        var earlier = await db.MonthlyReports.AsNoTracking().Where(r => r.UnionId == report.UnionId && r.Month < report.Month)
            .OrderByDescending(r => r.Month).Select(r => new { r.Month, r.Stage, r.Cells }).Take(12).ToListAsync();
        var accepted = earlier.FirstOrDefault(r => r.Stage == ReportStage.Accepted)?.Cells;
        var last = earlier.FirstOrDefault(r => r.Month == report.Month.Add(-1))?.Cells;
        return new ReportSources(ledger.Values, facts, Answers(accepted), Answers(last), ledger.Rows);
    }

    /// <summary>Why the union cannot fill the month in just now, and whom to ask; null when it can.</summary>
    /// <param name="report">Null while nobody has begun.</param>
    public async Task<string?> WhyLocked(ReportingUnion union, Month month, MonthlyReport? report, bool maySign, DateOnly today, Func<DateTime, string> show)
    {
        var exempted = await db.ReportAllowances.Where(a => a.UnionId == union.Owner.UnionId && a.Month == month && a.Kind == AllowanceKind.Exemption)
            .OrderBy(a => a.Id).Select(a => a.Why).FirstOrDefaultAsync();
        var whyNot = ReportDuty.WhyNot(month, union.Owner.UnionName, union.FoundedOn, union.ClosedOn, exempted);
        return ReportLock.Why(report, await calendar.For(month, union.Owner.UnionId), today, whyNot, union.Owner.UpperName, maySign, show);
    }

    /// <summary>What still stands between a report and its submission.</summary>
    public async Task<IReadOnlyList<Complaint>> Complaints(MonthlyReport report, ReportFormVersion version, ReportSources sources) =>
        ReportChecks.Run(version, report.Cells, sources.LastMonth, await Limits(report.Month.LastDay));

    /// <summary>The thresholds of the soft checks on a day.</summary>
    public async Task<CheckLimits> Limits(DateOnly on) => new(
        Number(await db.Setting("MonthlyReport.ChangePercent", on)), Number(await db.Setting("MonthlyReport.SmallCount", on)));

    /// <summary>The next number of the year. Inside the transaction of the submission: what is not kept is not counted.</summary>
    public async Task<string> NextReceipt(int year)
    {
        var taken = await db.ReceiptSeries.Where(s => s.Year == year).ExecuteUpdateAsync(s => s.SetProperty(x => x.Last, x => x.Last + 1));
        if (taken == 0)
        {
            db.Add(new ReceiptSeries(year, 1));
            await db.SaveChangesAsync();
        }

        return ReportReceipt.Number(year, await db.ReceiptSeries.AsNoTracking().Where(s => s.Year == year).Select(s => s.Last).SingleAsync());
    }

    // The union card's facts. Members are counted by the roster once the chair has confirmed that it is whole.
    private async Task<IReadOnlyDictionary<string, decimal>> Facts(int unionId, Month month)
    {
        var heads = await db.Unions.AsNoTracking().Where(u => u.Id == unionId).Select(u => u.Headcount).SingleOrDefaultAsync();
        var facts = heads is null ? [] : FactsOf(heads);
        if (!await db.RosterConfirmations.AnyAsync(c => c.UnionId == unionId && c.ConfirmedOn <= month.LastDay)) return facts;
        var standing = (await new MemberCountQuery(db).Standing(month.LastDay, [unionId])).SingleOrDefault();
        return new Dictionary<string, decimal>(facts) { ["members"] = standing?.Members ?? 0, ["women-members"] = standing?.Women ?? 0 };
    }

    /// <summary>Names of the facts as report-items.csv uses them.</summary>
    internal static Dictionary<string, decimal> FactsOf(Headcount heads) => new (string Name, int? Number)[]
    {
        ("workers", heads.Workers), ("women-workers", heads.WomenWorkers), ("migrant-workers", heads.MigrantWorkers),
        ("dispatched-workers", heads.DispatchedWorkers), ("members", heads.Members), ("women-members", heads.WomenMembers),
    }.Where(f => f.Number is not null).ToDictionary(f => f.Name, f => (decimal)f.Number!.Value);

    private static Dictionary<string, Answer> Answers(IReadOnlyList<ReportCell>? cells) =>
        (cells ?? []).Where(c => c.Sent is not null).ToDictionary(c => c.Item, c => c.Sent!);

    private static decimal Number(Domain.Settings.DatedSetting setting) =>
        decimal.Parse(setting.Value, System.Globalization.CultureInfo.InvariantCulture);
}
