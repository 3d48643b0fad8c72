using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.Consultations;

/// <summary>Consultations in numbers, for those who do not read them.</summary>
[Area("LegalEducation"), Route("consultations/counts")]
public sealed class CountsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadConsultationCounts)]
    public async Task<IActionResult> Index(int? year)
    {
        var chosen = year is >= 2000 and <= 2090 ? year.Value : clock.Today.Year;
        return View("/Modules/LegalEducation/Consultations/Counts.cshtml", await ConsultationCounts.Load(db, viewer, chosen));
    }
}

/// <summary>A year of consultations by month, channel and category; of few people only that there are few.</summary>
public sealed record ConsultationCounts(int Year, IReadOnlyList<(Month Month, IReadOnlyDictionary<ConsultationChannel, int> Channels)> Months,
    IReadOnlyList<(DisputeCategory Category, int Number)> Categories)
{
    /// <summary>Below this a number could point at somebody.</summary>
    public const int Few = 3;

    public int Total => Months.Sum(m => m.Channels.Values.Sum());

    public static string Words(int number) => number == 0 ? "" : number < Few ? $"少于 {Few}" : number.ToString("N0", System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<ConsultationCounts> Load(UnionDbContext db, Viewer viewer, int year)
    {
        var (below, from, to) = (viewer.Scope.Below, new Month(year * 100 + 1), new Month(year * 100 + 12));
        // Counts of the whole part of the district: leader and auditor read numbers whose rows do not exist for them.
        var counted = db.Consultations.IgnoreQueryFilters([UnionDbContext.RowScopeFilter])
            .Where(c => c.Stage == ConsultationStage.Answered && c.ScopePath.StartsWith(below) && c.Month >= from && c.Month <= to);
        var channels = await counted.GroupBy(c => new { c.Month, c.Channel }).Select(g => new { g.Key.Month, g.Key.Channel, Number = g.Count() }).ToListAsync();
        var categories = await counted.Where(c => c.Category != null).GroupBy(c => c.Category!.Value).Select(g => new { g.Key, Number = g.Count() }).ToListAsync();
        return new(year, [.. channels.GroupBy(c => c.Month).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyDictionary<ConsultationChannel, int>)g.ToDictionary(c => c.Channel, c => c.Number)))],
            [.. categories.OrderByDescending(c => c.Number).Select(c => (c.Key, c.Number))]);
    }
}
