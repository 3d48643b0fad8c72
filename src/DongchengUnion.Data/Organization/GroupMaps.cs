using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Organization;

internal sealed class StreetMap : IEntityTypeConfiguration<Street>
{
    public void Configure(EntityTypeBuilder<Street> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(12);
    }
}

internal sealed class GroupSetMap : IEntityTypeConfiguration<GroupSet>
{
    public void Configure(EntityTypeBuilder<GroupSet> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(40);
    }
}

internal sealed class GroupSetOptionMap : IEntityTypeConfiguration<GroupSetOption>
{
    public void Configure(EntityTypeBuilder<GroupSetOption> builder)
    {
        builder.Property(o => o.Code).HasMaxLength(40);
        builder.HasIndex(o => new { o.SetCode, o.Code }).IsUnique();
        builder.HasOne<GroupSet>().WithMany().HasForeignKey(o => o.SetCode);
    }
}

internal sealed class UnionGroupMap : IEntityTypeConfiguration<UnionGroup>
{
    public void Configure(EntityTypeBuilder<UnionGroup> builder)
    {
        builder.Property(g => g.OptionCode).HasMaxLength(40);
        builder.HasIndex(g => new { g.UnionId, g.SetCode }).IsUnique();
        builder.HasIndex(g => g.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(g => g.UnionId);
        builder.HasOne<GroupSet>().WithMany().HasForeignKey(g => g.SetCode);
    }
}
