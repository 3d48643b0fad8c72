using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Membership.Imports;

internal sealed class ImportBatchMap : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> builder)
    {
        builder.Property(b => b.StoredAs).HasMaxLength(40);
        builder.Property(b => b.Mapping).HasMaxLength(1000);
        builder.Property(b => b.SexReason).HasMaxLength(500);
        builder.Property(b => b.Failure).HasMaxLength(500);
        builder.ComplexProperty(b => b.Counts);
        builder.HasOne<Union>().WithMany().HasForeignKey(b => b.UnionId);
        builder.HasIndex(b => new { b.UnionId, b.Id });
        builder.HasIndex(b => b.Stage);
    }
}

internal sealed class ImportLineMap : IEntityTypeConfiguration<ImportLine>
{
    public void Configure(EntityTypeBuilder<ImportLine> builder)
    {
        builder.Property(l => l.Name).HasMaxLength(60);
        builder.Property(l => l.Text).HasMaxLength(2000);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(l => l.BatchId);
        builder.HasIndex(l => new { l.BatchId, l.Verdict, l.Line });
    }
}

internal sealed class ImportChangeMap : IEntityTypeConfiguration<ImportChange>
{
    public void Configure(EntityTypeBuilder<ImportChange> builder)
    {
        builder.Property(c => c.PersonName).HasMaxLength(60);
        builder.Property(c => c.LeftAlone).HasMaxLength(500);
        builder.HasOne<ImportBatch>().WithMany().HasForeignKey(c => c.BatchId);
        builder.HasIndex(c => new { c.BatchId, c.PersonId });
    }
}

internal sealed class SavedMappingMap : IEntityTypeConfiguration<SavedMapping>
{
    public void Configure(EntityTypeBuilder<SavedMapping> builder)
    {
        builder.Property(m => m.Signature).HasMaxLength(64);
        builder.Property(m => m.Mapping).HasMaxLength(1000);
        builder.HasOne<Union>().WithMany().HasForeignKey(m => m.UnionId);
        builder.HasIndex(m => new { m.UnionId, m.Signature }).IsUnique();
    }
}
