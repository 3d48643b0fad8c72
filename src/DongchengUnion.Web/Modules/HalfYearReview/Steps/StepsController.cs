using DongchengUnion.Data;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.HalfYearReview.Draft;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Steps;

/// <summary>The buttons from draft to publication. The two that decide have a page on which everything open is read first.</summary>
[Area("HalfYearReview"), Route("reviews/{period}")]
public sealed class StepsController(UnionDbContext db, ReviewComposer composer, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("send"), Authorize(Policies.WriteReview)]
    public async Task<IActionResult> Send(string period, bool acceptedOnly) =>
        await Find(period) is { } review ? View(await Page(review, acceptedOnly)) : NotFound();

    [HttpPost("send"), Authorize(Policies.WriteReview)]
    public Task<IActionResult> Send(string period, int version, bool acceptedOnly, string? note) => Step(period, version, "send", "已送分管领导签发。",
        async review => review.Send(await composer.Now(review, acceptedOnly, clock.Now), note, viewer.ToActor(), clock.Now));

    [HttpPost("withdraw"), Authorize(Policies.WriteReview)]
    public Task<IActionResult> Withdraw(string period, int version, string? reason) => Step(period, version, "", "已撤回，可以继续修改。",
        review => Do(() => review.Withdraw(reason, viewer.ToActor(), clock.Now)));

    [HttpGet("sign"), Authorize(Policies.SignReview)]
    public async Task<IActionResult> Sign(string period) =>
        await Find(period) is { } review ? View(await Page(review, review.AcceptedOnly)) : NotFound();

    [HttpPost("sign"), Authorize(Policies.SignReview)]
    public Task<IActionResult> Sign(string period, int version, string? seen) => Step(period, version, "sign", "已签发并定稿，数字截至现在。",
        async review =>
        {
            var now = clock.Now;
            db.Add(review.Sign(await composer.Now(review, review.AcceptedOnly, now), seen ?? "", viewer.ToActor(), now));
        });

    [HttpPost("return"), Authorize(Policies.SignReview)]
    public Task<IActionResult> Return(string period, int version, string? reason) => Step(period, version, "sign", "已退回起草部室。",
        review => Do(() => review.Return(reason, viewer.ToActor(), clock.Now)));

    [HttpPost("publish"), Authorize(Policies.WriteReview)]
    public Task<IActionResult> Publish(string period, int version) => Step(period, version, "", "已公布，全体会员和各级工会都可以阅读。",
        async review => review.Publish(await db.ReviewEditions.SingleAsync(e => e.ReviewId == review.Id && e.Number == review.Edition), viewer.ToActor(), clock.Now));

    [HttpPost("next"), Authorize(Policies.WriteReview)]
    public Task<IActionResult> Next(string period, int version, string? reason) => Step(period, version, "", "已开始起草新版。",
        review => Do(() => review.BeginNextEdition(reason, viewer.ToActor(), clock.Now)));

    /// <param name="page">Where a refusal is shown: below the draft's address.</param>
    private async Task<IActionResult> Step(string period, int version, string page, string notice, Func<Review, Task> verb)
    {
        if (await Find(period) is not { } review) return NotFound();
        try
        {
            db.ExpectVersion(review, version);
            await verb(review);
            await db.SaveChangesAsync();
            TempData["Notice"] = notice;
            return Redirect(ReviewAddress.Draft(review.PeriodCode));
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData["Alert"] = "总结刚被他人修改过，请核对最新内容后再办理。";
        }

        return Redirect($"{ReviewAddress.Draft(review.PeriodCode)}/{page}".TrimEnd('/'));
    }

    private static Task Do(Action verb)
    {
        verb();
        return Task.CompletedTask;
    }

    private async Task<DraftPage> Page(Review review, bool acceptedOnly)
    {
        var text = await composer.Now(review, acceptedOnly, clock.Now);
        return new DraftPage(review, text, ReviewFindings.Of(text));
    }

    private async Task<Review?> Find(string period) => PeriodOf.Address(period) is { } half ? await db.WorkingReview(half.Code) : null;
}
