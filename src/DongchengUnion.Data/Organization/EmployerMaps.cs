using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Organization;

internal sealed class EmployerMap : IEntityTypeConfiguration<Employer>
{
    public void Configure(EntityTypeBuilder<Employer> builder)
    {
        builder.Property(e => e.CreditCode).HasMaxLength(18);
        builder.HasIndex(e => e.CreditCode).IsUnique();
        builder.HasIndex(e => e.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(e => e.UnionId);
    }
}

internal sealed class UnionEmployerMap : IEntityTypeConfiguration<UnionEmployer>
{
    public void Configure(EntityTypeBuilder<UnionEmployer> builder)
    {
        builder.HasIndex(e => new { e.UnionId, e.EmployerId, e.FromOn }).IsUnique();
        builder.HasIndex(e => e.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(e => e.UnionId);
        builder.HasOne<Employer>().WithMany().HasForeignKey(e => e.EmployerId);
    }
}

internal sealed class CommitteeMap : IEntityTypeConfiguration<Committee>
{
    public void Configure(EntityTypeBuilder<Committee> builder)
    {
        builder.HasIndex(c => new { c.UnionId, c.Term }).IsUnique();
        builder.HasIndex(c => c.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(c => c.UnionId);
    }
}

internal sealed class OfficerMap : IEntityTypeConfiguration<Officer>
{
    public void Configure(EntityTypeBuilder<Officer> builder)
    {
        builder.HasIndex(o => o.UnionId);
        builder.HasIndex(o => o.ScopePath);
        builder.HasOne<Union>().WithMany().HasForeignKey(o => o.UnionId);
    }
}
