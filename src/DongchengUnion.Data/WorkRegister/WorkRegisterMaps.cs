using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.WorkRegister;

internal sealed class WorkKindMap : IEntityTypeConfiguration<WorkKind>
{
    public void Configure(EntityTypeBuilder<WorkKind> builder)
    {
        builder.HasKey(k => k.Code);
        builder.Property(k => k.Code).HasMaxLength(40);
        builder.Property(k => k.Asks).HasMaxLength(500);
        builder.Property(k => k.Hint).HasMaxLength(500);
        builder.Ignore(k => k.Asked);
        builder.Ignore(k => k.RecordingLevels);
    }
}

internal sealed class WorkRecordMap : IEntityTypeConfiguration<WorkRecord>
{
    public void Configure(EntityTypeBuilder<WorkRecord> builder)
    {
        builder.Property(r => r.KindCode).HasMaxLength(40);
        builder.Property(r => r.Remark).HasMaxLength(500);
        builder.Property(r => r.VoidReason).HasMaxLength(500);
        builder.HasOne<Union>().WithMany().HasForeignKey(r => r.UnionId);
        builder.HasOne<WorkKind>().WithMany().HasForeignKey(r => r.KindCode);
        builder.HasOne<WorkRecord>().WithMany().HasForeignKey(r => r.ReplacesId);
        builder.HasIndex(r => new { r.KindCode, r.Month });
        // For states, of which the last one counts.
        builder.HasIndex(r => new { r.KindCode, r.UnionId, r.OccurredOn });
        builder.HasIndex(r => new { r.UnionId, r.Month });
        builder.HasIndex(r => r.ScopePath);
    }
}
