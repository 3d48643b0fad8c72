using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Deadlines.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Deadlines.Clocks;

internal sealed class ReminderMessageMap : IEntityTypeConfiguration<ReminderMessage>
{
    public void Configure(EntityTypeBuilder<ReminderMessage> builder)
    {
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasIndex(m => new { m.AccountId, m.SentOn }).IsUnique();
        builder.OwnsMany(m => m.Lines, lines =>
        {
            lines.ToTable("ReminderLines");
            // SQLite numbers rows only under a one-column key.
            lines.HasKey(l => l.Id);
            lines.Property(l => l.SubjectNumber).HasMaxLength(60);
            // Each reminder once, also when two sweeps run at a time.
            lines.HasIndex(l => new { l.AccountId, l.ClockId, l.DueOn, l.Point }).IsUnique();
        });
    }
}

internal sealed class CalendarFeedMap : IEntityTypeConfiguration<CalendarFeed>
{
    public void Configure(EntityTypeBuilder<CalendarFeed> builder)
    {
        builder.Property(f => f.SecretHash).HasMaxLength(64);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
        builder.HasIndex(f => f.SecretHash).IsUnique();
        builder.HasIndex(f => f.AccountId);
    }
}
