using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.LegalEducation;

internal sealed class LegalEventMap : IEntityTypeConfiguration<LegalEvent>
{
    public void Configure(EntityTypeBuilder<LegalEvent> builder)
    {
        builder.Property(e => e.Title).HasMaxLength(100);
        builder.Property(e => e.Place).HasMaxLength(100);
        builder.Property(e => e.StreetCode).HasMaxLength(9);
        builder.Property(e => e.Lecturer).HasMaxLength(60);
        builder.Property(e => e.PaperProof).HasMaxLength(100);
        builder.Property(e => e.SessionKey).HasMaxLength(300);
        builder.Property(e => e.Reason).HasMaxLength(500);
        builder.Property(e => e.Laws).IsJson();
        builder.Property(e => e.Handouts).IsJson();
        builder.OwnsMany(e => e.CoHosts, hosts =>
        {
            hosts.ToTable("LegalEventCoHosts");
            hosts.HasKey(h => h.Id);
            hosts.HasIndex(h => h.ScopePath);
        });
        builder.HasOne<Union>().WithMany().HasForeignKey(e => e.UnionId);
        builder.HasOne<LegalEvent>().WithMany().HasForeignKey(e => e.ReplacesId);
        // One session is reported once, also when two press at once.
        builder.HasIndex(e => e.SessionKey).IsUnique();
        builder.HasIndex(e => new { e.Month, e.Kind });
        builder.HasIndex(e => new { e.UnionId, e.Month });
        builder.HasIndex(e => e.ScopePath);
    }
}

internal sealed class LegalEventFileMap : IEntityTypeConfiguration<LegalEventFile>
{
    public void Configure(EntityTypeBuilder<LegalEventFile> builder)
    {
        builder.Property(f => f.ContentType).HasMaxLength(60);
        builder.Property(f => f.StoredAs).HasMaxLength(40);
        builder.HasOne<LegalEvent>().WithMany().HasForeignKey(f => f.EventId);
    }
}

internal sealed class ConsultationMap : IEntityTypeConfiguration<Consultation>
{
    public void Configure(EntityTypeBuilder<Consultation> builder)
    {
        // 500 characters of up to four bytes, and the seal around them.
        builder.Property(c => c.QuestionSealed).HasMaxLength(2100);
        builder.Property(c => c.AnswerSealed).HasMaxLength(2100);
        builder.Property(c => c.AnsweredByName).HasMaxLength(60);
        builder.HasOne<Union>().WithMany().HasForeignKey(c => c.DeskId);
        // Numbers of a desk and year are never given twice, also when two press at once.
        builder.HasIndex(c => new { c.DeskId, c.Year, c.Serial }).IsUnique();
        builder.HasIndex(c => new { c.DeskId, c.Month });
        builder.HasIndex(c => c.AskedById);
        builder.HasIndex(c => c.ScopePath);
    }
}

internal sealed class DutyDayMap : IEntityTypeConfiguration<DutyDay>
{
    public void Configure(EntityTypeBuilder<DutyDay> builder)
    {
        builder.Property(d => d.Lawyer).HasMaxLength(60);
        builder.Property(d => d.Place).HasMaxLength(100);
        builder.Property(d => d.Telephone).HasMaxLength(30);
        builder.HasIndex(d => new { d.On, d.Begins, d.Lawyer }).IsUnique();
    }
}

internal sealed class LegalFaqMap : IEntityTypeConfiguration<LegalFaq>
{
    public void Configure(EntityTypeBuilder<LegalFaq> builder)
    {
        builder.HasKey(f => f.Code);
        builder.Property(f => f.Code).HasMaxLength(20);
        builder.Property(f => f.Topic).HasMaxLength(40);
        builder.Property(f => f.Answer).HasMaxLength(1000);
    }
}
