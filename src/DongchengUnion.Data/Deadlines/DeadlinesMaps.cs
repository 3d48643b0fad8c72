using DongchengUnion.Domain.Deadlines;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Deadlines;

internal sealed class CalendarDayMap : IEntityTypeConfiguration<CalendarDay>
{
    public void Configure(EntityTypeBuilder<CalendarDay> builder) => builder.HasKey(d => d.Date);
}

internal sealed class CalendarAmendmentMap : IEntityTypeConfiguration<CalendarAmendment>
{
    public void Configure(EntityTypeBuilder<CalendarAmendment> builder) => builder.HasIndex(a => new { a.Date, a.AmendedOn }).IsUnique();
}

internal sealed class CalendarNoticeMap : IEntityTypeConfiguration<CalendarNotice>
{
    public void Configure(EntityTypeBuilder<CalendarNotice> builder)
    {
        builder.HasKey(n => n.Year);
        // The year is the key itself, not a number the database gives.
        builder.Property(n => n.Year).ValueGeneratedNever();
    }
}

internal sealed class PeriodRuleMap : IEntityTypeConfiguration<PeriodRule>
{
    public void Configure(EntityTypeBuilder<PeriodRule> builder)
    {
        builder.Property(r => r.RuleId).HasMaxLength(24);
        builder.HasIndex(r => new { r.RuleId, r.ValidFrom }).IsUnique();
    }
}
