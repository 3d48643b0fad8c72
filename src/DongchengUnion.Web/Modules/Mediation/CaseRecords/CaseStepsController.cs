using DongchengUnion.Data.Mediation;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>The desk's buttons from the review of an application to the first session.</summary>
[Area("Mediation"), Route("mediation/cases/{id:long}"), Authorize(Policies.HandleMediations)]
public sealed class CaseStepsController(CaseWork work) : Controller
{
    [HttpPost("accept")]
    public Task<IActionResult> Accept(long id, DecisionForm form) => this.Step(work, id, form, MediationVerb.Accept, async c =>
    {
        MediationCase.Flow.Require(c.Stage, MediationStage.Accepted);
        c.Accept(await CaseNumbering.Next(work.Db, c.UnionId, work.Today), work.Today, form.RespondentAgreedOn, work.Me);
    });

    [HttpPost("decline")]
    public Task<IActionResult> Decline(long id, DecisionForm form) => this.Step(work, id, form, MediationVerb.Decline,
        c => c.Decline(form.Reason ?? throw new RuleViolationException("请选择不予受理的理由。"), form.Words, work.Me));

    [HttpPost("refer")]
    public Task<IActionResult> Refer(long id, DecisionForm form) => this.Step(work, id, form, MediationVerb.Refer, c => c.Refer(form.To, work.Me));

    [HttpPost("refer-back")]
    public Task<IActionResult> ReferBack(long id, StepForm form) => this.Step(work, id, form, MediationVerb.ReferBack, c => c.ReferBack(work.Me));

    [HttpPost("assign")]
    public Task<IActionResult> Assign(long id, AssignForm form) => this.Step(work, id, form, MediationVerb.Assign, async c =>
    {
        var officers = await DeskOfficers.Of(work.Db, c.UnionId, work.Today);
        var chosen = officers.Where(o => form.Mediators.Contains(o.AccountId) || o.AccountId == form.Presiding).Select(o => o with { IsPresiding = o.AccountId == form.Presiding }).ToList();
        foreach (var officer in chosen) await work.Db.RequireNoConflict(officer, c, work.Today);
        c.Assign(chosen, form.Words, work.Me);
    });

    [HttpPost("begin")]
    public Task<IActionResult> Begin(long id, SessionForm form) => this.Step(work, id, form, MediationVerb.Begin,
        c => c.Begin(form.ToSession(work.Today), form.RespondentAgreedOn, work.Me, work.Today));

    [HttpPost("hold")]
    public Task<IActionResult> Hold(long id, SessionForm form) => this.Step(work, id, form, MediationVerb.Hold, c => c.Hold(form.ToSession(work.Today), work.Me, work.Today));

    [HttpPost("extend")]
    public Task<IActionResult> Extend(long id, ProofForm form) => this.Step(work, id, form, MediationVerb.Extend,
        c => c.Extend(form.On ?? throw new RuleViolationException("请填写延期至哪一天。"), work.Me, work.Today));

    [HttpPost("note")]
    public Task<IActionResult> Note(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Note, _ =>
    {
        if (string.IsNullOrWhiteSpace(form.Words)) throw new RuleViolationException("请写下办案记录。");
    }, forApplicant: false);

    [HttpPost("withdraw")]
    public Task<IActionResult> Withdraw(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Withdraw, c => c.Withdraw(form.Words, work.Me));

    [HttpPost("archive")]
    public Task<IActionResult> Archive(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Archive, c => c.Archive(work.Me), forApplicant: false);
}
