using DongchengUnion.Domain.Membership.Merging;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Membership.Merging;

internal sealed class DuplicatePairMap : IEntityTypeConfiguration<DuplicatePair>
{
    public void Configure(EntityTypeBuilder<DuplicatePair> builder)
    {
        builder.HasIndex(p => new { p.FirstId, p.SecondId }).IsUnique();
        builder.HasIndex(p => new { p.State, p.Score });
    }
}

internal sealed class PersonMergeMap : IEntityTypeConfiguration<PersonMerge>
{
    public void Configure(EntityTypeBuilder<PersonMerge> builder)
    {
        builder.Property(m => m.KeptName).HasMaxLength(60);
        builder.Property(m => m.MergedName).HasMaxLength(60);
        // Two files with all their facts, sealed numbers inside: no bound would fit.
        builder.Property(m => m.Snapshot).HasMaxLength(-1);
        builder.HasIndex(m => m.MergedId);
        builder.HasIndex(m => m.KeptId);
    }
}
