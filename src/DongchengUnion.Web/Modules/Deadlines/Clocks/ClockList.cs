using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Clocks;

/// <summary>What is looked for; all of it stands in the address.</summary>
/// <param name="Mine">Only what is the viewer's by name.</param>
public sealed record ClockSearch(PeriodKind? Kind = null, bool Mine = false)
{
    public string Url(int page) => QueryHelpers.AddQueryString("/deadlines/clocks", new Dictionary<string, string?>
    {
        ["kind"] = Kind?.ToString(),
        ["mine"] = Mine ? "true" : null,
        ["page"] = page == 1 ? null : page.ToString(System.Globalization.CultureInfo.InvariantCulture),
    }.Where(q => q.Value is not null));
}

/// <summary>The red list: open clocks, the nearest first.</summary>
public sealed record ClockList(ClockSearch Search, IReadOnlyList<(ClockUrgency Urgency, int Count)> Counts, IReadOnlyList<Clock> Rows, Pager Pager, DateOnly Today)
{
    private const int PageSize = 50;

    public static IQueryable<Clock> Find(UnionDbContext db, ClockSearch search, Viewer viewer)
    {
        // What merely becomes possible on a day cannot be late.
        var open = db.Clocks.AsNoTracking().Where(c => (c.State == ClockState.Running || c.State == ClockState.Suspended) && c.Purpose != ClockPurpose.EmergencyAid);
        if (search.Mine) open = open.OfAccount(viewer.AccountId);
        return search.Kind is { } kind ? open.Where(c => c.Kind == kind) : open;
    }

    public static async Task<ClockList> Load(UnionDbContext db, ClockSearch search, int page, Viewer viewer, DateOnly today)
    {
        var found = Find(db, search, viewer);
        var (red, amber) = (today.AddDays(ClockDistance.RedDays), today.AddDays(ClockDistance.AmberDays));
        var total = await found.CountAsync();
        var running = found.Where(c => c.State == ClockState.Running);
        var overdue = await running.CountAsync(c => c.DueOn < today);
        var near = await running.CountAsync(c => c.DueOn >= today && c.DueOn <= red);
        var soon = await running.CountAsync(c => c.DueOn > red && c.DueOn <= amber);
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderBy(c => c.State == ClockState.Suspended ? 1 : 0).ThenBy(c => c.DueOn).ThenBy(c => c.Id).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync();
        return new ClockList(search, [(ClockUrgency.Overdue, overdue), (ClockUrgency.Red, near), (ClockUrgency.Amber, soon), (ClockUrgency.Later, total - overdue - near - soon)],
            rows, new Pager(page, PageSize, total, search.Url), today);
    }

    /// <summary>The rows of this page under their headings.</summary>
    public IEnumerable<IGrouping<ClockUrgency, Clock>> Groups(DeadlineBook book) =>
        Rows.GroupBy(c => c.State == ClockState.Suspended ? ClockUrgency.Later : ClockDistance.Of(c.DueOn, Today, book).Urgency);
}
