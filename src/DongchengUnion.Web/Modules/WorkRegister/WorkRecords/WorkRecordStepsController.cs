using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>Writing in the ledger: record, correct, void. Always in the books of the union the viewer's post belongs to.</summary>
[Area("WorkRegister"), Route("work-records"), Authorize(Policies.KeepWorkRecords)]
public sealed class WorkRecordStepsController(UnionDbContext db, Viewer viewer, PortalClock clock, ProofFiles files) : Controller
{
    private const string Page = "/Modules/WorkRegister/WorkRecords/New.cshtml";

    [HttpGet("new"), Authorize(Policies.KeepWorkRecords)]
    public async Task<IActionResult> New(string? kind)
    {
        var union = await OwnUnion();
        if (kind is null)
            return View("/Modules/WorkRegister/WorkRecords/Choose.cshtml", await KindChoice.Load(db, union.Id, union.Name, union.Level, clock.Today));
        if (await Kind(kind) is not { } chosen || !chosen.IsRecordedBy(union.Level)) return NotFound();
        return View(Page, await Entry(new WorkRecordForm { Kind = kind, OccurredOn = clock.Today }, chosen, union));
    }

    [HttpPost("new"), Authorize(Policies.KeepWorkRecords)]
    public async Task<IActionResult> New(WorkRecordForm form)
    {
        var union = await OwnUnion();
        if (await Kind(form.Kind) is not { } kind) return NotFound();
        await CheckProof(form);
        if (!ModelState.IsValid) return View(Page, await Entry(form, kind, union));
        return await Save(form, kind, union, null,
            async () => new WorkRecord(union, await Shape(union, form), kind, form.ToEntry(), clock.Today, viewer.ToActor(), clock.Now), "已记入台账");
    }

    [HttpGet("{id:int}/correct"), Authorize(Policies.KeepWorkRecords)]
    public async Task<IActionResult> Correct(int id)
    {
        if (await Own(id) is not { } record) return NotFound();
        return View(Page, await Entry(WorkRecordForm.Of(record), (await Kind(record.KindCode))!, await OwnUnion(), record));
    }

    [HttpPost("{id:int}/correct"), Authorize(Policies.KeepWorkRecords)]
    public async Task<IActionResult> Correct(int id, WorkRecordForm form)
    {
        if (await Own(id) is not { } record || await Kind(record.KindCode) is not { } kind) return NotFound();
        var union = await OwnUnion();
        if (string.IsNullOrWhiteSpace(form.Reason)) ModelState.AddModelError(nameof(form.Reason), "请写明更正原因。");
        await CheckProof(form);
        if (!ModelState.IsValid) return View(Page, await Entry(form, kind, union, record));
        db.ExpectVersion(record, form.Version);
        return await Save(form, kind, union, record,
            async () => record.Correct(union, await Shape(union, form), kind, form.ToEntry(), form.Reason!, clock.Today, viewer.ToActor(), clock.Now), "已更正，原记录作废并保留");
    }

    [HttpPost("{id:int}/void"), Authorize(Policies.KeepWorkRecords)]
    public async Task<IActionResult> Void(int id, int version, string? reason)
    {
        if (await Own(id) is not { } record) return NotFound();
        try
        {
            db.ExpectVersion(record, version);
            record.Void(reason ?? "", viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            TempData["Notice"] = "记录已作废，仍可查阅，不再计入数字。" + await Difference(record);
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "这条记录刚被他人修改，请核对后再操作。";
        }

        return ToRecord(id);
    }

    private async Task<IActionResult> Save(WorkRecordForm form, WorkKind kind, Union union, WorkRecord? corrected, Func<Task<WorkRecord>> write, string done)
    {
        string? kept = null;
        try
        {
            var record = await write();
            if (form.Proof is not null)
            {
                var (name, storedAs) = await files.Keep(form.Proof);
                kept = storedAs;
                record.Attach(name, storedAs);
            }

            db.Add(record);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"{done}：{kind.Name}，{record.OccurredOn:yyyy-MM-dd}。" + await Difference(record);
            return ToRecord(record.Id);
        }
        catch (Exception refused) when (refused is RuleViolationException or DbUpdateConcurrencyException)
        {
            if (kept is not null) files.Drop(kept);
            ModelState.AddModelError("", refused is RuleViolationException ? refused.Message : "这条记录刚被他人修改，请返回记录核对后再更正。");
            return View(Page, await Entry(form, kind, union, corrected));
        }
    }

    // The accepted report stays as it is; whoever writes into its month is told so.
    private async Task<string> Difference(WorkRecord record) =>
        await db.AcceptedReportMonths.AnyAsync(a => a.UnionId == record.UnionId && a.Month == record.Month && a.ReopenedAt == null)
            ? $"{record.Month.InWords}的月报已审定，审定数不变；这一笔会列为“审定数与台账差异”。"
            : "";

    private async Task CheckProof(WorkRecordForm form)
    {
        if (form.Proof is not null && await ProofFiles.Complaint(form.Proof) is { } complaint) ModelState.AddModelError(nameof(form.Proof), complaint);
    }

    private async Task<EntryPage> Entry(WorkRecordForm form, WorkKind kind, Union union, WorkRecord? corrected = null) =>
        new(form, kind, union.Name, corrected, await EntryPage.AcceptedOf(db, union.Id));

    private Task<Union> OwnUnion() => db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);

    private Task<WorkKind?> Kind(string code) => db.WorkKinds.AsNoTracking().SingleOrDefaultAsync(k => k.Code == code);

    private Task<WorkRecord?> Own(int id) => db.WorkRecords.SingleOrDefaultAsync(r => r.Id == id && r.UnionId == viewer.Post!.UnionId);

    private Task<UnionShape?> Shape(Union union, WorkRecordForm form) =>
        db.UnionShapes.AsNoTracking().FirstOrDefaultAsync(s => s.UnionId == union.Id && s.FromOn <= form.OccurredOn && (s.UntilOn == null || s.UntilOn >= form.OccurredOn));

    private RedirectToActionResult ToRecord(int id) => RedirectToAction(nameof(WorkRecordsController.Details), "WorkRecords", new { area = "WorkRegister", id });
}
