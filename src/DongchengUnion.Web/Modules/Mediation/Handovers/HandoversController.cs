using DongchengUnion.Data;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Mediation.CaseRecords;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.Handovers;

/// <summary>Hand-overs between street and district: a case stays with its sender until the other desk has taken it.</summary>
[Area("Mediation"), Route("mediation/handovers")]
public sealed class HandoversController(UnionDbContext db, CaseWork work, Viewer viewer) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadMediations)]
    public async Task<IActionResult> Index()
    {
        var open = await db.Handovers.AsNoTracking().OrderByDescending(h => h.Stage == HandoverStage.Asked || h.Stage == HandoverStage.Granted).ThenByDescending(h => h.Id).Take(200).ToListAsync();
        return View(open.ConvertAll(h => new HandoverRow(h, Decides(h), Takes(h))));
    }

    [HttpPost("/mediation/cases/{id:long}/hand-over"), Authorize(Policies.HandleMediations)]
    public Task<IActionResult> Ask(long id, HandoverForm form) => this.Step(work, id, form, MediationVerb.HandOver, async c =>
    {
        var desk = (await DeskOfficers.DesksBut(work.Db, c.UnionId)).FirstOrDefault(d => d.UnionId == form.To);
        if (desk.UnionId == 0) throw new RuleViolationException("请选择接收单位。");
        c.HandOver(work.Me);
        var asked = new Handover(c, desk, form.Reason ?? throw new RuleViolationException("请选择移送理由。"), form.Words, work.Me, work.Today, work.Now);
        // The district's own desk need not ask itself.
        if (await IsDistrict(viewer.Scope.DeskId)) asked.Grant(work.Me, work.Now);
        work.Db.Add(asked);
    });

    [HttpPost("{id:long}/grant"), Authorize(Policies.HandleMediations)]
    public Task<IActionResult> Grant(long id, int version, string? words) => Answer(id, version, Decides, null, (h, _) => h.Grant(work.Me, work.Now), words);

    [HttpPost("{id:long}/refuse"), Authorize(Policies.HandleMediations)]
    public Task<IActionResult> Refuse(long id, int version, string? words) => Answer(id, version, Decides, MediationVerb.KeepOn, (h, c) =>
    {
        h.Refuse(words, work.Me, work.Now);
        c.KeepOn();
    }, words);

    [HttpPost("{id:long}/take"), Authorize(Policies.HandleMediations)]
    public Task<IActionResult> Take(long id, int version) => Answer(id, version, Takes, MediationVerb.TakeOver, (h, c) =>
    {
        h.Take(work.Me, work.Today, work.Now);
        c.TakeOver(new CaseDesk(h.ToUnionId, h.ToPath, h.ToName), work.Me);
    }, null);

    [HttpPost("{id:long}/return"), Authorize(Policies.HandleMediations)]
    public Task<IActionResult> Return(long id, int version, string? words) => Answer(id, version, Takes, MediationVerb.KeepOn, (h, c) =>
    {
        h.Return(words, work.Me, work.Now);
        c.KeepOn();
    }, words);

    private async Task<IActionResult> Answer(long id, int version, Func<Handover, bool> may, MediationVerb? verb, Action<Handover, MediationCase> answer, string? words)
    {
        if (await db.Handovers.AsNoTracking().SingleOrDefaultAsync(h => h.Id == id) is not { } seen || !may(seen)) return NotFound();
        return await this.Answer("/mediation/handovers", async () =>
        {
            var handover = await work.Db.Handovers.SingleAsync(h => h.Id == id);
            work.Db.ExpectVersion(handover, version);
            var one = await work.Db.MediationCases.SingleAsync(c => c.Id == handover.CaseId);
            if (verb is { } logged)
            {
                await work.Step(one, logged, words, () => Done(() => answer(handover, one)));
            }
            else
            {
                answer(handover, one);
                await work.Db.SaveChangesAsync();
            }

            return $"{handover.Number}：{handover.Stage.Label()}。";
        });
    }

    // The district's rights desk decides; who would receive it only takes it.
    private bool Decides(Handover h) => h.Stage == HandoverStage.Asked && viewer.Post?.UnionLevel == UnionLevel.District && viewer.IsAtDesk;

    private bool Takes(Handover h) => h.Stage == HandoverStage.Granted && viewer.Scope.DeskId == h.ToUnionId && viewer.IsAtDesk;

    private Task<bool> IsDistrict(int unionId) => work.Db.Unions.AnyAsync(u => u.Id == unionId && u.Level == UnionLevel.District);

    private static Task Done(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}

/// <summary>A hand-over in the list, with what this desk may do about it.</summary>
public sealed record HandoverRow(Handover Handover, bool MayDecide, bool MayTake);
