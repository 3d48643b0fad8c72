using DongchengUnion.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<CalendarDay> CalendarDays => Set<CalendarDay>();
    public DbSet<CalendarAmendment> CalendarAmendments => Set<CalendarAmendment>();
    public DbSet<CalendarNotice> CalendarNotices => Set<CalendarNotice>();
    public DbSet<PeriodRule> PeriodRules => Set<PeriodRule>();
}
