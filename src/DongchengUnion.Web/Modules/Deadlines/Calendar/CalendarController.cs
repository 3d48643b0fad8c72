using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Calendar;

/// <summary>A month of dates, and since when the viewer has a calendar address.</summary>
public sealed record CalendarPage(Month Month, IReadOnlyList<CalendarDate> Dates, DateTime? FeedSince, DateOnly Today)
{
    /// <summary>The months that may be asked for: those of the catalogue of rules.</summary>
    public static readonly Month First = Month.Of(DeadlineBook.FirstDay), Last = Month.Of(DeadlineBook.LastDay);
}

/// <summary>期限日历: all rule-made dates that are the viewer's by name or by post, whatever module they come from.</summary>
[Area("Deadlines"), Route("deadlines/calendar"), Authorize(Policies.OwnDates)]
public sealed class CalendarController(UnionDbContext db, IEnumerable<ICalendarSource> sources, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? month)
    {
        var shown = Month.TryParse(month, out var asked) && asked >= CalendarPage.First && asked <= CalendarPage.Last ? asked : Month.Of(clock.Today);
        var owner = new CalendarOwner(viewer.AccountId, [viewer.Post!]);
        List<CalendarDate> dates = [];
        foreach (var source in sources) dates.AddRange(await source.Dates(db, owner, shown.FirstDay, shown.LastDay));
        var since = await db.CalendarFeeds.AsNoTracking().Where(f => f.RevokedAt == null).Select(f => (DateTime?)f.CreatedAt).FirstOrDefaultAsync();
        return View(new CalendarPage(shown, [.. dates.OrderBy(d => d.On)], since, clock.Today));
    }
}
