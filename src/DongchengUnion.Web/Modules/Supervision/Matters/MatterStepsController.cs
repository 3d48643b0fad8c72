using DongchengUnion.Data;
using DongchengUnion.Data.Supervision;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Matters;

/// <summary>The steps of a supervision matter; papers are signed by the leader alone.</summary>
[Area("Supervision"), Route("supervision/matters/{id:int}"), Authorize(Policies.ReadSupervision)]
public sealed class MatterStepsController(UnionDbContext db, Viewer viewer, PortalClock clock, SupervisionClock clocks) : Controller
{
    private Actor Me => viewer.ToActor();

    [HttpPost("register"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Register(int id, int version) => Step(id, version, m => m.Register(Me, clock.Now));

    [HttpPost("decline"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Decline(int id, int version, string? reason) => Step(id, version, m => m.Decline(reason, Me, clock.Now));

    [HttpPost("verify"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Verify(int id, int version) => Step(id, version, m => m.Verify(Me, clock.Now));

    [HttpPost("draft"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Draft(int id, LetterForm form) => Step(id, form.Version, async m =>
    {
        if (!ModelState.IsValid) throw new RuleViolationException(ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
        m.DraftLetter(form.Kind, form.ToWords(), (await clocks.Open(m))?.End.Due, clock.Today, Me, clock.Now);
    });

    [HttpPost("drop"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Drop(int id, int version) => Step(id, version, m => m.DropDraft(Me, clock.Now));

    [HttpPost("sign"), Authorize(Policies.SignSupervisionLetters)]
    public Task<IActionResult> Sign(int id, int version) => Step(id, version, async m =>
    {
        var kind = m.Draft?.Kind ?? throw new RuleViolationException("没有待签发的文书。");
        m.Sign(await db.NextLetter(kind, clock.Today), clock.Today, Me, clock.Now);
    });

    [HttpPost("deliver"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Deliver(int id, int version, DateOnly? on) => Step(id, version, m => m.Deliver(on ?? clock.Today, clock.Today, Me, clock.Now));

    [HttpPost("reply"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Reply(int id, int version, ReplyResult? result, DateOnly? on) => Step(id, version, async m =>
    {
        if (result is not { } said) throw new RuleViolationException("请选择答复结果。");
        var delivered = m.Sent?.DeliveredOn ?? throw new RuleViolationException("请先登记送达。");
        m.NoteReply(said, on ?? clock.Today, (await clocks.Reply(delivered)).End.Due, clock.Today, Me, clock.Now);
    });

    [HttpPost("authority"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Authority(int id, int version, DateOnly? on) => Step(id, version, m => m.HandToAuthority(on ?? clock.Today, clock.Today, Me, clock.Now));

    [HttpPost("close"), Authorize(Policies.KeepSupervision), RightsOnly]
    public Task<IActionResult> Close(int id, int version, string? ending) => Step(id, version, m => m.Close(ending, Me, clock.Now));

    private Task<IActionResult> Step(int id, int version, Action<SupervisionMatter> step) => Step(id, version, m =>
    {
        step(m);
        return Task.CompletedTask;
    });

    private async Task<IActionResult> Step(int id, int version, Func<SupervisionMatter, Task> step)
    {
        if (await db.SupervisionMatters.SingleOrDefaultAsync(m => m.Id == id) is not { } matter) return NotFound();
        return await this.TakeStep($"/supervision/matters/{id}", async () =>
        {
            await db.InOneTransaction(async () =>
            {
                db.ExpectVersion(matter, version);
                await step(matter);
                await db.SaveChangesAsync();
            });
            return $"现在：{matter.Stage.Label()}。";
        });
    }
}
