using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Submission;

/// <summary>From the filled form to the receipt: check, sign, submit, keep the proof.</summary>
[Area("MonthlyReports"), Route("monthly-reports/{id:int}")]
public sealed class SubmissionController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("submit"), Authorize(Policies.FillReports)]
    public async Task<IActionResult> Submit(int id)
    {
        if (await Find(id) is not { } report) return NotFound();
        if (await WhyLocked(report) is not null) return RedirectToAction("Details", "Reports", new { id });
        var (version, complaints) = await Look(report);
        return View(new SubmitPage(report, version, complaints, new Buttons(report, viewer, "")));
    }

    /// <summary>The chair's signature.</summary>
    [HttpPost("submit"), Authorize(Policies.SubmitReports)]
    public Task<IActionResult> Sign(int id, int version) => Go(id, version, "Receipt", async (report, form, complaints) =>
        report.Submit(form, complaints, await desk.NextReceipt(PortalClock.InBeijing(clock.Now).Year), viewer.ToActor(), clock.Now));

    /// <summary>The clerk's part is done.</summary>
    [HttpPost("send"), Authorize(Policies.FillReports)]
    public Task<IActionResult> Send(int id, int version) => Go(id, version, null, (report, _, complaints) =>
    {
        report.SendForSignature(complaints, viewer.ToActor(), clock.Now);
        return Task.CompletedTask;
    });

    [HttpGet("receipt"), Authorize(Policies.ReadReports)]
    public async Task<IActionResult> Receipt(int id)
    {
        if (await Find(id) is not { ReceiptNumber: not null } report) return NotFound();
        var version = await desk.VersionOf(report);
        return View(new ReceiptPage(report, version, ReportReceipt.Hash(report, version) == report.ContentHash));
    }

    [HttpGet("print"), Authorize(Policies.ReadReports)]
    public async Task<IActionResult> Print(int id, bool blank = false)
    {
        if (await Find(id) is not { } report) return NotFound();
        var version = await desk.VersionOf(report);
        if (report.IsOpen) report.Prefill(version, await desk.Sources(report));
        return View(new PrintPage(report, await db.ReportForms.AsNoTracking().SingleAsync(f => f.Code == report.FormCode), version, blank));
    }

    private async Task<IActionResult> Go(int id, int version, string? then, Func<MonthlyReport, ReportFormVersion, IReadOnlyList<Complaint>, Task> step)
    {
        if (await Find(id) is not { } report) return NotFound();
        if (await WhyLocked(report) is { } why)
        {
            TempData["Alert"] = why;
            return RedirectToAction("Details", "Reports", new { id });
        }

        try
        {
            var (form, complaints) = await Look(report);
            await db.InOneTransaction(async () =>
            {
                db.ExpectVersion(report, version);
                await step(report, form, complaints);
                await db.SaveChangesAsync();
            });
            TempData["Notice"] = report.Stage == ReportStage.Submitted ? $"已提交。回执号 {report.ReceiptNumber}，下一步由{report.UpperName}审核。" : "已送主席签审，主席的待办里会出现。";
            return then is null ? RedirectToAction("Details", "Reports", new { id }) : RedirectToAction(then, new { id });
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "核对期间有人改过这份月报，没有提交。请重新核对。";
        }

        return RedirectToAction(nameof(Submit), new { id });
    }

    private Task<MonthlyReport?> Find(int id) => db.MonthlyReports.SingleOrDefaultAsync(r => r.Id == id);

    private async Task<(ReportFormVersion Version, IReadOnlyList<Complaint> Complaints)> Look(MonthlyReport report)
    {
        var version = await desk.VersionOf(report);
        var sources = await desk.Sources(report);
        report.Prefill(version, sources);
        return (version, await desk.Complaints(report, version, sources));
    }

    private async Task<string?> WhyLocked(MonthlyReport report)
    {
        if (viewer.Post?.UnionId != report.UnionId) return "只能填报本工会的月报。";
        return await ExpectedReports.Find(db, report.UnionId, report.Month) is { } union
            ? await desk.WhyLocked(union, report.Month, report, viewer.May(Policies.SubmitReports), clock.Today, PortalClock.Show)
            : "本工会不报送月报。";
    }
}
