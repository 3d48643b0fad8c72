using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Deadlines;

/// <summary>What the clocks put on the home page: dates that are near or past, and reminders not yet read.</summary>
public sealed class DeadlinesHome(UnionDbContext db) : IHomeSource
{
    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        if (!who.May(Policies.OwnDates)) return [];
        List<InboxItem> items = [];
        var red = today.AddDays(ClockDistance.RedDays);
        var near = await db.Clocks.AsNoTracking().Where(c => c.OwnerAccountId == who.AccountId && c.State == ClockState.Running && c.Purpose != ClockPurpose.EmergencyAid && c.DueOn <= red)
            .OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(20).Select(c => new { c.Id, c.Purpose, c.Party, c.Number, c.Subject, c.SubjectNumber, c.DueOn }).ToListAsync();
        items.AddRange(near.Select(c => new InboxItem(InboxKind.ToDo, $"{Clock.Words(c.Purpose, c.Party, c.Number)}：{c.SubjectNumber}", c.Subject.Label(), c.DueOn, null, $"/deadlines/clocks/{c.Id}")));
        if (await db.ReminderMessages.CountAsync(m => m.ReadAt == null) is > 0 and var unread)
            items.Add(new InboxItem(InboxKind.ToKnow, $"{unread} 条提醒未读", "期限提醒", null, null, "/deadlines/reminders"));
        return items;
    }

    public Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);
}
