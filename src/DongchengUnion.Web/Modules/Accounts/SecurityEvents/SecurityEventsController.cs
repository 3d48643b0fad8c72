using DongchengUnion.Data;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.SecurityEvents;

/// <summary>The auditor reads the security log. There is no address that changes or clears it.</summary>
[Area("Accounts"), Route("security-log"), Authorize(Policies.ReadSecurityLog)]
public sealed class SecurityEventsController(UnionDbContext db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(SecurityEventSearch search)
    {
        var found = SecurityEventRows.Find(db, search);
        var page = Math.Max(1, search.Page);
        var rows = await found.Skip((page - 1) * SecurityEventSearch.PageSize).Take(SecurityEventSearch.PageSize).ToListAsync();
        return View(new SecurityEventRows(search, rows, new Pager(page, SecurityEventSearch.PageSize, await found.CountAsync(),
            n => Url.Action(nameof(Index), search.Route(n))!)));
    }
}
