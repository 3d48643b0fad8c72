using DongchengUnion.Domain.Documents;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Documents;

internal sealed class DocumentTemplateMap : IEntityTypeConfiguration<DocumentTemplate>
{
    public void Configure(EntityTypeBuilder<DocumentTemplate> builder)
    {
        builder.Property(t => t.Sha256).HasMaxLength(64);
        builder.HasIndex(t => new { t.Kind, t.Number }).IsUnique();
    }
}
