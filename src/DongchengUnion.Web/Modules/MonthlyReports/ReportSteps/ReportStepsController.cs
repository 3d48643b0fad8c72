using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Modules.MonthlyReports.Reports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.ReportSteps;

/// <summary>The buttons of a report, one action each. A refusal or a stale page leads back to the report with the reason.</summary>
[Area("MonthlyReports"), Route("monthly-reports/{id:int}")]
public sealed class ReportStepsController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    private Actor Me => viewer.ToActor();

    [HttpPost("hand-back"), Authorize(Policies.FillReports)]
    public Task<IActionResult> HandBack(int id, ReviewForm form) => Step(id, form, r => r.HandBack(form.Why, Me, clock.Now));

    [HttpPost("withdraw"), Authorize(Policies.SubmitReports)]
    public Task<IActionResult> Withdraw(int id, ReviewForm form) => Step(id, form, r => r.Withdraw(form.Why, Me, clock.Now));

    [HttpPost("accept-by-upper"), Authorize(Policies.ReviewReports)]
    public Task<IActionResult> AcceptByUpper(int id, ReviewForm form) => Step(id, form, r => r.AcceptByUpper(Me, clock.Now));

    [HttpPost("return-by-upper"), Authorize(Policies.ReviewReports)]
    public Task<IActionResult> ReturnByUpper(int id, ReviewForm form) => Step(id, form, r => r.ReturnByUpper(Comments(form), form.Why, Me, clock.Now));

    [HttpPost("undo-acceptance"), Authorize(Policies.ReviewReports)]
    public Task<IActionResult> UndoAcceptance(int id, ReviewForm form) => Step(id, form, r => r.UndoAcceptance(form.Why, Me, clock.Now));

    [HttpPost("accept-by-district"), Authorize(Policies.FinalizeReports)]
    public Task<IActionResult> AcceptByDistrict(int id, ReviewForm form) => Step(id, form, r => r.AcceptByDistrict(Me, clock.Now), ofOwner: true, rollsUp: true);

    [HttpPost("return-by-district"), Authorize(Policies.FinalizeReports)]
    public Task<IActionResult> ReturnByDistrict(int id, ReviewForm form) => Step(id, form, r => r.ReturnByDistrict(Comments(form), form.Why, Me, clock.Now), ofOwner: true);

    [HttpPost("request-correction"), Authorize(Policies.RequestCorrections)]
    public Task<IActionResult> RequestCorrection(int id, ReviewForm form) => Step(id, form, r => r.RequestCorrection(form.Why, Me, clock.Now));

    [HttpPost("decline-correction"), Authorize(Policies.ReopenReports)]
    public Task<IActionResult> DeclineCorrection(int id, ReviewForm form) => Step(id, form, r => r.DeclineCorrection(form.Why, Me, clock.Now));

    [HttpPost("reopen"), Authorize(Policies.ReopenReports)]
    public Task<IActionResult> Reopen(int id, ReviewForm form) => Step(id, form, r => r.Reopen(form.Why, Me, clock.Now), rollsUp: true);

    /// <param name="ofOwner">Only the department that answers for the form may do it.</param>
    /// <param name="rollsUp">The accepted figures change with it, in the same transaction.</param>
    private async Task<IActionResult> Step(int id, ReviewForm form, Action<MonthlyReport> step, bool ofOwner = false, bool rollsUp = false)
    {
        if (await db.MonthlyReports.SingleOrDefaultAsync(r => r.Id == id) is not { } report) return NotFound();
        try
        {
            if (ofOwner) await RequireOwner(report);
            db.ExpectVersion(report, form.Version);
            step(report);
            if (rollsUp) await SaveWithRollUp(report);
            else await db.SaveChangesAsync();
            TempData["Notice"] = $"{report.UnionName}{report.Month.InWords}月报：{report.Steps[^1].Verb.Label()}。现在的状态是“{report.Stage.Label()}”。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
            KeepTyped(form);
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "这份月报刚被他人处理过，您的操作没有生效。请看清现在的状态再继续。";
            KeepTyped(form);
        }

        return RedirectToAction("Details", "Reports", new { id });
    }

    private Task SaveWithRollUp(MonthlyReport report) => db.InOneTransaction(async () =>
    {
        await db.SaveChangesAsync();
        await RollUps.Write(db, report, await desk.VersionOf(report), clock.Now);
    });

    private async Task RequireOwner(MonthlyReport report)
    {
        var form = await db.ReportForms.AsNoTracking().SingleAsync(f => f.Code == report.FormCode);
        form.RequireOwner(viewer.Post?.DepartmentCode, await db.Departments.Where(d => d.Code == form.OwnerDepartment).Select(d => d.Name).SingleAsync());
    }

    // What was written stays at hand after a refusal.
    private void KeepTyped(ReviewForm form)
    {
        var typed = form.Comments.Values.Append(form.Why).Where(t => !string.IsNullOrWhiteSpace(t)).ToList();
        if (typed.Count > 0) TempData["Alert"] += $"您写的意见：{string.Join("；", typed)}";
    }

    private static Dictionary<string, string> Comments(ReviewForm form) =>
        form.Comments.Where(c => !string.IsNullOrWhiteSpace(c.Value)).ToDictionary(c => c.Key, c => c.Value!);
}
