using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Mediation.Applications;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>The desk's cases: find, read, take in at the counter.</summary>
[Area("Mediation"), Route("mediation/cases")]
public sealed class CaseRecordsController(UnionDbContext db, CaseWork work, Intake intake, ISealer sealer, Viewer viewer) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadMediations)]
    public async Task<IActionResult> Index(CaseSearch search) => View(await CaseList.Load(db, sealer, search));

    [HttpGet("{id:long}"), Authorize(Policies.ReadMediations)]
    public async Task<IActionResult> Details(long id) =>
        await work.Page(id) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policies.HandleMediations)]
    public IActionResult New() => viewer.IsAtDesk ? View(new ApplicationForm { ReceivedOn = work.Today }) : Forbid();

    [HttpPost("new"), Authorize(Policies.HandleMediations)]
    public async Task<IActionResult> New(ApplicationForm form)
    {
        if (!viewer.IsAtDesk) return Forbid();
        if (form.More) return Longer(form);
        if (ModelState.IsValid)
        {
            try
            {
                var desk = (await intake.Desks()).FirstOrDefault(d => d.UnionId == viewer.Scope.DeskId);
                if (desk.UnionId == 0) throw new RuleViolationException("本单位没有设调解窗口，请转区总或街道总工会。");
                var opened = await intake.Open(form, desk, null);
                TempData["Notice"] = "已登记，请审查后受理。";
                return Redirect($"/mediation/cases/{opened.Id}");
            }
            catch (RuleViolationException refused)
            {
                ModelState.AddModelError("", refused.Message);
            }
        }

        return View(form);
    }

    private ViewResult Longer(ApplicationForm form)
    {
        ModelState.Clear();
        form.AddLine();
        return View(form);
    }
}
