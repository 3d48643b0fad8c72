using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>The buttons from an agreement to the end of the case.</summary>
[Area("Mediation"), Route("mediation/cases/{id:long}"), Authorize(Policies.HandleMediations)]
public sealed class AgreementStepsController(CaseWork work) : Controller
{
    [HttpPost("agree")]
    public Task<IActionResult> Agree(long id, AgreementForm form) => this.Step(work, id, form, MediationVerb.Agree, async c =>
    {
        var claims = await work.Claims(id);
        foreach (var line in form.Claims.Where(l => l.Result is not null))
            claims.SingleOrDefault(x => x.Id == line.Id)?.Settle(line.Result!.Value, line.Agreed);
        c.Agree(claims, form.ToTerms(), work.Me);
    });

    [HttpPost("reopen-agreement")]
    public Task<IActionResult> Reopen(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Reopen, c => c.Reopen(work.Me));

    [HttpPost("sign")]
    public Task<IActionResult> Sign(long id, ProofForm form) => this.Step(work, id, form, MediationVerb.Sign,
        c => c.Sign(form.Who ?? throw new RuleViolationException("请选择签署方。"), form.On ?? work.Today, work.Me, work.Today));

    [HttpPost("perform")]
    public Task<IActionResult> Perform(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Perform, c => c.Perform(work.Me));

    [HttpPost("pay")]
    public Task<IActionResult> Pay(long id, ProofForm form) => this.Step(work, id, form, MediationVerb.Pay, async c =>
    {
        c.Pay(form.Line, form.Amount ?? throw new RuleViolationException("请填写到账金额。"), form.On ?? work.Today, form.Proof, work.Me, work.Today);
        await Spread(c);
    });

    [HttpPost("correct-payment")]
    public Task<IActionResult> CorrectPayment(long id, ProofForm form) => this.Step(work, id, form, MediationVerb.CorrectPayment, async c =>
    {
        c.CorrectPayment(form.Line, form.Words, work.Me, work.Today);
        await Spread(c);
    });

    [HttpPost("give-up")]
    public Task<IActionResult> GiveUp(long id, DecisionForm form, bool refused) => this.Step(work, id, form, MediationVerb.GiveUp, c => c.GiveUp(refused, form.Words, work.Me));

    [HttpPost("close")]
    public Task<IActionResult> Close(long id, StepForm form, bool joined) => this.Step(work, id, form, MediationVerb.Close,
        async c => c.Close(joined, await work.Claims(id), work.Me, work.Today));

    // What came is laid to the claims in their order.
    private async Task Spread(MediationCase one)
    {
        var claims = await work.Claims(one.Id);
        var left = one.Instalments.Sum(i => i.Paid ?? 0);
        foreach (var claim in claims.Where(c => c.Agreed is > 0))
        {
            var part = Math.Min(left, claim.Agreed!.Value);
            claim.TakePayment(part);
            left -= part;
        }

        one.Total(claims);
    }
}
