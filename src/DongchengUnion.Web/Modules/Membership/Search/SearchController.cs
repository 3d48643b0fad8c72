using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Membership.Search;

/// <summary>
/// One box for people and unions. A name may stand in the address and be passed on; a number never does: it is posted, answered and
/// forgotten.
/// </summary>
[Area("Membership"), Route("search"), Authorize(Policies.ReadMembers)]
public sealed class SearchController(UnionDbContext db, Viewer viewer, ISealer sealer, SecurityLog log) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? q) =>
        // A number that somebody has put into an address all the same is not looked up.
        View(await SearchPage.Load(db, viewer, sealer, NameQuery.Parse(q) is { Number: not null } ? null : q));

    [HttpPost("")]
    public async Task<IActionResult> Find(string? q)
    {
        var query = NameQuery.Parse(q);
        if (query.Number is null) return RedirectToAction(nameof(Index), new { q });
        if (!viewer.May(Policies.FindByNumber)) return View("Index", SearchPage.Refused("按号码查找需要相应权限，请用姓名、拼音或工会名称查找。"));
        var page = await SearchPage.ByNumber(db, sealer, query);
        // Looking people up by number is how a roster is spied out: it leaves a line, without the number.
        await log.Add(SecurityEventKind.MembersFoundByNumber, query.Kind.ToString(), $"找到 {page.People.Count} 人");
        return View("Index", page);
    }
}
