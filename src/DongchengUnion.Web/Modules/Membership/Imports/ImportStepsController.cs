using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>The buttons of an import: match columns, check again, decide about leavers, confirm, undo, give up.</summary>
[Area("Membership"), Route("membership/imports/{id:int}")]
public sealed class ImportStepsController(UnionDbContext db, Viewer viewer, PortalClock clock, ImportDesk desk, WaitingImports queue) : Controller
{
    private const string MappingView = "/Modules/Membership/Imports/Mapping.cshtml";

    [HttpGet("mapping"), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Mapping(int id)
    {
        if (await Own(id) is not { } batch || batch.IsAtWork) return NotFound();
        var form = new MappingForm { IsWholeStaff = batch.IsWholeStaff, JoinOn = batch.JoinOn, Version = batch.Version };
        return View(MappingView, Page(batch, form, takeForm: false));
    }

    [HttpPost("mapping"), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Mapping(int id, MappingForm form)
    {
        if (await Own(id) is not { } batch) return NotFound();
        if (form.JoinOn > clock.Today) ModelState.AddModelError(nameof(form.JoinOn), "日期不能晚于今天。");
        var page = Page(batch, form, takeForm: true);
        var chosen = form.Columns.Select((field, i) => (Field: field, Index: i)).Where(c => c.Field is not null).Select(c => (c.Field!.Value, c.Index)).ToList();
        foreach (var twice in chosen.Where(c => c.Value != RosterField.Ignored).GroupBy(c => c.Value).Where(g => g.Count() > 1))
            ModelState.AddModelError("", $"“{twice.Key.Label()}”指定了{twice.Count()}列，请只留一列。");
        if (page.Header is not { } header) return View(MappingView, page);
        var mapping = new RosterMapping(desk.Read(batch).Sheet, header.LineNumber, chosen);
        if (mapping.Complaint is { } complaint) ModelState.AddModelError("", complaint);
        if (!ModelState.IsValid) return View(MappingView, page);
        return await Step(batch, form.Version, async () =>
        {
            batch.Check(mapping.ToString(), form.IsWholeStaff, form.JoinOn!.Value);
            await desk.Remember(batch, header, mapping);
        });
    }

    /// <summary>Reads the same list anew against the roster as it stands now.</summary>
    [HttpPost("check"), Authorize(Policies.ImportMembers)]
    public Task<IActionResult> Check(int id, int version) => Step(id, version, b =>
        b.Check(b.Mapping ?? throw new RuleViolationException("请先指定各列的含义。"), b.IsWholeStaff, b.JoinOn));

    /// <summary>Keeps what was decided about the members who are not on the list.</summary>
    [HttpPost("choices"), Authorize(Policies.ImportMembers)]
    public async Task<IActionResult> Choices(int id, ChoicesForm form)
    {
        if (await Own(id) is not { } batch) return NotFound();
        if (batch.Stage == ImportStage.Ready)
        {
            var choices = form.Choices.Where(c => c.Is is { } choice && Enum.IsDefined(choice)).DistinctBy(c => c.Id).ToDictionary(c => c.Id, c => c.Is!.Value);
            var ids = choices.Keys.ToList();
            var lines = await db.ImportLines.Where(l => l.BatchId == id && l.Verdict == RowVerdict.Leaving && ids.Contains(l.Id)).ToListAsync();
            foreach (var line in lines) line.Choose(choices[line.Id]);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"已保存{lines.Count}人的处理方式。";
        }

        return RedirectToAction(nameof(ImportsController.Details), "Imports", new { id, filter = "leaving", page = form.Page });
    }

    [HttpPost("confirm"), Authorize(Policies.ConfirmImport)]
    public Task<IActionResult> Confirm(int id, int version, string? sexReason) => Step(id, version, b => b.Confirm(sexReason, viewer.ToActor(), clock.Now));

    [HttpPost("undo"), Authorize(Policies.ConfirmImport)]
    public Task<IActionResult> Undo(int id, int version) => Step(id, version, b => b.Undo(viewer.ToActor(), clock.Now));

    [HttpPost("drop"), Authorize(Policies.ImportMembers)]
    public Task<IActionResult> Drop(int id, int version) => Step(id, version, b => b.Drop());

    private async Task<IActionResult> Step(int id, int version, Action<ImportBatch> step) =>
        await Own(id) is { } batch ? await Step(batch, version, () => { step(batch); return Task.CompletedTask; }) : NotFound();

    // The stage decides: whoever presses a second time finds the job begun, and no second one.
    private async Task<IActionResult> Step(ImportBatch batch, int version, Func<Task> step)
    {
        try
        {
            db.ExpectVersion(batch, version);
            await step();
            await db.SaveChangesAsync();
            if (batch.IsAtWork) queue.Add(batch.Id);
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "这份名单已由刚才的操作推进，下面是最新情况。";
        }

        return RedirectToAction(nameof(ImportsController.Details), "Imports", new { batch.Id });
    }

    private MappingPage Page(ImportBatch batch, MappingForm form, bool takeForm)
    {
        try
        {
            var (file, sheet, header) = desk.Read(batch);
            if (header is null) return new MappingPage(batch, null, [], form);
            if (!takeForm) form.Columns = [.. header.Columns.Select(c => c.Field)];
            var first = file.Lines(sheet).Where(l => l.Number > header.LineNumber && !l.IsBlank).Take(3).ToList();
            return new MappingPage(batch, header, [.. header.Columns.Select(c => PersonalData.Mask(string.Join("、", first.Select(l => l[c.Index]).Where(t => t.Length > 0))))], form);
        }
        catch (RosterUnreadableException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return new MappingPage(batch, null, [], form);
        }
    }

    private Task<ImportBatch?> Own(int id) => db.ImportBatches.SingleOrDefaultAsync(b => b.Id == id && b.UnionId == viewer.Post!.UnionId);
}
