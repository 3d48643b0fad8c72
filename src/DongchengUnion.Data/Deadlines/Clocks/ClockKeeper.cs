using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Deadlines.Clocks;

/// <summary>
/// Keeps the clocks of records in step with their dated facts. The desk of a record may lie outside the caller's scope (a district
/// mediator in a street's case): who may touch the record is the caller's question, and such a caller hands in a context of the portal's own.
/// </summary>
public sealed class ClockKeeper(UnionDbContext db, DeadlineBook book)
{
    private static readonly string[] Scope = [UnionDbContext.RowScopeFilter];

    /// <summary>
    /// Starts, moves, extends, meets, overtakes and stops the clocks of a record by all its facts as they now are, and saves. Called in
    /// the transaction of the step that brought the fact; the same facts again change nothing.
    /// </summary>
    /// <param name="matter">All dated facts of the record, not only the new one.</param>
    /// <param name="why">The step in words, for the history; it names no person.</param>
    /// <exception cref="RuleViolationException">A fact lies outside the catalogue's time.</exception>
    public async Task<IReadOnlyList<Clock>> Keep(ClockRecord record, CaseFacts matter, string why, Actor by, DateTime at, CancellationToken stop = default)
    {
        var sheet = await Sheets().SingleOrDefaultAsync(s => s.Subject == record.Subject && s.SubjectId == record.Id, stop);
        if (sheet is null) db.Add(sheet = new ClockSheet(record));
        sheet.Keep(record, matter, book, why, by, at);
        await db.SaveChangesAsync(stop);
        return sheet.Clocks;
    }

    /// <summary>What the record's clocks would be, without keeping anything: for a page that asks before a step.</summary>
    public IReadOnlyList<ClockReading> Preview(CaseFacts matter) => CaseClocks.Run(matter, book);

    /// <summary>The open clocks that the calendar and the rules of today would change, in every desk the context may see.</summary>
    public async Task<IReadOnlyList<ClockDifference>> Differences(CancellationToken stop = default) =>
        [.. (await Open().AsNoTracking().ToListAsync(stop)).SelectMany(s => s.Differences(book)).OrderBy(d => d.Clock.DueOn).ThenBy(d => d.Clock.Id)];

    /// <summary>Works all open clocks out again by the calendar and the rules of today, and saves; the old results stay in the history.</summary>
    /// <returns>How many clocks have changed.</returns>
    public async Task<int> Recompute(string why, Actor by, DateTime at, CancellationToken stop = default) => await db.InOneTransaction(async () =>
    {
        var changed = (await Open().ToListAsync(stop)).Sum(s => s.Recompute(book, why, by, at));
        await db.SaveChangesAsync(stop);
        return changed;
    }, stop);

    private IQueryable<ClockSheet> Sheets() => db.ClockSheets.IgnoreQueryFilters(Scope).Include(s => s.Clocks).AsSplitQuery();

    private IQueryable<ClockSheet> Open() =>
        db.ClockSheets.Include(s => s.Clocks).AsSplitQuery().Where(s => s.Clocks.Any(c => c.State == ClockState.Running || c.State == ClockState.Suspended));
}
