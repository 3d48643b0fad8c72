using DongchengUnion.Data;
using DongchengUnion.Data.Deadlines.Clocks;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Mediation.Applications;
using DongchengUnion.Web.Modules.Mediation.CaseRecords;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.Mine;

/// <summary>The worker's side: apply on a phone, follow what becomes of it, take it back.</summary>
[Area("Mediation"), Route("mediation/mine"), Authorize(Policies.ApplyForMediation)]
public sealed class MineController(UnionDbContext db, CaseWork work, Intake intake, Viewer viewer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Own().OrderByDescending(c => c.Id).ToListAsync());

    [HttpGet("new")]
    public async Task<IActionResult> New()
    {
        await Fill();
        return View(new ApplicationForm());
    }

    [HttpPost("new")]
    public async Task<IActionResult> New(ApplicationForm form)
    {
        form.ReceivedOn = null;
        (form.Source, form.Way) = (MediationSource.OwnApplication, ApplyForm.Written);
        if (form.More)
        {
            ModelState.Clear();
            form.AddLine();
        }
        else if (ModelState.IsValid)
        {
            try
            {
                var desk = (await intake.Desks()).FirstOrDefault(d => d.UnionId == form.Desk);
                if (desk.UnionId == 0) throw new RuleViolationException("请选择工作地所在街道；不清楚的选区总工会。");
                var opened = await intake.Open(form, desk, viewer.AccountId);
                TempData["Notice"] = $"已提交{desk.Name}。受理或需要补充时，在这里能看到。";
                return Redirect($"/mediation/mine/{opened.Id}");
            }
            catch (RuleViolationException refused)
            {
                ModelState.AddModelError("", refused.Message);
            }
        }

        await Fill();
        return View(form);
    }

    [HttpGet("{id:long}")]
    public async Task<IActionResult> Details(long id)
    {
        if (await Own().SingleOrDefaultAsync(c => c.Id == id) is not { } found) return NotFound();
        var lines = await db.CaseEntries.AsNoTracking().Where(e => e.CaseId == id && e.IsForApplicant).OrderBy(e => e.Id).ToListAsync();
        return View(new OwnCase(found,
            await db.CaseParties.AsNoTracking().Where(p => p.CaseId == id && p.Side == PartySide.Respondent).Select(p => p.EmployerName!).ToListAsync(),
            await db.CaseClaims.AsNoTracking().Where(c => c.CaseId == id).OrderBy(c => c.Line).ToListAsync(),
            await work.Clocks(id),
            lines.ConvertAll(e => new HistoryLine(e.At, e.ByUnionId == found.UnionId ? found.DeskName : e.ByName, e.Verb, work.Open(e.WordsSealed)))));
    }

    [HttpPost("{id:long}/withdraw")]
    public async Task<IActionResult> Withdraw(long id, StepForm form) => await Own().AnyAsync(c => c.Id == id)
        ? await this.Step(work, id, form, MediationVerb.Withdraw, c =>
        {
            c.Withdraw(form.Words, work.Me);
            return Task.CompletedTask;
        }, backTo: $"/mediation/mine/{id}")
        : NotFound();

    private IQueryable<MediationCase> Own() => db.MediationCases.AsNoTracking().Where(c => c.ApplicantAccountId == viewer.AccountId);

    private async Task Fill()
    {
        ViewData["Desks"] = await intake.Desks();
        if (await intake.OwnPerson() is { } own) ViewData["Known"] = Masks.Name(own.FullName);
    }
}

/// <summary>The own case as the worker follows it.</summary>
public sealed record OwnCase(MediationCase Case, IReadOnlyList<string> Employers, IReadOnlyList<Claim> Claims, ClockPanel Clocks, IReadOnlyList<HistoryLine> Timeline);
