using DongchengUnion.Data;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>The catalogue of figures: what each means, what it says, and what stands behind it.</summary>
[Area("WorkRegister"), Route("indicators")]
public sealed class IndicatorsController(UnionDbContext db, FigureQuery figures, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadIndicators)]
    public async Task<IActionResult> Index(FigureQuestion question)
    {
        if (await Scope(question) is not { } scope) return NotFound();
        var computed = await figures.Compute(scope.Period, scope.Options);
        return View(new CataloguePage(scope, [.. computed.GroupBy(f => f.Indicator.Section)], await DepartmentNames.All(db)));
    }

    [HttpGet("{code}"), Authorize(Policies.ReadIndicators)]
    public async Task<IActionResult> Details(string code, FigureQuestion question)
    {
        if (await Scope(question) is not { } scope || await Find(code, scope) is not { } figure) return NotFound();
        var indicator = figure.Indicator;
        var versions = await db.Indicators.AsNoTracking().Where(i => i.Code == indicator.Code).OrderByDescending(i => i.Version).ToListAsync();
        var codes = indicator.Kinds;
        var kinds = await db.WorkKinds.AsNoTracking().Where(k => codes.Contains(k.Code)).OrderBy(k => k.Sort).ToListAsync();
        var words = figure.Value is { } value ? RoundedFigure.Of(value * indicator.Scale, indicator.Unit, indicator.Step) : null;
        return View(new IndicatorPage(scope, figure, words, versions, kinds, (await DepartmentNames.All(db)).GetValueOrDefault(indicator.OwnerDepartment, "")));
    }

    [HttpGet("{code}/rows"), Authorize(Policies.ReadIndicators)]
    public async Task<IActionResult> Rows(string code, FigureQuestion question, int page = 1)
    {
        if (await Scope(question) is not { } scope || await Find(code, scope) is not { } figure) return NotFound();
        return View(await FigureRowsPage.Load(db, scope, figure, page));
    }

    [HttpGet("{code}/by"), Authorize(Policies.ReadIndicators)]
    public async Task<IActionResult> By(string code, FigureQuestion question, string group = "street")
    {
        if (await Scope(question) is not { } scope || await Find(code, scope) is not { } figure) return NotFound();
        return await FigurePivot.Load(db, scope, figure, group) is { } pivot ? View(pivot) : NotFound();
    }

    private Task<FigureScope?> Scope(FigureQuestion question) => FigureScope.Of(question, db, viewer, clock, ModelState);

    private async Task<Figure?> Find(string code, FigureScope scope) =>
        (await figures.Compute(scope.Period, scope.Options)).SingleOrDefault(f => f.Indicator.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
