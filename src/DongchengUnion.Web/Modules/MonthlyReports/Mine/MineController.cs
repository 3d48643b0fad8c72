using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Mine;

/// <summary>The union's own months, and the way into one of them.</summary>
[Area("MonthlyReports"), Route("monthly-reports")]
public sealed class MineController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.FillReports)]
    public async Task<IActionResult> Index() =>
        await MyMonths.Load(db, desk, viewer.Post?.UnionId ?? 0, clock.Today) is { } months ? View(months) : View("NotReporting");

    /// <summary>The report of a month: begun by the first look, when it is open; otherwise the page says why not.</summary>
    [HttpGet("of/{month}"), Authorize(Policies.FillReports)]
    public async Task<IActionResult> Of(Month month)
    {
        if (!ModelState.IsValid || viewer.Post?.UnionId is not { } unionId || await ExpectedReports.Find(db, unionId, month) is not { } union) return NotFound();
        var report = await desk.Find(unionId, month);
        if (report is null && await desk.WhyLocked(union, month, null, viewer.May(Policies.SubmitReports), clock.Today, PortalClock.Show) is { } why)
            return View("Locked", new LockedMonth(month, union.Owner.UpperName, why));
        report ??= await Begin(union.Owner, month);
        return RedirectToAction("Details", "Reports", new { id = report.Id });
    }

    private async Task<MonthlyReport> Begin(ReportOwner owner, Month month)
    {
        var report = new MonthlyReport(owner, month, await desk.VersionFor(month), viewer.ToActor(), clock.Now);
        db.Add(report);
        try
        {
            await db.SaveChangesAsync();
            return report;
        }
        catch (DbUpdateException)
        {
            // Clerk and chair looked at the same moment: one row, and both get it.
            db.ChangeTracker.Clear();
            return await desk.Find(owner.UnionId, month) ?? throw new InvalidOperationException($"The report of {owner.UnionId} for {month} could not be begun.");
        }
    }
}

/// <summary>A month that cannot be filled in just now.</summary>
public sealed record LockedMonth(Month Month, string UpperName, string Why);
