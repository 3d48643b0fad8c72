using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Transfers;

/// <summary>Transfers inside the district: the list, one transfer, and what each side says.</summary>
[Area("Membership"), Route("membership/transfers")]
public sealed class TransfersController(UnionDbContext db, WholeDistrict whole, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadTransfers)]
    public async Task<IActionResult> Index(bool all = false)
    {
        ViewData["All"] = all;
        return View(await TransferPage.Rows(db, all));
    }

    [HttpGet("{id:int}"), Authorize(Policies.ReadTransfers)]
    public async Task<IActionResult> Details(int id) =>
        await db.Transfers.AsNoTracking().SingleOrDefaultAsync(t => t.Id == id) is { } transfer ? View(await TransferPage.Load(whole.Db, viewer, transfer)) : NotFound();

    [HttpPost("{id:int}/consent-to-leave"), Authorize(Policies.ConsentToTransfers)]
    public Task<IActionResult> ConsentToLeave(int id, int version, string? opinion) => Step(id, version, (t, me) => t.ConsentToLeave(opinion, me, clock.Now));

    [HttpPost("{id:int}/consent-to-take"), Authorize(Policies.ConsentToTransfers)]
    public Task<IActionResult> ConsentToTake(int id, int version, string? opinion) => Step(id, version, (t, me) => t.ConsentToTake(opinion, me, clock.Now));

    [HttpPost("{id:int}/refuse"), Authorize(Policies.ConsentToTransfers)]
    public Task<IActionResult> Refuse(int id, int version, string? opinion) => Step(id, version, (t, me) => t.Refuse(opinion, me, clock.Now));

    [HttpPost("{id:int}/decide-for"), Authorize(Policies.DecideTransfers)]
    public Task<IActionResult> DecideFor(int id, int version, string? opinion) => Step(id, version, (t, me) => t.Decide(true, opinion, me, clock.Now));

    [HttpPost("{id:int}/decide-against"), Authorize(Policies.DecideTransfers)]
    public Task<IActionResult> DecideAgainst(int id, int version, string? opinion) => Step(id, version, (t, me) => t.Decide(false, opinion, me, clock.Now));

    [HttpPost("{id:int}/withdraw"), Authorize(Policies.StartTransfers)]
    public Task<IActionResult> Withdraw(int id, int version) => Step(id, version, (t, me) => t.Withdraw(me, clock.Now));

    // A transfer concerns two unions of which the viewer may see one: found through the scope, written in the whole district.
    private async Task<IActionResult> Step(int id, int version, Action<Transfer, Actor> step)
    {
        if (!await db.Transfers.AnyAsync(t => t.Id == id)) return NotFound();
        var transfer = await whole.Db.Transfers.SingleAsync(t => t.Id == id);
        return await this.Step($"/membership/transfers/{id}", async () =>
        {
            whole.Db.ExpectVersion(transfer, version);
            await whole.Db.InOneTransaction(async () =>
            {
                step(transfer, viewer.ToActor());
                await whole.CompleteIfAgreed(transfer, viewer.ToActor());
                await whole.Db.SaveChangesAsync();
            });
            return $"{transfer.PersonName}：{transfer.Stage.Label()}。";
        });
    }
}
