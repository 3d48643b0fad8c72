using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Changes;

/// <summary>The way every dated change goes: fill in, check, confirm. The check runs the same verb and throws its result away.</summary>
[Area("Organization"), Authorize(Policies.ChangeUnionShape)]
public abstract class ChangeController<TForm>(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller where TForm : ChangeForm
{
    protected ShapeChanges Changes { get; } = new(db);
    protected UnionDbContext Db => db;
    protected DateOnly Today => clock.Today;

    /// <summary>What the change is called on the buttons, such as 更名.</summary>
    protected abstract string Verb { get; }

    /// <summary>Opened fresh, or filled in again when coming back from the check.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Edit(int id, TForm form)
    {
        if (await Changes.Load(id) is not { } union) return NotFound();
        ModelState.Clear();
        form.Version = union.Version;
        return Form(union, form);
    }

    [HttpPost("")]
    public async Task<IActionResult> Check(int id, TForm form)
    {
        if (await Changes.Load(id) is not { } union) return NotFound();
        var name = union.Name;
        if (!ModelState.IsValid || await Try(union, form) is not { } lines) return Form(union, form);
        // A ticked box is posted as two values; both go along.
        var posted = Request.Form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(f => f.Value.Select(v => (f.Key, v ?? "")));
        return View("Check", new CheckPage(id, name, $"{Verb}：请核对", $"确认{Verb}", lines, [.. posted]));
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm(int id, TForm form)
    {
        if (await Changes.Load(id) is not { } union) return NotFound();
        db.ExpectVersion(union, form.Version);
        if (!ModelState.IsValid || await Try(union, form) is null) return Form(union, form);
        try
        {
            await db.InOneTransaction(() => Save(union));
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "该工会刚被他人修改，本次变更没有保存。请核对后重新办理。";
            return RedirectToAction(nameof(Edit), new { id });
        }

        TempData["Notice"] = $"{Verb}已办理，自{form.EffectiveOn:yyyy-MM-dd}起生效。";
        return RedirectToAction("Details", "Unions", new { id });
    }

    /// <summary>Does it, unsaved, and says what will be.</summary>
    /// <exception cref="RuleViolationException">The change is refused.</exception>
    protected abstract Task<IReadOnlyList<(string Label, string Value)>> Apply(Union union, TForm form, Decision decision);

    protected virtual async Task Save(Union union) => await db.SaveChangesAsync();

    private async Task<IReadOnlyList<(string, string)>?> Try(Union union, TForm form)
    {
        var decision = new Decision(form.EffectiveOn!.Value, form.Reason, form.DocumentNumber, viewer.ToActor(), clock.Now);
        try
        {
            var lines = await Apply(union, form, decision);
            return [.. lines, ("生效日", $"{decision.On:yyyy年M月d日}"), ("变更原因", decision.Reason), ("批准文号", decision.DocumentNumber ?? "未填写")];
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return null;
        }
    }

    private ViewResult Form(Union union, TForm form)
    {
        form.Union = union;
        return View("Edit", form);
    }
}
