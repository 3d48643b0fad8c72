using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Visits;

/// <summary>Visits to employers: find, read, record, settle a finding, strike out.</summary>
[Area("Supervision"), Route("supervision/visits")]
public sealed class VisitsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadSupervision)]
    public async Task<IActionResult> Index(VisitSearch search) => View(await VisitList.Load(db, viewer, search));

    [HttpGet("{id:int}"), Authorize(Policies.ReadSupervision)]
    public async Task<IActionResult> Details(int id) => await VisitPage.Load(db, viewer, id) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policies.KeepSupervision), RightsOnly]
    public async Task<IActionResult> New() => View("New", await Entry(new VisitForm { On = clock.Today }));

    [HttpPost("new"), Authorize(Policies.KeepSupervision), RightsOnly]
    public async Task<IActionResult> New(VisitForm form)
    {
        if (form.Seen.Any(f => f.Topic is null)) ModelState.AddModelError("", "请为每个问题选择类别。");
        if (!ModelState.IsValid) return View("New", await Entry(form));
        try
        {
            var own = await Own();
            var supervisors = await db.Supervisors.Where(s => s.UnionId == own.Id && form.Supervisors.Contains(s.Id)).ToListAsync();
            var visit = new SupervisionVisit(own, form.On!.Value, await EmployerFinder.Find(db, form.Employer), form.Place, form.Joint, supervisors, form.Topics,
                [.. form.Seen.Select(f => new SeenFinding(f.Topic!.Value, f.Severity, f.What!, f.Workers, f.Amount))], clock.Today, viewer.ToActor(), clock.Now);
            db.Add(visit);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"已登记走访：{visit.EmployerName}。";
            return LocalRedirect($"/supervision/visits/{visit.Id}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View("New", await Entry(form));
        }
    }

    [HttpPost("{id:int}/findings/{findingId:int}/settle"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Settle(int id, int findingId, int version, DateOnly? on) =>
        Step(id, version, "已登记改正。", v => v.Settle(findingId, on ?? clock.Today, clock.Today, viewer.ToActor()));

    [HttpPost("{id:int}/void"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Void(int id, int version, string? reason) => Step(id, version, "已作废，仍可查阅，不再计数。", v => v.Void(reason, viewer.ToActor(), clock.Now));

    private async Task<IActionResult> Step(int id, int version, string done, Action<SupervisionVisit> step)
    {
        if (await db.SupervisionVisits.SingleOrDefaultAsync(v => v.Id == id) is not { } visit) return NotFound();
        return await this.TakeStep($"/supervision/visits/{id}", async () =>
        {
            db.ExpectVersion(visit, version);
            step(visit);
            await db.SaveChangesAsync();
            return done;
        });
    }

    private async Task<VisitEntry> Entry(VisitForm form)
    {
        while (form.Findings.Count < 3) form.Findings.Add(new FindingForm());
        var own = await Own();
        return new(form, own.Name, await db.Supervisors.AsNoTracking().Where(s => s.UnionId == own.Id && s.UntilOn >= clock.Today).OrderBy(s => s.CardNumber).ToListAsync(),
            await db.Employers.Where(e => e.ClosedOn == null).OrderBy(e => e.Name).Select(e => e.Name).Take(1000).ToListAsync());
    }

    private Task<Union> Own() => db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);
}
