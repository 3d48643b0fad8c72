using DongchengUnion.Data;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.MyUnion;

/// <summary>What a member wants to know of the own union: who leads it, where it is, how to reach it.</summary>
[Area("Organization"), Route("my-union"), Authorize(Policies.ReadUnions)]
public sealed class MyUnionController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        if (await db.Unions.AsNoTracking().SingleOrDefaultAsync(u => u.Id == viewer.Post!.UnionId) is not { } union) return NotFound();
        var above = await db.Unions.Where(u => union.Path.StartsWith(u.Path) && u.Id != union.Id).OrderByDescending(u => u.Path.Length).Select(u => u.Name).ToListAsync();
        var officers = await db.Officers.AsNoTracking().Where(o => o.UnionId == union.Id).ToListAsync();
        return View(new MyUnionPage(union.Name, union.Facts.Address, union.Facts.Phone, above,
            [.. officers.Where(o => o.ServesOn(clock.Today)).OrderBy(o => o.Body).ThenBy(o => o.Position).ThenBy(o => o.Id)]));
    }
}

/// <summary>The own union as a member sees it: no numbers, no codes, of other unions only the names.</summary>
public sealed record MyUnionPage(string Name, string? Address, string? Phone, IReadOnlyList<string> Above, IReadOnlyList<Officer> Officers);
