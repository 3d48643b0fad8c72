using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Reports;

/// <summary>One report: to fill in for its union, to review for the next level, to read for everybody else in scope.</summary>
[Area("MonthlyReports"), Route("monthly-reports")]
public sealed class ReportsController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("{id:int}"), Authorize(Policies.ReadReports)]
    public async Task<IActionResult> Details(int id, bool all = false)
    {
        if (await db.MonthlyReports.SingleOrDefaultAsync(r => r.Id == id) is not { } report) return NotFound();
        var buttons = await ButtonsOf(report);
        if (buttons.MayFill && await WhyLocked(report) is null) return View("Fill", await FillPageOf(report, buttons, null));
        if (buttons.IsReviewing) await MarkOpened(report);
        return View("Show", await ShowPage.Load(db, desk, report, buttons, all, await WhyLocked(report)));
    }

    [HttpPost("{id:int}/save"), Authorize(Policies.FillReports)]
    public Task<IActionResult> Save(int id, FillForm form) => Keep(id, form, r =>
    {
        TempData["Notice"] = $"已保存（{PortalClock.Show(r.ChangedAt)}）。";
        return RedirectToAction(nameof(Details), new { id });
    });

    [HttpPost("{id:int}/check"), Authorize(Policies.FillReports)]
    public Task<IActionResult> Check(int id, FillForm form) => Keep(id, form, _ => RedirectToAction("Submit", "Submission", new { id }));

    /// <summary>零报告 in one tap.</summary>
    [HttpPost("{id:int}/nil"), Authorize(Policies.FillReports)]
    public Task<IActionResult> Nil(int id, FillForm form) => Keep(id, form, _ => RedirectToAction("Submit", "Submission", new { id }), isNil: true);

    private async Task<IActionResult> Keep(int id, FillForm form, Func<MonthlyReport, IActionResult> next, bool isNil = false)
    {
        if (await db.MonthlyReports.SingleOrDefaultAsync(r => r.Id == id) is not { } report) return NotFound();
        if (await WhyLocked(report) is { } why)
        {
            TempData["Alert"] = why;
            return RedirectToAction(nameof(Details), new { id });
        }

        db.ExpectVersion(report, form.Version);
        var version = await desk.VersionOf(report);
        report.Prefill(version, await desk.Sources(report));
        var entries = form.Read(version, (item, complaint) => ModelState.AddModelError($"Values[{item}]", complaint));
        if (!ModelState.IsValid) return View("Fill", await FillPageOf(report, await ButtonsOf(report), form));
        try
        {
            report.Fill(version, entries, form.None.ToHashSet(), viewer.ToActor(), clock.Now);
            if (isNil) report.FillNil(version, viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            return next(report);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View("Fill", await FillPageOf(report, await ButtonsOf(report), form));
        }
        catch (DbUpdateConcurrencyException)
        {
            return await Stale(id, form);
        }
    }

    // Somebody else saved in between: nothing is overwritten, what was typed stays on the page beside the new state.
    private async Task<IActionResult> Stale(int id, FillForm form)
    {
        db.ChangeTracker.Clear();
        if (await db.MonthlyReports.SingleOrDefaultAsync(r => r.Id == id) is not { } report) return NotFound();
        var buttons = await ButtonsOf(report);
        if (!buttons.MayFill)
        {
            TempData["Alert"] = $"您填写期间，{report.ChangedByName}已将本月报变为“{report.Stage.Label()}”，您的改动没有保存。";
            return RedirectToAction(nameof(Details), new { id });
        }

        ModelState.Clear();
        ModelState.AddModelError("", $"您填写期间，{report.ChangedByName}于 {PortalClock.Show(report.ChangedAt)} 改过本月报，您的改动尚未保存。下面是您填写的内容，请核对后再保存。");
        return View("Fill", await FillPageOf(report, buttons, form));
    }

    private async Task<FillPage> FillPageOf(MonthlyReport report, Buttons buttons, FillForm? typed)
    {
        var version = await desk.VersionOf(report);
        var sources = await desk.Sources(report);
        report.Prefill(version, sources);
        // A fresh form has nothing to complain about yet; one that was saved before is told what is still open.
        var complaints = report.SubmittedAt is null && report.Cells.All(c => !c.IsOwn && c.Note is null) ? [] : await desk.Complaints(report, version, sources);
        return new FillPage(report, version, sources, await desk.Calendar.For(report.Month, report.UnionId), complaints, buttons, typed);
    }

    private async Task<Buttons> ButtonsOf(MonthlyReport report) =>
        new(report, viewer, await db.ReportForms.Where(f => f.Code == report.FormCode).Select(f => f.OwnerDepartment).SingleAsync());

    private async Task<string?> WhyLocked(MonthlyReport report) => await ExpectedReports.Find(db, report.UnionId, report.Month) is { } union
        ? await desk.WhyLocked(union, report.Month, report, viewer.May(Policies.SubmitReports), clock.Today, PortalClock.Show)
        : null;

    // Two reviewers may look at the same moment; the first one counts.
    private async Task MarkOpened(MonthlyReport report)
    {
        report.Open(viewer.ToActor(), clock.Now);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            await db.Entry(report).ReloadAsync();
        }
    }
}
