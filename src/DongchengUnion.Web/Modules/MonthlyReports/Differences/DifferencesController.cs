using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Differences;

/// <summary>Accepted numbers that the ledger would now give differently: listed, never changed silently.</summary>
[Area("MonthlyReports"), Route("monthly-reports/differences")]
public sealed class DifferencesController(UnionDbContext db, ReportDesk desk, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadReports)]
    public async Task<IActionResult> Index(Month? month)
    {
        // The month before the one being collected is the newest that is accepted as a rule.
        var of = month ?? MonthlyReportsModule.CurrentMonth(clock.Today).Add(-1);
        var reports = await db.MonthlyReports.AsNoTracking().Where(r => r.Month == of && r.Stage == ReportStage.Accepted).OrderBy(r => r.ScopePath).ToListAsync();
        var ledger = await MonthLedger.Visible(db, of);
        Dictionary<int, ReportFormVersion> versions = [];
        List<DifferenceRow> rows = [];
        foreach (var report in reports)
        {
            if (!versions.TryGetValue(report.FormVersion, out var version)) versions[report.FormVersion] = version = await desk.VersionOf(report);
            rows.AddRange(ReportDifference.Of(report, version, ledger.GetValueOrDefault(report.UnionId, MonthLedger.None).Values).Select(d => new DifferenceRow(report, d)));
        }

        return View(new DifferencesPage(of, reports.Count, rows));
    }
}

public sealed record DifferenceRow(MonthlyReport Report, ReportDifference Difference);

public sealed record DifferencesPage(Month Month, int Accepted, IReadOnlyList<DifferenceRow> Rows);
