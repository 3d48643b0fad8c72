using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Board;

/// <summary>Who has reported and who has not, the queue of what waits for a decision, and the reminder to the silent.</summary>
[Area("MonthlyReports"), Route("monthly-reports")]
public sealed class BoardController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    /// <param name="body">Only the unions of this street or system; null for all bodies of the viewer.</param>
    /// <param name="part">Only those this far.</param>
    [HttpGet("board"), Authorize(Policies.FollowReports)]
    public async Task<IActionResult> Index(Month? month, int? body, ProgressPart? part)
    {
        var of = month ?? MonthlyReportsModule.CurrentMonth(clock.Today);
        var progress = await Progress.Load(db, of);
        if (body is not null && progress.Bodies.All(b => b.Key.UnionId != body)) return NotFound();
        // A street has one body: it sees its unions at once.
        body ??= progress.Bodies.Count() == 1 ? progress.Bodies.First().Key.UnionId : null;
        return View(new BoardPage(progress, await desk.Calendar.For(of), body, part, clock.Today));
    }

    /// <summary>What waits for this viewer's decision.</summary>
    [HttpGet("queue"), Authorize(Policies.FollowReports)]
    public async Task<IActionResult> Queue(Month? month) => View(await QueuePage.Load(db, viewer, month));

    /// <summary>Reminds exactly those who have sent nothing, each at most once a day.</summary>
    [HttpPost("board/remind"), Authorize(Policies.RemindUnions)]
    public async Task<IActionResult> Remind(Month month, int? body)
    {
        if (!ModelState.IsValid) return NotFound();
        var today = clock.Today;
        var period = await desk.Calendar.For(month);
        var silent = (await Progress.Load(db, month)).Lines.Where(l => l.IsSilent && (body is null || l.Union.Owner.UpperUnionId == body)).ToList();
        var fresh = silent.Where(l => l.RemindedOn != today).ToList();
        TempData[fresh.Count == 0 || period.State(today) == PeriodState.NotOpen ? "Alert" : "Notice"] =
            period.State(today) == PeriodState.NotOpen ? $"{month.InWords}月报尚未开放，不能催报。"
            : silent.Count == 0 ? "没有尚未报送的工会，不需要催报。"
            : fresh.Count == 0 ? $"今天已经催报过：尚未报送的 {silent.Count} 家都已收到提醒，同一工会一天只提醒一次。"
            : $"已提醒 {fresh.Count} 家尚未报送的工会" + (silent.Count > fresh.Count ? $"，另有 {silent.Count - fresh.Count} 家今天已提醒过。" : "。");
        if (fresh.Count > 0 && period.State(today) != PeriodState.NotOpen) await Send(fresh, month, today);
        return RedirectToAction(nameof(Index), new { month, body });
    }

    /// <summary>The log of reminders: who was told, when, by whom.</summary>
    [HttpGet("reminders"), Authorize(Policies.FollowReports)]
    public async Task<IActionResult> Reminders(Month? month)
    {
        var of = month ?? MonthlyReportsModule.CurrentMonth(clock.Today);
        return View(new RemindersPage(of, await db.ReportReminders.AsNoTracking().Where(r => r.Month == of).OrderByDescending(r => r.SentAt).ThenBy(r => r.UnionName).Take(1000).ToListAsync()));
    }

    private async Task Send(List<ProgressLine> lines, Month month, DateOnly today)
    {
        db.AddRange(lines.Select(l => new ReportReminder(l.Union.Owner, month, today, viewer.ToActor(), clock.Now)));
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Somebody else pressed at the same moment: the unique day of each union let only one through.
            TempData["Notice"] = null;
            TempData["Alert"] = "刚刚已有人催报，同一工会一天只提醒一次。";
        }
    }
}
