using DongchengUnion.Data;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Modules.HalfYearReview.Documents;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.HalfYearReview.Draft;

/// <summary>The working draft with live figures. For posts outside the district's own offices it does not exist.</summary>
[Area("HalfYearReview"), Route("reviews/{period}")]
public sealed class DraftController(UnionDbContext db, ReviewComposer composer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Show(string period, bool? accepted) =>
        await Read(period, accepted) is { } page ? View(page) : NotFound();

    /// <summary>The unions and months whose reports are expected and not accepted yet.</summary>
    [HttpGet("units"), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Units(string period) =>
        await Read(period, null) is { } page ? View("/Modules/HalfYearReview/Units.cshtml", new UnitsPage(page.Text, ReviewAddress.Draft(page.Text.PeriodCode))) : NotFound();

    [HttpGet("docx"), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Document(string period, bool? accepted) =>
        await Read(period, accepted) is { } page
            ? File(ReviewDocument.Draft(page.Text), ReviewDocument.ContentType, $"{page.Text.Title}（草稿）.docx")
            : NotFound();

    private async Task<DraftPage?> Read(string period, bool? accepted)
    {
        if (PeriodOf.Address(period) is not { } half || await db.WorkingReview(half.Code) is not { } review) return null;
        // Once it has been sent, everybody reads what the signer reads.
        var acceptedOnly = review.Stage == ReviewStage.Drafting ? accepted ?? false : review.AcceptedOnly;
        var text = await composer.Now(review, acceptedOnly, clock.Now);
        return new DraftPage(review, text, ReviewFindings.Of(text));
    }
}
