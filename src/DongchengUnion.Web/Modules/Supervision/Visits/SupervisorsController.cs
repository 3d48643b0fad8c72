using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Visits;

/// <summary>A new supervisor as typed.</summary>
public sealed class SupervisorForm
{
    [Display(Name = "姓名"), Required(ErrorMessage = "请填写姓名。"), StringLength(60, ErrorMessage = "姓名最多 60 字。")]
    public string Name { get; set; } = "";

    [Display(Name = "培训")]
    public SupervisorLevel Level { get; set; } = SupervisorLevel.Basic;

    [Display(Name = "证号"), Required(ErrorMessage = "请填写证号。"), StringLength(40, ErrorMessage = "证号最多 40 字。")]
    public string CardNumber { get; set; } = "";

    [Display(Name = "任期开始"), Required(ErrorMessage = "请填写任期开始。")]
    public DateOnly? FromOn { get; set; }

    [Display(Name = "任期结束"), Required(ErrorMessage = "请填写任期结束。")]
    public DateOnly? UntilOn { get; set; }

    [Display(Name = "培训学时"), Range(0, 9999, ErrorMessage = "培训学时须在 0 至 9999 之间。")]
    public int TrainingHours { get; set; }
}

/// <summary>Supervisors in the viewer's scope, and the form for those who keep them.</summary>
public sealed record SupervisorsPage(SupervisorForm Form, IReadOnlyList<(Supervisor Person, string UnionName)> Supervisors, bool MayKeep);

/// <summary>Who holds a supervisor's card.</summary>
[Area("Supervision"), Route("supervision/supervisors")]
public sealed class SupervisorsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    private const string Page = "/Modules/Supervision/Visits/Supervisors.cshtml";

    [HttpGet(""), Authorize(Policies.ReadSupervision)]
    public async Task<IActionResult> Index() => View(Page, await Load(new SupervisorForm { FromOn = clock.Today }));

    [HttpPost(""), Authorize(Policies.KeepSupervision), RightsOnly]
    public async Task<IActionResult> Add(SupervisorForm form)
    {
        var own = await db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);
        if (await db.Supervisors.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AnyAsync(s => s.CardNumber == form.CardNumber))
            ModelState.AddModelError(nameof(form.CardNumber), "这个证号已经登记。");
        if (!ModelState.IsValid) return View(Page, await Load(form));
        try
        {
            db.Add(new Supervisor(own, form.Name, form.Level, form.CardNumber, form.FromOn!.Value, form.UntilOn!.Value, form.TrainingHours));
            await db.SaveChangesAsync();
            TempData["Notice"] = $"已登记监督员 {form.Name}。";
            return LocalRedirect("/supervision/supervisors");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(Page, await Load(form));
        }
    }

    private async Task<SupervisorsPage> Load(SupervisorForm form)
    {
        var rows = await (from s in db.Supervisors.AsNoTracking()
                          join u in db.Unions on s.UnionId equals u.Id
                          orderby u.Number, s.CardNumber
                          select new { Person = s, u.Name }).ToListAsync();
        return new(form, [.. rows.Select(r => (r.Person, r.Name))], VisitList.MayKeep(viewer));
    }
}
