using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Standing;

/// <summary>Changes of one person's standing that need no procedure, and the reversal of a mistake.</summary>
[Area("Membership"), Route("membership/standings/{person:long}")]
public sealed class StandingController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("{kind}"), Authorize(Policies.ChangeStandings)]
    public async Task<IActionResult> New(long person, MembershipEventKind kind)
    {
        if (await Changeable(person, kind) is not { } found) return NotFound();
        return View(new StandingPage(found, kind, new StandingForm { EffectiveOn = clock.Today, Version = found.Version }, []));
    }

    [HttpPost("{kind}"), Authorize(Policies.ChangeStandings)]
    public async Task<IActionResult> New(long person, MembershipEventKind kind, StandingForm form)
    {
        if (await Changeable(person, kind) is not { } found) return NotFound();
        if (!ModelState.IsValid) return View(new StandingPage(found, kind, form, []));
        var remarks = MembershipLedger.Remarks(found, form.ToEntry(kind), clock.Today);
        if (remarks.Count > 0 && !form.Confirmed) return View(new StandingPage(found, kind, form, remarks));
        try
        {
            db.ExpectVersion(found, form.Version);
            await db.RecordEvent(found, form.ToEntry(kind), clock.Today, viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"{found.FullName}：{kind.Label()}已登记，现在的会籍状态是“{found.Status.Label()}”。";
            return Redirect($"/membership/members/{person}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "这位会员的记录刚被他人修改，请返回会员页核对后再办理。");
        }

        return View(new StandingPage(found, kind, form, remarks));
    }

    [HttpGet("reverse"), Authorize(Policies.ReverseEvents)]
    public async Task<IActionResult> Reverse(long person)
    {
        if (await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == person && p.MergedIntoId == null) is not { } found) return NotFound();
        var last = MembershipLedger.InOrder((await db.HistoryOf(person)).Where(e => !e.IsReversed)).LastOrDefault();
        return last is null ? NotFound() : View(new ReversalPage(found, last));
    }

    [HttpPost("reverse"), Authorize(Policies.ReverseEvents)]
    public async Task<IActionResult> Reverse(long person, long eventId, string? reason)
    {
        if (!await db.Persons.AnyAsync(p => p.Id == person && p.MergedIntoId == null)) return NotFound();
        var found = await db.Persons.SingleAsync(p => p.Id == person);
        return await this.Step($"/membership/members/{person}", async () =>
        {
            await db.ReverseLast(found, eventId, reason ?? "", viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            return $"{found.FullName}：最后一条会籍变动已冲销，现在的会籍状态是“{found.Status.Label()}”。";
        });
    }

    private async Task<Person?> Changeable(long person, MembershipEventKind kind) =>
        StandingSteps.Direct.Contains(kind) ? await db.Persons.SingleOrDefaultAsync(p => p.Id == person && p.MergedIntoId == null) : null;
}
