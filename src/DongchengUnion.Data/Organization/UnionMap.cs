using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Organization;

internal sealed class UnionMap : IEntityTypeConfiguration<Union>
{
    public void Configure(EntityTypeBuilder<Union> builder)
    {
        builder.Property(u => u.Number).HasMaxLength(20);
        builder.Property(u => u.CreditCode).HasMaxLength(18);
        builder.HasIndex(u => u.Number).IsUnique();
        builder.HasIndex(u => u.CreditCode).IsUnique();
        builder.HasIndex(u => u.Path);
        builder.HasOne<Union>().WithMany().HasForeignKey(u => u.ParentId);
        builder.HasOne<Union>().WithMany().HasForeignKey(u => u.SuccessorId);
        builder.ComplexProperty(u => u.Facts);
        builder.ComplexProperty(u => u.Headcount);
        builder.HasMany(u => u.Shapes).WithOne().HasForeignKey(s => s.UnionId);
        builder.HasMany(u => u.Changes).WithOne().HasForeignKey(c => c.UnionId);
    }
}

internal sealed class UnionShapeMap : IEntityTypeConfiguration<UnionShape>
{
    public void Configure(EntityTypeBuilder<UnionShape> builder)
    {
        builder.Property(s => s.Number).HasMaxLength(20);
        builder.HasIndex(s => new { s.UnionId, s.FromOn }).IsUnique();
        builder.HasIndex(s => s.Path);
    }
}

internal sealed class UnionChangeMap : IEntityTypeConfiguration<UnionChange>
{
    public void Configure(EntityTypeBuilder<UnionChange> builder)
    {
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.HasIndex(c => c.ScopePath);
    }
}
