using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Data.HalfYearReview;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Overrides;

/// <summary>Putting in a figure's published text by hand: by the department that answers for it, or by the office.</summary>
[Area("HalfYearReview"), Route("reviews/{period}/figures"), Authorize(Policies.WriteReview)]
public sealed class OverridesController(UnionDbContext db, ReviewComposer composer, Viewer viewer, PortalClock clock) : Controller
{
    /// <summary>The choice box of the draft page leads here.</summary>
    [HttpGet("")]
    public IActionResult Choose(string period, string? code) =>
        PeriodOf.Address(period) is { } half && code is { Length: > 0 and < 10 } && code.All(char.IsAsciiLetterOrDigit)
            ? Redirect(ReviewAddress.ByHand(half.Code, code))
            : NotFound();

    [HttpGet("{code}")]
    public async Task<IActionResult> Edit(string period, string code) => await Find(period, code) is { } page
        ? View(page with { Form = new() { Text = page.Figure.Text, Reason = page.Change?.Reason, Version = page.Review.Version } })
        : NotFound();

    [HttpPost("{code}")]
    public async Task<IActionResult> Edit(string period, string code, OverrideForm form)
    {
        if (await Find(period, code) is not { } page) return NotFound();
        var saved = ModelState.IsValid && await Saved(page, form.Version, "已改动，并在工作稿中标红。",
            (figure, by, at) => page.Review.Override(figure, form.Text, form.Reason, viewer.Post?.DepartmentCode, by, at));
        return saved ? Redirect(ReviewAddress.Draft(page.Review.PeriodCode)) : View(page with { Form = form });
    }

    [HttpPost("{code}/lift")]
    public async Task<IActionResult> Lift(string period, string code, OverrideForm form)
    {
        if (await Find(period, code) is not { } page) return NotFound();
        ModelState.Clear();
        var saved = await Saved(page, form.Version, "已恢复为系统计算的公布文字。",
            (figure, by, at) => page.Review.LiftOverride(figure, viewer.Post?.DepartmentCode, by, at));
        return saved ? Redirect(ReviewAddress.Draft(page.Review.PeriodCode)) : View("Edit", page with { Form = new() { Text = page.Figure.Text, Reason = page.Change?.Reason, Version = page.Review.Version } });
    }

    private async Task<bool> Saved(OverridePage page, int version, string notice, Action<ReviewFigure, Actor, DateTime> verb)
    {
        try
        {
            db.ExpectVersion(page.Review, version);
            verb(page.Figure, viewer.ToActor(), clock.Now);
            await db.SaveChangesAsync();
            TempData["Notice"] = $"“{page.Figure.Name}”{notice}";
            return true;
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "总结刚被他人修改过，请返回工作稿核对后再改。");
        }

        return false;
    }

    private async Task<OverridePage?> Find(string period, string code)
    {
        if (PeriodOf.Address(period) is not { } half || await db.WorkingReview(half.Code) is not { } review) return null;
        var text = await composer.Now(review, acceptedOnly: false, clock.Now);
        return text.Figures.FirstOrDefault(f => f.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } figure
            ? new OverridePage(review, figure, review.OverrideOf(figure.Code), new())
            : null;
    }
}

/// <summary>What the page posts.</summary>
public sealed class OverrideForm
{
    [Display(Name = "公布文字"), Required(ErrorMessage = "请填写公布文字。"), StringLength(50, ErrorMessage = "公布文字不能超过 50 字。")]
    public string Text { get; set; } = "";

    [Display(Name = "理由"), StringLength(500, ErrorMessage = "理由不能超过 500 字。")]
    public string? Reason { get; set; }

    public int Version { get; set; }
}

/// <summary>A figure, what the records say of it, and what is put in by hand.</summary>
public sealed record OverridePage(Review Review, ReviewFigure Figure, FigureOverride? Change, OverrideForm Form);
