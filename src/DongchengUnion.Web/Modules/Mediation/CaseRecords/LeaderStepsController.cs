using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>What only the leader in charge does with a case that is open to the leader: turn back what was ended.</summary>
[Area("Mediation"), Route("mediation/cases/{id:long}"), Authorize(Policies.LeadMediations)]
public sealed class LeaderStepsController(CaseWork work) : Controller
{
    [HttpPost("reconsider")]
    public Task<IActionResult> Reconsider(long id, StepForm form) => this.Step(work, id, form, MediationVerb.Reconsider, c => c.Reconsider(form.Words, work.Today));

    [HttpPost("try-again")]
    public Task<IActionResult> TryAgain(long id, StepForm form, bool bothAgree) => this.Step(work, id, form, MediationVerb.TryAgain, c => c.TryAgain(bothAgree, form.Words));

    [HttpPost("reopen")]
    public Task<IActionResult> Reopen(long id, StepForm form) => this.Step(work, id, form, MediationVerb.ReopenCase, c => c.ReopenCase(form.Words));

    [HttpPost("take-from-archive")]
    public Task<IActionResult> TakeFromArchive(long id, StepForm form) => this.Step(work, id, form, MediationVerb.TakeFromArchive, c => c.TakeFromArchive(form.Words));
}
