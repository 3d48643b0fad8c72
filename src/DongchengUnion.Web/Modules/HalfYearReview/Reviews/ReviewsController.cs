using DongchengUnion.Data;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Reviews;

/// <summary>The shelf: the drafts for those who write and sign, the published editions for everybody.</summary>
[Area("HalfYearReview"), Route("reviews")]
public sealed class ReviewsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> Index()
    {
        var page = await ReviewShelf.Of(db);
        return View(viewer.May(Policies.WriteReview) ? page with { MayBegin = page.NotBegun(clock.Today) } : page);
    }

    /// <summary>Opens the first draft of a half year with the standard wording.</summary>
    [HttpPost("begin"), Authorize(Policies.WriteReview)]
    public async Task<IActionResult> Begin(string? period)
    {
        if (PeriodOf.Address(period) is not { } half || !PeriodOf.Offered(clock.Today).Contains(half))
        {
            TempData["Alert"] = "请选择要起草的半年。";
            return Redirect(ReviewAddress.List);
        }

        if (!await db.Reviews.AnyAsync(r => r.PeriodCode == half.Code))
        {
            var district = await db.Unions.SingleAsync(u => u.Level == UnionLevel.District);
            var text = await db.DefaultSections.OrderBy(s => s.Sort).ToListAsync();
            db.Add(new Review(district, half.Code, half.Name, text, viewer.ToActor(), clock.Now));
            await db.SaveChangesAsync();
            TempData["Notice"] = $"已开始起草{half.Name}工作总结。";
        }

        return Redirect(ReviewAddress.Draft(half.Code));
    }
}
