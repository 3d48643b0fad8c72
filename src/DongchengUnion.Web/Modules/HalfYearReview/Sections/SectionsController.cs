using DongchengUnion.Data;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Sections;

/// <summary>Writing the prose of one section, and how it came to read as it does.</summary>
[Area("HalfYearReview"), Route("reviews/{period}/sections/{section}")]
public sealed class SectionsController(UnionDbContext db, ReviewComposer composer, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.WriteReview)]
    public async Task<IActionResult> Edit(string period, string section)
    {
        if (await Find(period, section) is not { } found) return NotFound();
        return await Page(found, new SectionForm { Prose = found.Section.Prose, Version = found.Section.Version });
    }

    [HttpPost(""), Authorize(Policies.WriteReview)]
    public async Task<IActionResult> Edit(string period, string section, SectionForm form)
    {
        if (await Find(period, section) is not { } found) return NotFound();
        if (ModelState.IsValid && await Saved(found, form)) return Redirect($"{ReviewAddress.Draft(found.Review.PeriodCode)}#{found.Section.Key}");
        return await Page(found, form);
    }

    [HttpGet("history"), Authorize(Policies.ReadPublishedReviews)]
    public async Task<IActionResult> History(string period, string section, int? version)
    {
        if (await Find(period, section) is not { } found) return NotFound();
        var versions = await db.ProseVersions.AsNoTracking().Where(v => v.ReviewSectionId == found.Section.Id).OrderByDescending(v => v.Number).ToListAsync();
        var shown = versions.FirstOrDefault(v => v.Number == (version ?? versions[0].Number));
        return shown is null ? NotFound() : View(new ProseHistory(found.Review, found.Section, versions, shown));
    }

    private async Task<bool> Saved(FoundSection found, SectionForm form)
    {
        try
        {
            db.ExpectVersion(found.Section, form.Version);
            // The whole review counts up with each section, so that nobody signs a text that has moved meanwhile.
            db.ExpectVersion(found.Review, found.Review.Version);
            found.Review.Write(found.Section, form.Prose ?? "", await Codes(), viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"“{found.Name}”已保存为第 {found.Section.VersionNumber} 稿。";
            return true;
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(nameof(form.Prose), refused.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError(nameof(form.Prose), "这一节刚被他人保存过。您写的文字还在下面，请对照“与现行文字的差异”合并后再保存。");
            ModelState.Remove(nameof(form.Version));
            form.IsStale = true;
        }

        return false;
    }

    private async Task<IActionResult> Page(FoundSection found, SectionForm form)
    {
        if (form.IsStale)
        {
            db.ChangeTracker.Clear();
            found = (await Find(found.Review.PeriodCode, found.Section.Key))!;
            form.Version = found.Section.Version;
        }

        var text = await composer.Now(found.Review, acceptedOnly: false, clock.Now);
        return View("Edit", new SectionPage(found, form, text));
    }

    private async Task<IReadOnlyCollection<string>> Codes() => await db.Indicators.Select(i => i.Code).Distinct().ToListAsync();

    private async Task<FoundSection?> Find(string period, string section) =>
        PeriodOf.Address(period) is { } half && await db.WorkingReview(half.Code) is { } review
        && review.Sections.FirstOrDefault(s => s.Key == section) is { } found ? new FoundSection(review, found) : null;
}

/// <summary>A section with the review it belongs to.</summary>
public sealed record FoundSection(Review Review, ReviewSection Section)
{
    public string Name => Section.Key == ReviewSection.Opening ? "前言" : Section.Title;
}
