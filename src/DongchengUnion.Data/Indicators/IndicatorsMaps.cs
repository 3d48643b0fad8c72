using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Indicators;

internal sealed class IndicatorMap : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.Property(i => i.Code).HasMaxLength(10);
        builder.Property(i => i.Definition).HasMaxLength(1000);
        builder.Property(i => i.Formula).HasMaxLength(500);
        builder.Property(i => i.PeriodRule).HasMaxLength(500);
        builder.HasIndex(i => new { i.Code, i.Version }).IsUnique();
    }
}

internal sealed class ReportRollUpMap : IEntityTypeConfiguration<ReportRollUp>
{
    public void Configure(EntityTypeBuilder<ReportRollUp> builder)
    {
        builder.Property(r => r.Json).HasMaxLength(-1);
        builder.HasIndex(r => new { r.UpperUnionId, r.Month }).IsUnique();
        builder.HasIndex(r => r.Month);
    }
}

internal sealed class AcceptedReportMonthMap : IEntityTypeConfiguration<AcceptedReportMonth>
{
    public void Configure(EntityTypeBuilder<AcceptedReportMonth> builder)
    {
        builder.Property(a => a.Json).HasMaxLength(-1);
        builder.Property(a => a.ItemSet).HasMaxLength(60);
        // One acceptance at a time; reopened ones stay behind as history. Both databases read these brackets.
        builder.HasIndex(a => new { a.UnionId, a.Month }).IsUnique().HasFilter("[ReopenedAt] IS NULL");
        builder.HasIndex(a => a.ScopePath);
        // Counting what is accepted must not read the values: all it asks for stands in the index.
        builder.HasIndex(a => new { a.Month, a.UnionId, a.ItemSet, a.ScopePath, a.AcceptedAt, a.ReopenedAt });
    }
}

internal sealed class ReportItemSetMap : IEntityTypeConfiguration<ReportItemSet>
{
    public void Configure(EntityTypeBuilder<ReportItemSet> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(60);
        builder.Property(s => s.Items).HasMaxLength(4000);
    }
}
