using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Leavings;

/// <summary>Leaving, treatment as left, expulsion: who decides confirms, the ledger is written with it.</summary>
[Area("Membership"), Route("membership/leavings")]
public sealed class LeavingsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadLeavings)]
    public async Task<IActionResult> Index(bool all = false)
    {
        ViewData["All"] = all;
        return View(await db.LeavingCases.AsNoTracking().Where(c => all || c.Stage == LeavingStage.Asked || (c.Kind == MembershipEventKind.Expel && c.AcknowledgedAt == null && c.Stage == LeavingStage.Recorded))
            .OrderByDescending(c => c.Id).Take(200).Select(c => new LeavingRow(c.Id, c.PersonName, c.UnionName, c.Kind, c.Stage, c.AcknowledgedAt)).ToListAsync());
    }

    [HttpGet("{id:int}"), Authorize(Policies.ReadLeavings)]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.LeavingCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } found) return NotFound();
        var own = viewer.Post?.UnionId;
        return View(new LeavingPage(found,
            found.Stage == LeavingStage.Asked && own == found.DecidingUnionId && viewer.May(Policies.ConfirmLeavings),
            found.Stage == LeavingStage.Asked && found.Steps[0].AccountId == viewer.AccountId && viewer.May(Policies.ProposeLeavings),
            found is { Kind: MembershipEventKind.Expel, Stage: LeavingStage.Recorded, AcknowledgedAt: null } && own == found.UpperUnionId && viewer.May(Policies.ConfirmLeavings),
            found.PapersStoredAs is not null && viewer.May(Policies.ReadExpulsionPapers)));
    }

    [HttpPost("{id:int}/record"), Authorize(Policies.ConfirmLeavings)]
    public Task<IActionResult> Record(int id, int version, string? opinion) => Step(id, version, async found =>
    {
        found.Record(opinion, viewer.ToActor(), clock.Now);
        var person = await db.Persons.SingleOrDefaultAsync(p => p.Id == found.PersonId && p.UnionId == found.UnionId)
            ?? throw new RuleViolationException("该会员的会籍已不在本工会，不能再办理。");
        await db.RecordEvent(person, new LedgerEntry(found.Kind, found.Evidence.EffectiveOn, LedgerRules.ReasonsOf(found.Kind)[0], BasisOf(found)), clock.Today, viewer.ToActor(), clock.Now);
    });

    [HttpPost("{id:int}/refuse"), Authorize(Policies.ConfirmLeavings)]
    public Task<IActionResult> Refuse(int id, int version, string? opinion) => Step(id, version, c => Done(() => c.Refuse(opinion, viewer.ToActor(), clock.Now)));

    [HttpPost("{id:int}/withdraw"), Authorize(Policies.ProposeLeavings)]
    public Task<IActionResult> Withdraw(int id, int version) => Step(id, version, c => Done(() => c.Withdraw(viewer.ToActor(), clock.Now)));

    [HttpPost("{id:int}/acknowledge"), Authorize(Policies.ConfirmLeavings)]
    public Task<IActionResult> Acknowledge(int id, int version) => Step(id, version, c => Done(() => c.Acknowledge(viewer.ToActor(), clock.Now)));

    internal static string BasisOf(LeavingCase found) =>
        found.Kind == MembershipEventKind.Expel ? $"{found.Evidence.Court} {found.Evidence.JudgmentNumber}" : $"{found.Kind.Label()}办理 {found.Id}";

    private async Task<IActionResult> Step(int id, int version, Func<LeavingCase, Task> step)
    {
        if (await db.LeavingCases.SingleOrDefaultAsync(c => c.Id == id) is not { } found) return NotFound();
        return await this.Step($"/membership/leavings/{id}", async () =>
        {
            db.ExpectVersion(found, version);
            await step(found);
            await db.SaveChangesAsync();
            return $"{found.PersonName}：{found.Kind.Label()}，{found.Stage.Label()}。";
        });
    }

    private static Task Done(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}
