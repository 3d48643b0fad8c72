using DongchengUnion.Data;
using DongchengUnion.Data.MonthlyReports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.MonthlyReports.Forms;

/// <summary>What the report asks for. The department that owns the form adds and retires items, from the next unopened month on.</summary>
[Area("MonthlyReports"), Route("monthly-reports/form")]
public sealed class FormsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    private Month FirstUnopened => ReportPeriod.FirstUnopened(clock.Today);

    [HttpGet(""), Authorize(Policies.ReadReports)]
    public async Task<IActionResult> Index(int? number)
    {
        var form = await TheForm();
        var versions = await db.ReportFormVersions.AsNoTracking().Where(v => v.FormCode == form.Code).OrderByDescending(v => v.From).ToListAsync();
        var shown = number is null ? versions[0] : versions.SingleOrDefault(v => v.Number == number);
        if (shown is null) return NotFound();
        var mayMaintain = viewer.May(Policies.MaintainReportForms) && viewer.Post?.DepartmentCode == form.OwnerDepartment;
        return View(new FormPage(form, await OwnerName(form), versions, shown, FirstUnopened, mayMaintain, await db.DatedSettings.AsNoTracking().Where(s => s.Key.StartsWith("MonthlyReport.")).OrderBy(s => s.Id).ToListAsync()));
    }

    [HttpGet("items/new"), Authorize(Policies.MaintainReportForms)]
    public async Task<IActionResult> NewItem() => await ItemPage(new ItemForm());

    [HttpPost("items/new"), Authorize(Policies.MaintainReportForms)]
    public async Task<IActionResult> NewItem(ItemForm form)
    {
        if (ModelState.IsValid && form.Source == ItemSource.Ledger && !await KnowsKey(form.SourceKey))
            ModelState.AddModelError(nameof(form.SourceKey), "台账里没有这个“种类.计量”，例如 new-member.persons。");
        if (!ModelState.IsValid) return await ItemPage(form);
        try
        {
            await Change((version, month) => version.AddItem(form.ToItem(), month, form.Why, viewer.ToActor(), clock.Now));
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await ItemPage(form);
        }

        TempData["Notice"] = $"已新增项目 {form.Code} {form.Label}，从 {FirstUnopened.InWords} 的月报起生效；已开放的月报不变。";
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("items/retire"), Authorize(Policies.MaintainReportForms)]
    public async Task<IActionResult> RetireItem(string? code, string? why)
    {
        try
        {
            await Change((version, month) => version.RetireItem(code ?? "", month, why ?? "", viewer.ToActor(), clock.Now));
            TempData["Notice"] = $"已停用项目 {code}，从 {FirstUnopened.InWords} 的月报起不再填报；已开放的月报不变。";
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Index));
    }

    // The version of the first unopened month: the one that is being prepared, or a new one out of the last.
    private async Task Change(Action<ReportFormVersion, Month> change)
    {
        var form = await TheForm();
        form.RequireOwner(viewer.Post?.DepartmentCode, await OwnerName(form));
        var month = FirstUnopened;
        var latest = await db.ReportFormVersions.Where(v => v.FormCode == form.Code).OrderByDescending(v => v.From).FirstAsync();
        var version = latest.From >= month ? latest : latest.Next(month, "新版本", viewer.ToActor(), clock.Now);
        change(version, month);
        if (version != latest) db.Add(version);
        await db.InOneTransaction(async () =>
        {
            var code = RollUps.SetCode(version.FormCode, version.Number);
            await db.ReportItemSets.Where(s => s.Code == code).ExecuteDeleteAsync();
            db.Add(RollUps.ItemSetOf(version));
            await db.SaveChangesAsync();
        });
    }

    private async Task<IActionResult> ItemPage(ItemForm form)
    {
        var of = await TheForm();
        if (viewer.Post?.DepartmentCode != of.OwnerDepartment) return Forbid();
        var latest = await db.ReportFormVersions.AsNoTracking().Where(v => v.FormCode == of.Code).OrderByDescending(v => v.From).FirstAsync();
        return View(nameof(NewItem), new ItemPage(form, FirstUnopened, [.. latest.Items.Select(i => i.Block).Distinct()],
            await db.WorkKinds.AsNoTracking().OrderBy(k => k.Sort).ToListAsync()));
    }

    private async Task<bool> KnowsKey(string? key) => Domain.Indicators.ItemKey.TryParse(key, out var parsed) && await db.WorkKinds.AnyAsync(k => k.Code == parsed.Kind);

    private Task<ReportForm> TheForm() => db.ReportForms.AsNoTracking().SingleAsync(f => f.Code == ReportDesk.FormCode);

    private Task<string> OwnerName(ReportForm form) => db.Departments.Where(d => d.Code == form.OwnerDepartment).Select(d => d.Name).SingleAsync();
}
