using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Organization;

internal sealed class UnionMap : IEntityTypeConfiguration<Union>
{
    public void Configure(EntityTypeBuilder<Union> builder)
    {
        builder.HasIndex(u => u.Number).IsUnique();
        builder.HasIndex(u => u.Path);
        builder.HasOne<Union>().WithMany().HasForeignKey(u => u.ParentId);
    }
}

internal sealed class UnionShapeMap : IEntityTypeConfiguration<UnionShape>
{
    public void Configure(EntityTypeBuilder<UnionShape> builder)
    {
        builder.HasIndex(s => new { s.UnionId, s.FromOn }).IsUnique();
        builder.HasIndex(s => s.Path);
        builder.HasOne<Union>().WithMany().HasForeignKey(s => s.UnionId);
    }
}
