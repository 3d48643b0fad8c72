using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Reminders;

/// <summary>The viewer's reminders, the newest day first.</summary>
public sealed record RemindersPage(IReadOnlyList<ReminderMessage> Messages, int Unread, Pager Pager, DateOnly Today);

/// <summary>提醒: one message a day, each date once. They belong to the person, whatever the post.</summary>
[Area("Deadlines"), Route("deadlines/reminders"), Authorize(Policies.OwnDates)]
public sealed class RemindersController(UnionDbContext db, PortalClock clock) : Controller
{
    private const int PageSize = 20;

    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var (total, unread) = (await db.ReminderMessages.CountAsync(), await db.ReminderMessages.CountAsync(m => m.ReadAt == null));
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var messages = await db.ReminderMessages.AsNoTracking().OrderByDescending(m => m.SentOn).ThenByDescending(m => m.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        return View(new RemindersPage(messages, unread, new Pager(page, PageSize, total, p => p == 1 ? "/deadlines/reminders" : $"/deadlines/reminders?page={p}"), clock.Today));
    }

    [HttpPost("{id:long}/read")]
    public async Task<IActionResult> MarkRead(long id)
    {
        if (await db.ReminderMessages.SingleOrDefaultAsync(m => m.Id == id) is not { } message) return NotFound();
        message.Read(clock.Now);
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("read")]
    public async Task<IActionResult> MarkAllRead()
    {
        foreach (var message in await db.ReminderMessages.Where(m => m.ReadAt == null).ToListAsync()) message.Read(clock.Now);
        await db.SaveChangesAsync();
        return RedirectToAction(nameof(Index));
    }
}
