using DongchengUnion.Data;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Modules.HalfYearReview.Documents;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Editions;

/// <summary>A frozen edition: read from what was signed, never computed again.</summary>
[Area("HalfYearReview"), Route("reviews/{period}/editions/{number:int}")]
public sealed class EditionsController(UnionDbContext db, Viewer viewer) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Show(string period, int number) =>
        await Find(period, number) is { } edition ? View(new EditionPage(edition, edition.Text, viewer.May(Policies.ReadDistrictFigures))) : NotFound();

    [HttpGet("docx"), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Document(string period, int number) =>
        await Find(period, number) is { } edition
            ? File(ReviewDocument.Edition(edition, edition.Text, viewer.May(Policies.ReadDistrictFigures)), ReviewDocument.ContentType, $"{edition.Text.Title}.docx")
            : NotFound();

    /// <summary>Units by name are for the district's own offices only.</summary>
    [HttpGet("units"), Authorize(Policies.ReadDistrictFigures)]
    public async Task<IActionResult> Units(string period, int number) =>
        await Find(period, number) is { } edition
            ? View("/Modules/HalfYearReview/Units.cshtml", new UnitsPage(edition.Text, ReviewAddress.Edition(edition.PeriodCode, edition.Number)))
            : NotFound();

    private async Task<ReviewEdition?> Find(string period, int number) =>
        PeriodOf.Address(period) is { } half ? await db.ReviewEditions.AsNoTracking().SingleOrDefaultAsync(e => e.PeriodCode == half.Code && e.Number == number) : null;
}

/// <summary>An edition as it is read.</summary>
/// <param name="OpensRows">Whether the reader may open the rows behind the figures; others read the definitions instead.</param>
public sealed record EditionPage(ReviewEdition Edition, ReviewText Text, bool OpensRows)
{
    public ReviewArticle Article => new(Text, OpensRows ? code => ReviewAddress.Rows(Text, code) : null, Marks: false);

    public IEnumerable<ReviewFigure> ByHand => Text.Figures.Where(f => f.ByHand is not null);
}
