using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.Deadlines;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Modules.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Deadlines.Recompute;

/// <summary>Why the open clocks are worked out again.</summary>
public sealed class RecomputeForm
{
    [Display(Name = "重新计算的原因"), Required(ErrorMessage = "请写明原因，例如哪一个放假通知。"), StringLength(200, ErrorMessage = "原因不超过200字。")]
    public string Why { get; set; } = "";
}

/// <summary>The open clocks that would change, before and after.</summary>
public sealed record RecomputePage(RecomputeForm Form, IReadOnlyList<ClockDifference> Differences);

/// <summary>
/// After a new calendar or rule: what would move, and the explicit word to move it. The calendar is everybody's, so the rights department
/// of the district does this for all desks, also those whose records it does not read; numbers and dates are all it sees of them.
/// </summary>
[Area("Deadlines"), Route("deadlines/recompute"), Authorize(Policies.RecomputeClocks)]
public sealed class RecomputeController(IServiceProvider services, DeadlineBookSource books, NightlyReminders reminders, PortalClock clock, Viewer viewer) : Controller
{
    [HttpGet("")]
    public Task<IActionResult> Index() => WithKeeper(async keeper => View(new RecomputePage(new RecomputeForm(), await keeper.Differences())));

    [HttpPost("")]
    public Task<IActionResult> Index(RecomputeForm form) => WithKeeper(async keeper =>
    {
        if (!ModelState.IsValid) return View(new RecomputePage(form, await keeper.Differences()));
        var changed = await keeper.Recompute(form.Why, viewer.ToActor(), clock.Now);
        TempData["Notice"] = changed == 0 ? "没有需要变动的期限。" : $"已重新计算，{changed} 项期限有变动，原结果留在各期限的变动记录中。";
        return RedirectToAction(nameof(Index));
    });

    [HttpPost("remind")]
    public Task<IActionResult> Remind() => WithKeeper(async _ =>
    {
        TempData["Notice"] = $"已检查全部期限，新提醒 {await reminders.Run(HttpContext.RequestAborted)} 项。";
        return RedirectToAction(nameof(Index));
    });

    private async Task<IActionResult> WithKeeper(Func<ClockKeeper, Task<IActionResult>> work)
    {
        if (!viewer.MayRecompute()) return NotFound();
        books.Forget();
        await using var db = PortalPipeline.PortalContext(services);
        return await work(new ClockKeeper(db, books.Current));
    }
}
