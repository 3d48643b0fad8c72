using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Founding;

/// <summary>Files a union whose founding has been approved.</summary>
[Area("Organization"), Route("unions/new"), Authorize(Policies.ChangeUnionShape)]
public sealed class FoundingController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public IActionResult Edit() => View(new FoundingForm());

    [HttpPost("")]
    public async Task<IActionResult> Edit(FoundingForm form)
    {
        if (form.FoundedOn > clock.Today) ModelState.AddModelError(nameof(form.FoundedOn), "成立日期不能晚于今天。");
        if (ModelState.IsValid && await db.Unions.AnyAsync(u => u.Number == form.Number)) ModelState.AddModelError(nameof(form.Number), $"编号“{form.Number}”已被使用。");
        if (!ModelState.IsValid) return View(form);
        try
        {
            var union = await File(form);
            TempData["Notice"] = "新工会已建立。请继续补充资料、干部和覆盖单位。";
            return RedirectToAction("Details", "Unions", new { id = union.Id });
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(form);
        }
    }

    private async Task<Union> File(FoundingForm form)
    {
        var parent = await new ShapeChanges(db).Find(form.Parent);
        var union = new Union(form.Number, form.Name, form.Level, parent, form.FoundedOn!.Value);
        union.Describe(null, new UnionFacts
        {
            Type = form.Type,
            Form = form.Level == UnionLevel.Group ? UnionForm.Group : form.Type == UnionType.Joint ? UnionForm.JointCommittee : UnionForm.UnionCommittee,
            StreetCode = parent.Facts.StreetCode,
            ApprovalBody = form.ApprovalNumber is null ? null : parent.Name,
            ApprovalNumber = form.ApprovalNumber,
            ApprovedOn = form.ApprovedOn,
        }, Headcount.Unknown);
        await db.InOneTransaction(async () =>
        {
            db.Add(union);
            await db.SaveChangesAsync();
            // Its path needs the number the row has just been given.
            union.TakePlace(viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
        });
        return union;
    }
}
