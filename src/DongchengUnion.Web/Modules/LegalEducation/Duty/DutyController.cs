using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.Duty;

/// <summary>One day of duty, as it is entered.</summary>
public sealed class DutyForm
{
    [Display(Name = "日期"), Required(ErrorMessage = "请填写日期。")]
    public DateOnly? On { get; set; }

    [Display(Name = "开始"), Required(ErrorMessage = "请填写开始时间。")]
    public string Begins { get; set; } = "9:00";

    [Display(Name = "结束"), Required(ErrorMessage = "请填写结束时间。")]
    public string Ends { get; set; } = "11:30";

    [Display(Name = "值班律师"), Required(ErrorMessage = "请填写值班律师。"), StringLength(60, ErrorMessage = "值班律师最多 60 字。")]
    public string Lawyer { get; set; } = "";

    [Display(Name = "地点"), Required(ErrorMessage = "请填写地点。"), StringLength(100, ErrorMessage = "地点最多 100 字。")]
    public string Place { get; set; } = "";

    [Display(Name = "窗口电话"), StringLength(30, ErrorMessage = "窗口电话最多 30 字。")]
    public string? Telephone { get; set; }
}

/// <summary>The roster: read by all, kept by the district's rights department.</summary>
public sealed record DutyPage(DutyForm Form, IReadOnlyList<DutyDay> Days, bool MayKeep);

/// <summary>Which lawyer sits at the desk on which day.</summary>
[Area("LegalEducation"), Route("lawyer-duty")]
public sealed class DutyController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    private bool MayKeep => viewer.May(Policies.KeepDutyRoster) && viewer.Scope.OpensLegalMatters;

    [HttpGet(""), Authorize(Policies.SignedIn)]
    public async Task<IActionResult> Index() => View("Index", await Load(new DutyForm { On = clock.Today.AddDays(1) }));

    [HttpPost(""), Authorize(Policies.KeepDutyRoster), RightsOnly]
    public async Task<IActionResult> Add(DutyForm form)
    {
        if (!ClockTime.TryRead(form.Begins, out var begins) || begins is null) ModelState.AddModelError(nameof(form.Begins), "开始时间请写成 9:00 这样。");
        if (!ClockTime.TryRead(form.Ends, out var ends) || ends is null) ModelState.AddModelError(nameof(form.Ends), "结束时间请写成 11:30 这样。");
        if (ModelState.IsValid && await db.DutyDays.AnyAsync(d => d.On == form.On && d.Begins == begins && d.Lawyer == form.Lawyer))
            ModelState.AddModelError(nameof(form.Lawyer), "这位律师这一时段已经排班。");
        if (!ModelState.IsValid) return View("Index", await Load(form));
        try
        {
            db.Add(new DutyDay(form.On!.Value, begins!.Value, ends!.Value, form.Lawyer, form.Place, form.Telephone));
            await db.SaveChangesAsync();
            TempData["Notice"] = "已排班。";
            return LocalRedirect("/lawyer-duty");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View("Index", await Load(form));
        }
    }

    [HttpPost("{id:int}/remove"), Authorize(Policies.KeepDutyRoster), RightsOnly]
    public async Task<IActionResult> Remove(int id)
    {
        if (await db.DutyDays.FindAsync(id) is not { } day) return NotFound();
        db.Remove(day);
        await db.SaveChangesAsync();
        TempData["Notice"] = "已取消这次值班。";
        return LocalRedirect("/lawyer-duty");
    }

    private async Task<DutyPage> Load(DutyForm form)
    {
        var today = clock.Today;
        return new(form, await db.DutyDays.AsNoTracking().Where(d => d.On >= today).OrderBy(d => d.On).ThenBy(d => d.Begins).Take(60).ToListAsync(), MayKeep);
    }
}
