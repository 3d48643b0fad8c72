using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Unions;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Officers;

/// <summary>The terms of a union's committee and who sits on its bodies.</summary>
[Area("Organization"), Route("unions/{id:int}/officers"), Authorize(Policies.MaintainUnions)]
public sealed class OfficersController(UnionDbContext db, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(int id) => await Find(id) is { } union ? View(await Page(union)) : NotFound();

    [HttpGet("new")]
    public async Task<IActionResult> New(int id) => await Find(id) is { } union ? View(new OfficerForm { Union = union }) : NotFound();

    [HttpPost("new")]
    public Task<IActionResult> New(int id, OfficerForm form) => Add(id, form, nameof(New), async union =>
    {
        var others = await db.Officers.Where(o => o.UnionId == id).ToListAsync();
        return new Officer(union, form.PersonName, form.Body, form.Position, form.IsFullTime, form.FromOn!.Value, others);
    }, "已登记。");

    [HttpGet("terms/new")]
    public async Task<IActionResult> NewTerm(int id)
    {
        if (await Find(id) is not { } union) return NotFound();
        var last = await db.Committees.Where(c => c.UnionId == id).OrderByDescending(c => c.Term).FirstOrDefaultAsync();
        return View(new TermForm { Union = union, Term = (last?.Term ?? 0) + 1, StartOn = last?.EndOn.AddDays(1), Years = last?.Years ?? 3 });
    }

    [HttpPost("terms/new")]
    public Task<IActionResult> NewTerm(int id, TermForm form) => Add(id, form, nameof(NewTerm), async union =>
    {
        var earlier = await db.Committees.Where(c => c.UnionId == id).ToListAsync();
        return new Committee(union, form.Term!.Value, form.StartOn!.Value, form.Years, earlier);
    }, "新一届委员会已登记。");

    [HttpPost("{officerId:int}/end")]
    public async Task<IActionResult> End(int id, int officerId, DateOnly? lastDay)
    {
        if (await db.Officers.SingleOrDefaultAsync(o => o.Id == officerId && o.UnionId == id) is not { } officer || await Find(id) is null) return NotFound();
        try
        {
            officer.End(lastDay ?? throw new RuleViolationException("请填写任职截止日，例如 2019-6-30。"));
            await db.SaveChangesAsync();
            TempData["Notice"] = $"{officer.PersonName}的任职已结束。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Index), new { id });
    }

    private Task<Union?> Find(int id) => db.UnionsInReach.SingleOrDefaultAsync(u => u.Id == id && u.ClosedOn == null);

    private async Task<IActionResult> Add<TForm>(int id, TForm form, string view, Func<Union, Task<IUnionScoped>> make, string notice) where TForm : IUnionForm
    {
        if (await Find(id) is not { } union) return NotFound();
        form.Union = union;
        if (!ModelState.IsValid) return View(view, form);
        try
        {
            db.Add(await make(union));
            await db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(view, form);
        }

        TempData["Notice"] = notice;
        return RedirectToAction(nameof(Index), new { id });
    }

    private async Task<OfficersPage> Page(Union union)
    {
        var terms = await db.Committees.AsNoTracking().Where(c => c.UnionId == union.Id).OrderByDescending(c => c.StartOn).ToListAsync();
        var officers = await db.Officers.AsNoTracking().Where(o => o.UnionId == union.Id).OrderByDescending(o => o.FromOn).ThenBy(o => o.Id).ToListAsync();
        var serving = officers.Where(o => o.UntilOn is null || o.UntilOn >= clock.Today).OrderBy(o => o.Body).ThenBy(o => o.Position).ToList();
        return new OfficersPage(union, terms, await TermClock.Of(db, terms, clock.Today), serving, [.. officers.Except(serving)]);
    }
}
