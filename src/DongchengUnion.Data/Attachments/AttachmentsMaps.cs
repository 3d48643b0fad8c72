using DongchengUnion.Domain.Attachments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Attachments;

internal sealed class AttachmentMap : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.Property(a => a.SubjectKey).HasMaxLength(50);
        builder.Property(a => a.StoredAs).HasMaxLength(32);
        builder.Property(a => a.Sha256).HasMaxLength(64);
        builder.HasIndex(a => a.SubjectKey);
    }
}

internal sealed class AttachmentLineMap : IEntityTypeConfiguration<AttachmentLine>
{
    public void Configure(EntityTypeBuilder<AttachmentLine> builder)
    {
        builder.Property(l => l.SubjectKey).HasMaxLength(50);
        builder.HasIndex(l => l.SubjectKey);
    }
}
