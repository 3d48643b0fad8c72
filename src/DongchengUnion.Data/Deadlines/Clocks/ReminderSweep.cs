using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Deadlines.Clocks;

/// <summary>Looks at all open clocks once a day and writes each person the one message of the day.</summary>
/// <param name="db">A context of the portal's own.</param>
public sealed class ReminderSweep(UnionDbContext db, DeadlineBook book)
{
    /// <summary>The farthest reminder lies sixty days ahead.</summary>
    private const int Ahead = 60;

    /// <param name="dayOf">The civil day of an instant.</param>
    /// <returns>How many dates people were reminded of. A second run on the same day adds nothing.</returns>
    public async Task<int> Run(DateOnly today, Func<DateTime, DateOnly> dayOf, CancellationToken stop = default)
    {
        var last = today.AddDays(Ahead);
        var open = await db.Clocks.AsNoTracking().Where(c => c.State == ClockState.Running && c.DueOn <= last).OrderBy(c => c.DueOn).ThenBy(c => c.Id).ToListAsync(stop);
        List<(int AccountId, Clock Clock, ReminderPoint Point)> wanted = [.. from clock in open
            // What had ended before it was entered is history, not something to be reminded of.
            where clock.DueOn >= dayOf(clock.StartedAt)
            let point = ReminderPoints.Reached(clock.Purpose, clock.DueOn, today, book)
            where point is not null
            from reader in ReminderPoints.Readers(clock, point.Value)
            select (reader, clock, point.Value)];
        var ids = wanted.Select(w => w.Clock.Id).ToHashSet();
        var sent = (await db.ReminderMessages.AsNoTracking().SelectMany(m => m.Lines).Where(l => ids.Contains(l.ClockId))
            .Select(l => new { l.AccountId, l.ClockId, l.DueOn, l.Point }).ToListAsync(stop)).ToHashSet();
        wanted.RemoveAll(w => sent.Contains(new { w.AccountId, ClockId = w.Clock.Id, w.Clock.DueOn, w.Point }));
        if (wanted.Count == 0) return 0;

        var readers = wanted.Select(w => w.AccountId).ToHashSet();
        var messages = await db.ReminderMessages.Where(m => m.SentOn == today && readers.Contains(m.AccountId)).ToDictionaryAsync(m => m.AccountId, stop);
        foreach (var (accountId, clock, point) in wanted)
        {
            if (!messages.TryGetValue(accountId, out var message)) db.Add(messages[accountId] = message = new ReminderMessage(accountId, today));
            message.Add(clock, point);
        }

        await db.SaveChangesAsync(stop);
        return wanted.Count;
    }
}
