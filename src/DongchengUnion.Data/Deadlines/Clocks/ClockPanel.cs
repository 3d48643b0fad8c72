using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Deadlines.Clocks;

/// <summary>The clocks of one record, for the partial view _Clocks on the record's own page.</summary>
public sealed record ClockPanel(IReadOnlyList<Clock> Clocks, DateOnly Today, DeadlineBook Book)
{
    /// <summary>
    /// All clocks of a record, open ones first. Whoever may open the record may read its dates, also somebody outside the desk: the
    /// record's own page has asked that question.
    /// </summary>
    public static async Task<ClockPanel> Load(UnionDbContext db, ClockSubject subject, long id, DateOnly today, DeadlineBook book, CancellationToken stop = default)
    {
        var clocks = await db.Clocks.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking()
            .Where(c => c.Subject == subject && c.SubjectId == id).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync(stop);
        return new ClockPanel([.. clocks.OrderBy(c => c.State.IsOpen() ? 0 : 1)], today, book);
    }
}
