using DongchengUnion.Data;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.Indicators;

/// <summary>What part of the district, when, and how strictly: the question that every page of figures carries in its address.</summary>
public sealed class FigureQuestion
{
    /// <summary>2019H1, 2019Q2, 2019-06 or 2019; the last full half-year when not given.</summary>
    public string? Period { get; set; }

    /// <summary>A union of the viewer's scope; the whole scope when not given.</summary>
    public int? Union { get; set; }

    /// <summary>One month instead of the period, such as 2019-06.</summary>
    public string? Month { get; set; }

    /// <summary>As the books stood at that instant; now when not given.</summary>
    public DateTime? AsOf { get; set; }

    /// <summary>Leaves out what is not accepted yet.</summary>
    public bool Accepted { get; set; }

    public string Url(string path, int page = 1, string? group = null, string? period = null) => QueryHelpers.AddQueryString(path,
        new Dictionary<string, string?>
        {
            ["period"] = period ?? Period,
            ["union"] = Union?.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["month"] = Month,
            ["asOf"] = AsOf?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFK", System.Globalization.CultureInfo.InvariantCulture),
            ["accepted"] = Accepted ? "true" : null,
            ["group"] = group,
            ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.Where(q => q.Value is not null));
}

/// <summary>The question answered: a period, and a union that the viewer may look into.</summary>
public sealed record FigureScope(FigureQuestion Question, FigurePeriod Period, Union? Union, string Name, FigureOptions Options)
{
    public const string BadPeriod = "期间无效，应为 2019H1、2019Q2、2019-06 或 2019 这样的写法。";

    /// <summary>The half-year that a day's review would speak of: the running one from its second month on.</summary>
    public static FigurePeriod Usual(DateOnly today) => FigurePeriod.HalfYearOf(today.AddMonths(-1));

    /// <summary>Null where the union does not exist for the viewer; a bad period is said on the model state and the usual one taken.</summary>
    public static async Task<FigureScope?> Of(FigureQuestion question, UnionDbContext db, Viewer viewer, PortalClock clock, ModelStateDictionary state)
    {
        var period = Usual(clock.Today);
        var wanted = question.Month ?? question.Period;
        if (wanted is not null)
        {
            if (FigurePeriod.TryParse(wanted, out var given)) period = given;
            else state.AddModelError(nameof(FigureQuestion.Period), BadPeriod);
        }

        if (question.Union is not { } id) return new FigureScope(question, period, null, viewer.Post?.UnionName ?? "", new FigureOptions(question.Accepted, question.AsOf));
        // The names of the unions above may be read; what they have recorded may not.
        var below = viewer.Scope.Below;
        var union = await db.Unions.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.Path.StartsWith(below));
        if (union is null) return null;
        var isBody = union.Level is UnionLevel.District or UnionLevel.Subdistrict or UnionLevel.System;
        return new FigureScope(question, period, union, union.Name, isBody
            ? new FigureOptions(question.Accepted, question.AsOf, PathPrefix: union.Path)
            : new FigureOptions(question.Accepted, question.AsOf, UnionId: union.Id));
    }
}

/// <summary>The form on top of each page of figures.</summary>
/// <param name="Group">The grouping to keep, on the page that has one.</param>
public sealed record PeriodChoice(FigureScope Scope, string Path, string? Group = null);
