using DongchengUnion.Data;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>The roster: find people, read a person's file.</summary>
[Area("Membership"), Route("membership/members"), Authorize(Policies.ReadMembers)]
public sealed class MembersController(UnionDbContext db, Viewer viewer, ISealer sealer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(MemberSearch search) => View(await MemberList.Load(db, viewer, sealer, search));

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Details(long id) => await MemberPage.Load(db, sealer, id, clock.Today) is { } page ? View(page) : NotFound();
}
