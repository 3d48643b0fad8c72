using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.OwnSessions;

/// <summary>The devices one is signed in on, and a way to sign the others out.</summary>
[Area("Accounts"), Route("account/sessions"), Authorize(Policies.OwnAccount)]
public sealed class OwnSessionsController(UnionDbContext db, Sessions sessions, SecurityLog log, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await db.Sessions.AsNoTracking()
        .Where(s => s.AccountId == viewer.AccountId).OrderBy(s => s.EndedAt != null).ThenByDescending(s => s.LastSeenAt).Take(30).ToListAsync());

    [HttpPost("{session:guid}/end")]
    public Task<IActionResult> End(Guid session) => Ended(sessions.End(viewer.AccountId, SessionEnd.FromAnotherDevice, only: session));

    [HttpPost("end-others")]
    public Task<IActionResult> EndOthers() => Ended(sessions.End(viewer.AccountId, SessionEnd.FromAnotherDevice, except: viewer.SessionId));

    private async Task<IActionResult> Ended(Task<int> ending)
    {
        var count = await ending;
        if (count > 0) await log.Add(SecurityEventKind.SessionEnded, detail: $"本人让 {count} 台设备退出");
        TempData["Notice"] = count == 0 ? "没有需要退出的设备。" : $"已让 {count} 台设备退出登录。";
        return RedirectToAction(nameof(Index));
    }
}
