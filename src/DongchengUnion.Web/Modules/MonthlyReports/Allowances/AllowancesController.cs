using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Allowances;

/// <summary>More time or no report for one union and month: granted by the street, the system or the district, with a reason.</summary>
[Area("MonthlyReports"), Route("monthly-reports/allowances"), Authorize(Policies.GrantAllowances)]
public sealed class AllowancesController(UnionDbContext db, ReportDesk desk, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("new"), Authorize(Policies.GrantAllowances)]
    public async Task<IActionResult> New(int union, Month month) =>
        ModelState.IsValid && await ExpectedReports.Find(db, union, month) is { } of && of.Owes(month)
            ? await Page(of, month, new AllowanceForm { Union = union, Month = month })
            : NotFound();

    [HttpPost("new"), Authorize(Policies.GrantAllowances)]
    public async Task<IActionResult> New(AllowanceForm form)
    {
        if (form.Month == default || await ExpectedReports.Find(db, form.Union, form.Month) is not { } of || !of.Owes(form.Month)) return NotFound();
        if (!ModelState.IsValid) return await Page(of, form.Month, form);
        try
        {
            var period = await desk.Calendar.For(form.Month, form.Union);
            db.Add(new ReportAllowance(of.Owner, period, form.Kind, form.UntilOn, form.Why, viewer.ToActor(), clock.Now));
            await db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await Page(of, form.Month, form);
        }

        TempData["Notice"] = form.Kind == AllowanceKind.Extension
            ? $"已准予{of.Owner.UnionName}{form.Month.InWords}月报延期至 {form.UntilOn:yyyy-MM-dd}，对方首页可见。"
            : $"已准予{of.Owner.UnionName}免报{form.Month.InWords}月报。";
        return RedirectToAction("Index", "Board", new { month = form.Month, body = of.Owner.UpperUnionId });
    }

    private async Task<IActionResult> Page(ReportingUnion union, Month month, AllowanceForm form)
    {
        var given = await db.ReportAllowances.AsNoTracking().Where(a => a.UnionId == union.Owner.UnionId && a.Month == month).OrderBy(a => a.Id).ToListAsync();
        return View(nameof(New), new AllowancePage(union, await desk.Calendar.For(month, union.Owner.UnionId), given, form));
    }
}
