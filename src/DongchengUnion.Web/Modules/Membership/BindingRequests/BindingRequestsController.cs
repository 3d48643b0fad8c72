using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Membership.Binding;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.BindingRequests;

/// <summary>The queue of a union: people who could not be recognized online. The portal compares; the officer asks and decides.</summary>
[Area("Membership"), Route("membership/binding-requests"), Authorize(Policies.HandleBindings)]
public sealed class BindingRequestsController(UnionDbContext db, BindingDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    private const int PageSize = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(int page = 1)
    {
        var all = db.BindingRequests.AsNoTracking().OrderBy(r => r.Stage != BindingStage.Submitted).ThenBy(r => r.DueOn).ThenBy(r => r.Id);
        page = Math.Max(1, page);
        return View(new BindingRequestList(await all.Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(), clock.Today,
            new Pager(page, PageSize, await all.CountAsync(), n => Url.Action(nameof(Index), new { page = n })!)));
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.BindingRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id) is not { } request) return NotFound();
        var claim = desk.Statement(request);
        // The officer's own roster only: the portal does not tell where else somebody is a member.
        var persons = await desk.FindByDocument(db.Persons.AsNoTracking(), claim);
        return View(new BindingRequestPage(request, claim.FullName, claim.Kind.Label(), Masks.Document(claim.Number), claim.Mobile,
            [.. persons.Select(p => new Found(p.FullName, BindingDesk.FitsName(p, claim), desk.FitsMobile(p, claim)))]));
    }

    [HttpPost("{id:int}/settle")]
    public Task<IActionResult> Settle(int id, int version, string? reason) => Step(id, version, r => r.Settle(reason, viewer.ToActor(), clock.Now));

    [HttpPost("{id:int}/decline")]
    public Task<IActionResult> Decline(int id, int version, string? reason) => Step(id, version, r => r.Decline(reason, viewer.ToActor(), clock.Now));

    private async Task<IActionResult> Step(int id, int version, Action<BindingRequest> step)
    {
        if (await db.BindingRequests.SingleOrDefaultAsync(r => r.Id == id) is not { } request) return NotFound();
        try
        {
            db.ExpectVersion(request, version);
            step(request);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"{request.Number}{request.Stage.Label()}，申请人可以查到。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "这件申请刚刚被其他人办理，请核对后再操作。";
        }

        return RedirectToAction(nameof(Details), new { id });
    }
}

public sealed record BindingRequestList(IReadOnlyList<BindingRequest> Rows, DateOnly Today, Pager Pager);

/// <summary>A person of the officer's roster with that document, and what else fits.</summary>
public sealed record Found(string FullName, bool FitsName, bool FitsMobile);

public sealed record BindingRequestPage(BindingRequest Request, string FullName, string DocumentKind, string DocumentNumber, string Mobile, IReadOnlyList<Found> Found);
