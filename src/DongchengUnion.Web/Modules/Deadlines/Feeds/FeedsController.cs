using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Feeds;

/// <summary>The secret address of a calendar. The secret stands in the query, which no log of the portal keeps.</summary>
[Area("Deadlines"), Route("deadlines/calendar")]
public sealed class FeedsController(UnionDbContext db, IServiceProvider services, IEnumerable<ICalendarSource> sources, Viewer viewer, PortalClock clock) : Controller
{
    /// <summary>How far back and ahead a feed reaches; an execution period runs two years.</summary>
    private const int DaysBack = 30, DaysAhead = 800;

    [HttpPost("feed"), Authorize(Policies.OwnDates)]
    public async Task<IActionResult> Make()
    {
        await RevokeAll();
        var (feed, secret) = CalendarFeed.New(viewer.AccountId, clock.Now);
        db.Add(feed);
        await db.SaveChangesAsync();
        // Shown on this very page and nowhere else again.
        return View("Made", Url.Action(nameof(Read), "Feeds", new { area = "Deadlines", key = secret }, Request.Scheme)!);
    }

    [HttpPost("feed/revoke"), Authorize(Policies.OwnDates)]
    public async Task<IActionResult> Revoke()
    {
        await RevokeAll();
        await db.SaveChangesAsync();
        TempData["Notice"] = "订阅地址已停用。";
        return RedirectToAction("Index", "Calendar");
    }

    [HttpGet("/deadlines/calendar.ics"), AllowAnonymous]
    public async Task<IActionResult> Read(string? key)
    {
        if (string.IsNullOrEmpty(key)) return NotFound();
        await using var portal = PortalPipeline.PortalContext(services);
        var hash = CalendarFeed.Hash(key);
        var accountId = await portal.CalendarFeeds.Where(f => f.SecretHash == hash && f.RevokedAt == null)
            .Join(portal.Users.Where(u => !u.IsDisabled), f => f.AccountId, u => u.Id, (f, u) => (int?)u.Id).SingleOrDefaultAsync();
        // Who holds no post any more has no dates of the portal's either.
        if (accountId is not { } id || await ActingPosts.Of(portal, id, clock.Today) is not { Count: > 0 } posts) return NotFound();
        var owner = new CalendarOwner(id, posts);
        List<CalendarDate> dates = [];
        foreach (var source in sources) dates.AddRange(await source.Dates(portal, owner, clock.Today.AddDays(-DaysBack), clock.Today.AddDays(DaysAhead)));
        Response.Headers.CacheControl = "private, no-store";
        return File(Encoding.UTF8.GetBytes(IcsCalendar.Write("工会期限", dates.OrderBy(d => d.On).Select(Entry))), "text/calendar; charset=utf-8");
    }

    private static IcsDay Entry(CalendarDate date) => new(date.Uid, date.On, $"{date.Title} {date.From}", date.Basis, date.ChangedAt);

    private async Task RevokeAll()
    {
        foreach (var feed in await db.CalendarFeeds.Where(f => f.RevokedAt == null).ToListAsync()) feed.Revoke(clock.Now);
    }
}
