using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Clocks;

/// <summary>One clock with its working and history.</summary>
/// <param name="Url">Where the record is opened; null while its module has no page for it.</param>
public sealed record ClockPage(Clock Found, string? Url, DateOnly Today);

/// <summary>红榜: what falls due at this desk, and how each date was found.</summary>
[Area("Deadlines"), Route("deadlines/clocks")]
public sealed class ClocksController(UnionDbContext db, Viewer viewer, PortalClock clock, IEnumerable<IClockLink> links) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadClocks)]
    public async Task<IActionResult> Index(PeriodKind? kind, bool mine = false, int page = 1) =>
        View(await ClockList.Load(db, new ClockSearch(kind, mine), page, viewer, clock.Today));

    [HttpGet("{id:long}"), Authorize(Policies.OwnDates)]
    public async Task<IActionResult> Details(long id)
    {
        if (await db.Clocks.AsNoTracking().For(viewer).SingleOrDefaultAsync(c => c.Id == id) is not { } found) return NotFound();
        return View(new ClockPage(found, links.FirstOrDefault(l => l.Subject == found.Subject)?.Url(found.SubjectId), clock.Today));
    }
}
