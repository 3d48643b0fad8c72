using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();
    public DbSet<CalendarAmendment> CalendarAmendments => Set<CalendarAmendment>();
    public DbSet<CalendarNotice> CalendarNotices => Set<CalendarNotice>();
    public DbSet<PeriodRule> PeriodRules => Set<PeriodRule>();
    public DbSet<ClockSheet> ClockSheets => Set<ClockSheet>();
    public DbSet<Clock> Clocks => Set<Clock>();
    public DbSet<ReminderMessage> ReminderMessages => Set<ReminderMessage>();
    public DbSet<CalendarFeed> CalendarFeeds => Set<CalendarFeed>();
}
