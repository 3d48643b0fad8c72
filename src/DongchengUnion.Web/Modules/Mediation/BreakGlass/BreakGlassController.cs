using System.Globalization;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.BreakGlass;

/// <summary>
/// Counts for those who lead, and the one way into a case that is not theirs: with a reason, for a day, written into the case's log and
/// into the security log, where the auditor reads it.
/// </summary>
[Area("Mediation"), Route("mediation/board"), Authorize(Policies.CountMediations)]
public sealed class BreakGlassController(CaseWork work, SecurityLog log, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Board.Load(work.Db, work.Today));

    [HttpPost("open"), Authorize(Policies.BreakGlass)]
    public async Task<IActionResult> Open(string? number, string? reason)
    {
        var typed = number?.Trim() ?? "";
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length is < 5 or > 500)
        {
            ModelState.AddModelError("reason", "请写明应急查阅的事由（5 至 500 字）。");
        }
        else if (await work.Db.MediationCases.SingleOrDefaultAsync(c => c.Number == typed) is not { } found)
        {
            ModelState.AddModelError("number", "没有这个编号的案件，请核对。");
        }
        else
        {
            var hours = int.Parse((await work.Db.Setting("Mediation.BreakGlassHours", work.Today)).Value, CultureInfo.InvariantCulture);
            await work.Step(found, MediationVerb.Note, $"应急查阅（{hours}小时）：{reason.Trim()}", () =>
            {
                log.With(work.Db, SecurityEventKind.CaseOpenedByBreakGlass, found.NumberOrMark);
                work.Db.Add(new CaseAccess(found.Id, viewer.AccountId, AccessCapacity.BreakGlass, reason.Trim(), work.Now, work.Now.AddHours(hours)));
                return Task.CompletedTask;
            }, forApplicant: true);
            TempData["Notice"] = $"已开放 {hours} 小时，事由已记入案件和安全日志，申请人和办理单位都能看到。";
            return Redirect($"/mediation/cases/{found.Id}");
        }

        return View("Index", (await Board.Load(work.Db, work.Today)) with { Number = typed, Reason = reason });
    }
}
