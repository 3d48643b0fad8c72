using DongchengUnion.Domain.Deadlines.Clocks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Deadlines.Clocks;

internal sealed class ClockSheetMap : IEntityTypeConfiguration<ClockSheet>
{
    public void Configure(EntityTypeBuilder<ClockSheet> builder)
    {
        builder.Property(s => s.SubjectNumber).HasMaxLength(60);
        builder.Property(s => s.Facts).IsJson();
        builder.Ignore(s => s.Matter);
        builder.HasMany(s => s.Clocks).WithOne().HasForeignKey("SheetId").IsRequired();
        builder.HasIndex(s => new { s.Subject, s.SubjectId }).IsUnique();
    }
}

internal sealed class ClockMap : IEntityTypeConfiguration<Clock>
{
    public void Configure(EntityTypeBuilder<Clock> builder)
    {
        builder.Property(c => c.SubjectNumber).HasMaxLength(60);
        builder.Property(c => c.RuleId).HasMaxLength(24);
        // Two cited articles of long-named laws.
        builder.Property(c => c.Basis).HasMaxLength(420);
        builder.Property(c => c.Working).IsJson();
        builder.Property(c => c.Skipped).IsJson();
        builder.Ignore(c => c.Result);
        builder.Ignore(c => c.Title);
        builder.HasIndex(c => new { c.Subject, c.SubjectId });
        builder.HasIndex(c => new { c.State, c.UnionId, c.DueOn });
        builder.HasIndex(c => new { c.State, c.OwnerAccountId });
        builder.OwnsMany(c => c.Changes, changes =>
        {
            changes.ToTable("ClockChanges");
            // SQLite numbers rows only under a one-column key.
            changes.HasKey(h => h.Id);
            changes.Property(h => h.BeforeRuleId).HasMaxLength(24);
            changes.Property(h => h.Why).HasMaxLength(500);
        });
    }
}
