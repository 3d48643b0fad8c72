using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Matters;

/// <summary>Supervision matters: list, one matter, a new clue.</summary>
[Area("Supervision"), Route("supervision/matters")]
public sealed class MattersController(UnionDbContext db, ISealer sealer, Viewer viewer, PortalClock clock, SupervisionClock clocks) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadSupervision)]
    public async Task<IActionResult> Index(bool all = false) => View(await MatterList.Load(db, viewer, clocks, all));

    [HttpGet("{id:int}"), Authorize(Policies.ReadSupervision)]
    public async Task<IActionResult> Details(int id) => await MatterPage.Load(db, viewer, sealer, clocks, id) is { } page ? View(page) : NotFound();

    [HttpGet("new"), Authorize(Policies.KeepSupervision), RightsOnly]
    public IActionResult New() => View("New", new ClueForm { On = clock.Today });

    [HttpPost("new"), Authorize(Policies.KeepSupervision), RightsOnly]
    public async Task<IActionResult> New(ClueForm form)
    {
        if (!ModelState.IsValid) return View("New", form);
        try
        {
            var own = await db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);
            var matter = new SupervisionMatter(own, await EmployerFinder.Find(db, form.Employer), sealer.Seal(PersonalField.SupervisionClue, form.Clue), form.On!.Value,
                clock.Today, viewer.ToActor(), clock.Now);
            db.Add(matter);
            await db.SaveChangesAsync();
            TempData["Notice"] = "线索已记下，请决定是否登记。";
            return LocalRedirect($"/supervision/matters/{matter.Id}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View("New", form);
        }
    }
}
