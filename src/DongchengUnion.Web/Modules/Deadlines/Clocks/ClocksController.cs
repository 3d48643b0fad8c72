using DongchengUnion.Data;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Clocks;

/// <summary>One clock with its working and history.</summary>
/// <param name="Url">Where the record is opened; null while its module has no page for it.</param>
/// <param name="Panel">All clocks of the same record.</param>
public sealed record ClockPage(Clock Found, string? Url, ClockPanel Panel);

/// <summary>红榜: what falls due at this desk, and how each date was found.</summary>
[Area("Deadlines"), Route("deadlines/clocks")]
public sealed class ClocksController(UnionDbContext db, Viewer viewer, PortalClock clock, IEnumerable<IClockLink> links) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadClocks)]
    public async Task<IActionResult> Index(PeriodKind? kind, bool mine = false, int page = 1) =>
        View(await ClockList.Load(db, new ClockSearch(kind, mine), page, viewer, clock.Today));

    [HttpGet("{id:long}"), Authorize(Policies.OwnDates)]
    public async Task<IActionResult> Details(long id, [FromServices] DeadlineBook book)
    {
        if (await db.Clocks.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } found) return NotFound();
        var url = links.FirstOrDefault(l => l.Subject == found.Subject)?.Url(found.SubjectId);
        return View(new ClockPage(found, url, await ClockPanel.Load(db, found.Subject, found.SubjectId, clock.Today, book)));
    }
}
