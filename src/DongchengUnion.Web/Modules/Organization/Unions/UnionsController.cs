using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Unions;

/// <summary>The register of unions, and the card of each.</summary>
[Area("Organization"), Route("unions"), Authorize(Policies.ReadUnionRegister)]
public sealed class UnionsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(UnionSearch search) => View(await Load(search));

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id) => await UnionCard.Load(db, id, clock.Today) is { } card ? View(card) : NotFound();

    /// <summary>The chair has read the card: nothing has changed.</summary>
    [HttpPost("{id:int}/confirm"), Authorize(Policies.MaintainUnions)]
    public async Task<IActionResult> Confirm(int id, int version)
    {
        if (await db.UnionsInReach.SingleOrDefaultAsync(u => u.Id == id) is not { } union) return NotFound();
        db.ExpectVersion(union, version);
        union.Confirm(clock.Today);
        await db.SaveChangesAsync();
        TempData["Notice"] = "已记录：本工会资料经核对无变化。";
        return RedirectToAction(nameof(Details), new { id });
    }

    private async Task<UnionList> Load(UnionSearch search)
    {
        var day = search.On ?? clock.Today;
        var root = search.Under ?? viewer.Post?.UnionId;
        var found = UnionFinder.Find(db, search, day, root);
        var total = await found.CountAsync();
        var page = Math.Clamp(search.Page, 1, Math.Max(1, (total + UnionSearch.PageSize - 1) / UnionSearch.PageSize));
        var rows = await found.Skip((page - 1) * UnionSearch.PageSize).Take(UnionSearch.PageSize).ToListAsync();
        var ids = rows.Select(r => (int?)r.Id).ToList();
        var shapes = OrganizationQuery.ShapesOn(db, day);
        return new UnionList
        {
            Search = search,
            On = day,
            Rows = rows,
            Pager = new Pager(page, UnionSearch.PageSize, total, PageUrl),
            Children = await shapes.Where(s => ids.Contains(s.ParentId)).GroupBy(s => s.ParentId!.Value).ToDictionaryAsync(g => g.Key, g => g.Count()),
            Counts = [.. (await shapes.GroupBy(s => s.Level).Select(g => new { g.Key, Count = g.Count() }).ToListAsync()).OrderBy(g => g.Key).Select(g => (g.Key, g.Count))],
            Way = await Way(root, day),
            Streets = await db.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync(),
            Systems = [.. (await shapes.Where(s => s.Level == UnionLevel.System).OrderBy(s => s.Number).Select(s => new { s.UnionId, s.Name }).ToListAsync()).Select(s => (s.UnionId, s.Name))],
            Options = (await db.GroupSetOptions.AsNoTracking().OrderBy(o => o.Sort).ToListAsync()).ToLookup(o => o.SetCode),
        };
    }

    private async Task<IReadOnlyList<(int, string)>> Way(int? root, DateOnly day)
    {
        var shapes = OrganizationQuery.ShapesOn(db, day);
        if (await shapes.Where(s => s.UnionId == root).Select(s => s.Path).SingleOrDefaultAsync() is not { } path) return [];
        var above = await shapes.Where(s => path.StartsWith(s.Path)).OrderBy(s => s.Path.Length).Select(s => new { s.UnionId, s.Name }).ToListAsync();
        return [.. above.Select(s => (s.UnionId, s.Name))];
    }

    private string PageUrl(int page)
    {
        var query = Request.Query.Where(q => q.Key != "page" && q.Value != "").ToDictionary(q => q.Key, q => (string?)q.Value.ToString());
        query["page"] = page.ToString(global::System.Globalization.CultureInfo.InvariantCulture);
        return Url.Action(nameof(Index))! + QueryString.Create(query);
    }
}
