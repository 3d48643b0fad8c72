using DongchengUnion.Domain.HalfYearReview;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.HalfYearReview;

internal sealed class ReviewMap : IEntityTypeConfiguration<Review>
{
    public void Configure(EntityTypeBuilder<Review> builder)
    {
        builder.Property(r => r.PeriodCode).HasMaxLength(20);
        builder.Property(r => r.SendingNote).HasMaxLength(1000);
        builder.HasIndex(r => r.PeriodCode).IsUnique();
        builder.HasMany(r => r.Sections).WithOne().HasForeignKey(s => s.ReviewId);
        builder.HasMany(r => r.Overrides).WithOne().HasForeignKey(o => o.ReviewId);
        builder.OwnsMany(r => r.Steps, steps =>
        {
            steps.ToTable("ReviewSteps");
            // SQLite numbers rows only under a one-column key.
            steps.HasKey(s => s.Id);
            steps.Property(s => s.Why).HasMaxLength(1000);
        });
    }
}

internal sealed class ReviewSectionMap : IEntityTypeConfiguration<ReviewSection>
{
    public void Configure(EntityTypeBuilder<ReviewSection> builder)
    {
        builder.Property(s => s.Key).HasMaxLength(40);
        builder.Property(s => s.Prose).HasMaxLength(-1);
        builder.HasIndex(s => new { s.ReviewId, s.Key }).IsUnique();
        builder.HasMany(s => s.Versions).WithOne().HasForeignKey(v => v.ReviewSectionId);
    }
}

internal sealed class ProseVersionMap : IEntityTypeConfiguration<ProseVersion>
{
    public void Configure(EntityTypeBuilder<ProseVersion> builder)
    {
        builder.Property(v => v.Prose).HasMaxLength(-1);
        builder.HasIndex(v => new { v.ReviewSectionId, v.Number }).IsUnique();
    }
}

internal sealed class FigureOverrideMap : IEntityTypeConfiguration<FigureOverride>
{
    public void Configure(EntityTypeBuilder<FigureOverride> builder)
    {
        builder.Property(o => o.Code).HasMaxLength(10);
        builder.Property(o => o.Reason).HasMaxLength(500);
        builder.HasIndex(o => new { o.ReviewId, o.Edition, o.Code });
    }
}

internal sealed class ReviewEditionMap : IEntityTypeConfiguration<ReviewEdition>
{
    public void Configure(EntityTypeBuilder<ReviewEdition> builder)
    {
        builder.Property(e => e.PeriodCode).HasMaxLength(20);
        builder.Property(e => e.Json).HasMaxLength(-1);
        builder.Ignore(e => e.Text);
        builder.HasIndex(e => new { e.PeriodCode, e.Number }).IsUnique();
        builder.HasOne<Review>().WithMany().HasForeignKey(e => e.ReviewId);
    }
}

internal sealed class DefaultSectionMap : IEntityTypeConfiguration<DefaultSection>
{
    public void Configure(EntityTypeBuilder<DefaultSection> builder)
    {
        builder.HasKey(s => s.Key);
        builder.Property(s => s.Key).HasMaxLength(40);
        builder.Property(s => s.Prose).HasMaxLength(-1);
    }
}
