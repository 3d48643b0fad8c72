using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.Deadlines.Clocks;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines.Calendar;

/// <summary>The open clocks that are somebody's by name.</summary>
public sealed class ClockDates : ICalendarSource
{
    public async Task<IReadOnlyList<CalendarDate>> Dates(UnionDbContext db, CalendarOwner owner, DateOnly first, DateOnly last)
    {
        var open = await db.Clocks.AsNoTracking().OfAccount(owner.AccountId)
            .Where(c => (c.State == ClockState.Running || c.State == ClockState.Suspended) && c.DueOn >= first && c.DueOn <= last)
            .OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync();
        return [.. open.Select(c => new CalendarDate($"clock-{c.Id}@dongcheng-union", c.DueOn,
            $"{c.Title}{(c.IsProvisional ? "（临时推算）" : "")}", $"{c.Subject.Label()} {c.SubjectNumber}", $"{c.RuleId} {c.Basis}",
            $"/deadlines/clocks/{c.Id}", c.Changes.Max(h => h.At)))];
    }
}
