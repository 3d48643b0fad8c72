using DongchengUnion.Data;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>The figures of the district for programs.</summary>
[Area("WorkRegister"), Route("api/v1/indicators")]
public sealed class IndicatorsApiController(UnionDbContext db, FigureQuery figures) : Controller
{
    /// <param name="Value">In the unit beside it, before rounding words.</param>
    /// <param name="Href">The page that lists the records behind the figure.</param>
    public sealed record Line(string Code, string Name, decimal? Value, string Unit, string Qualifier, string Text, string Source, int Rows, string Href);

    [HttpGet(""), Authorize(Policies.ReadDistrictFigures)]
    public async Task<IActionResult> Index(string? period)
    {
        if (!FigurePeriod.TryParse(period, out var asked)) return Problem(FigureScope.BadPeriod, statusCode: StatusCodes.Status400BadRequest);
        // Named outright, so that the address opens for nobody who may not read the whole district.
        var district = await db.Unions.Where(u => u.Level == UnionLevel.District).Select(u => u.Id).SingleAsync();
        var question = new FigureQuestion { Period = asked.Code, Union = district };
        return Json((await figures.Compute(asked, new FigureOptions())).Select(f => new Line(
            f.Indicator.Code, f.Indicator.Name, Plain(f.Value), f.Indicator.Unit, f.Qualifier, f.Text, f.Indicator.SourceRegister, f.Rows,
            question.Url($"/indicators/{f.Indicator.Code}/rows"))));
    }

    // 105, not 105.0000: dividing by one with many decimals drops the zeros at the end.
    private static decimal? Plain(decimal? value) => value / 1.0000000000000000000000000000m;
}
