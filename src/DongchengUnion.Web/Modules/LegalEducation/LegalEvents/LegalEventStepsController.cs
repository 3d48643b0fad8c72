using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>Writing about legal events, always in the books of the union the viewer's post belongs to.</summary>
[Area("LegalEducation"), Route("legal-events"), Authorize(Policies.KeepLegalEvents)]
public sealed class LegalEventStepsController(UnionDbContext db, Viewer viewer, PortalClock clock, LegalEventDesk desk) : Controller
{
    private const string Page = "/Modules/LegalEducation/LegalEvents/Entry.cshtml";

    [HttpGet("new")]
    public async Task<IActionResult> New(DateOnly? on)
    {
        var own = await desk.OwnUnion();
        var form = new LegalEventForm { On = on ?? clock.Today, IsHeld = on is null || on <= clock.Today, StreetCode = await LegalEventEntry.UsualStreet(db, own) };
        return View(Page, await desk.Entry(form, EntryTask.Add, "/legal-events/new", own));
    }

    [HttpPost("new")]
    public Task<IActionResult> New(LegalEventForm form) => Save(form, EntryTask.Add, "/legal-events/new", null);

    [HttpGet("{id:int}/edit")]
    public Task<IActionResult> Edit(int id) => Open(id, EntryTask.Replan);

    [HttpPost("{id:int}/edit")]
    public Task<IActionResult> Edit(int id, LegalEventForm form) => Save(id, form, EntryTask.Replan);

    [HttpGet("{id:int}/revive")]
    public Task<IActionResult> Revive(int id) => Open(id, EntryTask.Revive);

    [HttpPost("{id:int}/revive")]
    public Task<IActionResult> Revive(int id, LegalEventForm form) => Save(id, form, EntryTask.Revive);

    [HttpGet("{id:int}/hold")]
    public Task<IActionResult> Hold(int id) => Open(id, EntryTask.Hold);

    [HttpPost("{id:int}/hold")]
    public Task<IActionResult> Hold(int id, LegalEventForm form) => Save(id, form, EntryTask.Hold);

    [HttpGet("{id:int}/correct")]
    public Task<IActionResult> Correct(int id) => Open(id, EntryTask.Correct);

    [HttpPost("{id:int}/correct")]
    public Task<IActionResult> Correct(int id, LegalEventForm form) => Save(id, form, EntryTask.Correct);

    [HttpPost("{id:int}/cancel")]
    public Task<IActionResult> Cancel(int id, int version, string? reason) => Step(id, version, "活动已取消。", e => e.Cancel(reason, viewer.ToActor()));

    [HttpPost("{id:int}/void")]
    public Task<IActionResult> Void(int id, int version, string? reason) =>
        Step(id, version, "记录已作废，仍可查阅，不再计入数字。", e => e.Void(reason, viewer.ToActor(), clock.Now));

    [HttpPost("{id:int}/files")]
    public async Task<IActionResult> AddFile(int id, int version, IFormFile? proof)
    {
        if (await Own(id) is not { } found) return NotFound();
        return await this.TakeStep($"/legal-events/{id}", async () =>
        {
            if (proof is null) throw new RuleViolationException("请选择要上传的文件。");
            if (await UploadedProof.Complaint(proof) is { } complaint) throw new RuleViolationException(complaint);
            db.ExpectVersion(found, version);
            await desk.Keep(found, proof);
            return "证明已保存。";
        });
    }

    private async Task<IActionResult> Open(int id, EntryTask task) => await Own(id) is { } found
        ? View(Page, await desk.Entry(LegalEventForm.Of(found), task, Address(id, task), await desk.OwnUnion()))
        : NotFound();

    private async Task<IActionResult> Save(int id, LegalEventForm form, EntryTask task) =>
        await Own(id) is { } found ? await Save(form, task, Address(id, task), found) : NotFound();

    private async Task<IActionResult> Save(LegalEventForm form, EntryTask task, string address, LegalEvent? found)
    {
        if (task == EntryTask.Hold) LegalEventDesk.KeepFacts(form, found!, ModelState);
        form.IsHeld = task switch { EntryTask.Add => form.IsHeld, EntryTask.Hold or EntryTask.Correct => true, _ => false };
        form.CheckShape(ModelState);
        if (form.Proof is not null && await UploadedProof.Complaint(form.Proof) is { } complaint) ModelState.AddModelError(nameof(form.Proof), complaint);
        if (ModelState.IsValid)
        {
            try
            {
                var (saved, words) = await desk.Save(form, task, found);
                TempData["Notice"] = words;
                return LocalRedirect($"/legal-events/{saved.Id}");
            }
            catch (Exception refused) when (refused is RuleViolationException or DbUpdateConcurrencyException)
            {
                ModelState.AddModelError("", refused is RuleViolationException ? refused.Message : "这条记录刚被他人修改，请返回记录核对后再填。");
            }
        }

        return View(Page, await desk.Entry(form, task, address, await desk.OwnUnion()));
    }

    private async Task<IActionResult> Step(int id, int version, string done, Action<LegalEvent> step)
    {
        if (await Own(id) is not { } found) return NotFound();
        return await this.TakeStep($"/legal-events/{id}", async () =>
        {
            db.ExpectVersion(found, version);
            step(found);
            await db.SaveChangesAsync();
            return done;
        });
    }

    private Task<LegalEvent?> Own(int id) => db.LegalEvents.SingleOrDefaultAsync(e => e.Id == id && e.UnionId == viewer.Post!.UnionId);

    private static string Address(int id, EntryTask task) => $"/legal-events/{id}/" + task switch
    {
        EntryTask.Replan => "edit",
        EntryTask.Revive => "revive",
        EntryTask.Hold => "hold",
        _ => "correct",
    };
}
