using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>What counted in one month.</summary>
/// <param name="Hosted">Sessions that others report and this scope hosted along; they are not in the other numbers.</param>
public sealed record EventMonth(Month Month, int Lectures, int Others, int Attendance, int Migrants, long Handouts, int Unproven, int Hosted);

/// <summary>A year month by month.</summary>
public sealed record EventMonths(int Year, IReadOnlyList<EventMonth> Months)
{
    public static async Task<EventMonths> Load(UnionDbContext db, Viewer viewer, int year)
    {
        var (below, own) = (viewer.Scope.Below, viewer.Scope.UnionId);
        var (from, to) = (new Month(year * 100 + 1), new Month(year * 100 + 12));
        var held = await db.LegalEvents.Where(e => e.Stage == LegalEventStage.Held && e.Month >= from && e.Month <= to)
            .GroupBy(e => new { e.Month, e.Kind, IsCounted = e.CountedAt != null, IsOwn = e.ScopePath.StartsWith(below) || e.UnionId == own })
            .Select(g => new { g.Key, Number = g.Count(), Attendance = g.Sum(e => e.Attendance), Migrants = g.Sum(e => e.MigrantAttendance), Handouts = g.Sum(e => e.HandoutQuantity) })
            .ToListAsync();
        return new(year, [.. from part in held
                             group part by part.Key.Month into month
                             orderby month.Key
                             let counted = month.Where(p => p.Key is { IsOwn: true, IsCounted: true }).ToList()
                             select new EventMonth(month.Key, counted.Where(p => p.Key.Kind.IsLecture()).Sum(p => p.Number), counted.Where(p => !p.Key.Kind.IsLecture()).Sum(p => p.Number),
                                 counted.Sum(p => p.Attendance ?? 0), counted.Sum(p => p.Migrants ?? 0), counted.Sum(p => p.Handouts ?? 0),
                                 month.Where(p => p.Key is { IsOwn: true, IsCounted: false }).Sum(p => p.Number), month.Where(p => !p.Key.IsOwn).Sum(p => p.Number))]);
    }
}
