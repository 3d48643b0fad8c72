using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Facts;

/// <summary>Enters and corrects the facts of a union's card.</summary>
[Area("Organization"), Route("unions/{id:int}/facts"), Authorize(Policies.MaintainUnions)]
public sealed class FactsController(UnionDbContext db) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(int id) =>
        await db.UnionsInReach.SingleOrDefaultAsync(u => u.Id == id) is { } union ? await Form(union, FactsForm.Of(union)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Edit(int id, FactsForm form)
    {
        if (await db.UnionsInReach.SingleOrDefaultAsync(u => u.Id == id) is not { } union) return NotFound();
        var code = Read(form.CreditCode);
        if (code is not null && await IsTaken(code, id)) ModelState.AddModelError(nameof(form.CreditCode), "这个代码已登记在另一个工会名下，请核对。");
        if (form.StreetCode is not null && !await db.Streets.AnyAsync(s => s.Code == form.StreetCode)) ModelState.AddModelError(nameof(form.StreetCode), "请选择东城区的街道。");
        if (!ModelState.IsValid) return await Form(union, form);
        db.ExpectVersion(union, form.Version);
        try
        {
            union.Describe(code, form.ToFacts(), form.ToHeadcount());
            await db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return await Form(union, form);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "这份资料刚被他人修改，您的填写还没有保存。请另开页面核对最新资料，再重新打开本页修改。");
            return await Form(union, form);
        }

        TempData["Notice"] = "资料已保存。";
        return RedirectToAction("Details", "Unions", new { id });
    }

    private CreditCode? Read(string? typed)
    {
        try
        {
            return CreditCode.ParseOptional(typed);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(nameof(FactsForm.CreditCode), refused.Message);
            return null;
        }
    }

    // A code is unique in the whole district; the answer tells no more than that it is taken.
    private Task<bool> IsTaken(CreditCode code, int id) =>
        db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AnyAsync(u => u.CreditCode == code.Text && u.Id != id);

    private async Task<IActionResult> Form(Union union, FactsForm form)
    {
        form.Union = union;
        form.Streets = await db.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync();
        return View(nameof(Edit), form);
    }
}
