using DongchengUnion.Domain.Mediation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Mediation;

internal sealed class MediationCaseMap : IEntityTypeConfiguration<MediationCase>
{
    public void Configure(EntityTypeBuilder<MediationCase> builder)
    {
        builder.ComplexProperty(c => c.Facts, facts => facts.Property(f => f.Cause).HasMaxLength(60));
        builder.Property(c => c.Mediators).IsJson();
        builder.Property(c => c.Sessions).IsJson();
        builder.Property(c => c.Instalments).IsJson();
        builder.Property(c => c.Signatures).IsJson();
        builder.Property(c => c.LateTerms).HasMaxLength(300);
        builder.HasIndex(c => new { c.Stage, c.UnionId });
    }
}
