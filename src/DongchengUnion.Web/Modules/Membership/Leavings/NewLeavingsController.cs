using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Leavings;

/// <summary>The chair proposes a treatment as left, or records an expulsion that the committee has decided.</summary>
[Area("Membership"), Route("membership/leavings/new/{person:long}/{kind}"), Authorize(Policies.ProposeLeavings)]
public sealed class NewLeavingsController(UnionDbContext db, SealedFiles files, Viewer viewer, PortalClock clock) : Controller
{
    private const string Page = "/Modules/Membership/Leavings/New.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> New(long person, MembershipEventKind kind) =>
        await Own(person, kind) is { } found ? View(Page, new NewLeavingPage(person, found.FullName, kind, new LeavingForm { EffectiveOn = clock.Today })) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> New(long person, MembershipEventKind kind, LeavingForm form)
    {
        if (await Own(person, kind) is not { } found) return NotFound();
        if (form.Papers is not null && await Papers.Complaint(form.Papers) is { } complaint) ModelState.AddModelError(nameof(form.Papers), complaint);
        if (kind == MembershipEventKind.Expel && form.Papers is null) ModelState.AddModelError(nameof(form.Papers), "请上传判决书和表决记录（可合为一个 PDF）。");
        if (!ModelState.IsValid) return View(Page, new NewLeavingPage(person, found.FullName, kind, form));
        string? kept = null;
        try
        {
            var proposed = new LeavingCase(found, kind, viewer.Post!.UnionName, form.ToEvidence(), form.Words, viewer.ToActor(), clock.Now);
            if (form.Papers is not null)
            {
                await using var content = form.Papers.OpenReadStream();
                kept = await files.Save(content);
                proposed.KeepPapers(Papers.NameOf(form.Papers), kept);
            }

            db.Add(proposed);
            if (kind == MembershipEventKind.Expel) await Expel(found, proposed);
            await db.SaveChangesAsync();
            TempData["Notice"] = kind == MembershipEventKind.Expel ? "除名已登记，并已告知上一级工会。" : "已提出，由上一级工会确认。";
            return Redirect($"/membership/leavings/{proposed.Id}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
        }
        catch (DbUpdateException)
        {
            ModelState.AddModelError("", "没有保存：此人可能正有另一项办理，请先看清。");
        }

        if (kept is not null) files.Drop(kept);
        return View(Page, new NewLeavingPage(person, found.FullName, kind, form));
    }

    // The committee has decided already: the chair's entry is the end of it, and the body above is told.
    private async Task Expel(Person person, LeavingCase proposed)
    {
        proposed.Record(null, viewer.ToActor(), clock.Now);
        await db.RecordEvent(person, new LedgerEntry(MembershipEventKind.Expel, proposed.Evidence.EffectiveOn, EventReason.CrimeExpelled, LeavingsController.BasisOf(proposed)),
            clock.Today, viewer.ToActor(), clock.Now);
    }

    private async Task<Person?> Own(long person, MembershipEventKind kind) => kind is MembershipEventKind.TreatAsLeft or MembershipEventKind.Expel
        ? await db.Persons.SingleOrDefaultAsync(p => p.Id == person && p.UnionId == viewer.Post!.UnionId && p.MergedIntoId == null)
        : null;
}
