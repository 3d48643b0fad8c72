using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>One event on its day.</summary>
public sealed record CalendarEvent(int Id, DateOnly On, TimeOnly? Begins, string Title, string UnionName, string Place, LegalEventKind Kind, LegalEventStage Stage);

/// <summary>One month of events, in weeks that begin on Monday. Cancelled ones stay, so that nobody comes for nothing.</summary>
public sealed record EventCalendar(Month Month, DateOnly Today, ILookup<DateOnly, CalendarEvent> Events)
{
    /// <summary>The days shown, from the Monday before the first to the Sunday after the last.</summary>
    public IEnumerable<DateOnly[]> Weeks()
    {
        var monday = Month.FirstDay.AddDays(-(((int)Month.FirstDay.DayOfWeek + 6) % 7));
        for (; monday <= Month.LastDay; monday = monday.AddDays(7)) yield return [.. Enumerable.Range(0, 7).Select(monday.AddDays)];
    }

    public static async Task<EventCalendar> Load(UnionDbContext db, Month month, DateOnly today)
    {
        var events = await db.LegalEvents.AsNoTracking().Where(e => e.Month == month && e.Stage != LegalEventStage.Void).OrderBy(e => e.Begins).ThenBy(e => e.Id)
            .Select(e => new CalendarEvent(e.Id, e.On, e.Begins, e.Title, e.UnionName, e.Place, e.Kind, e.Stage)).ToListAsync();
        return new(month, today, events.ToLookup(e => e.On));
    }
}
