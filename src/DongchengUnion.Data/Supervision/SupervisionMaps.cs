using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Supervision;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Supervision;

internal sealed class SupervisorMap : IEntityTypeConfiguration<Supervisor>
{
    public void Configure(EntityTypeBuilder<Supervisor> builder)
    {
        builder.Property(s => s.Name).HasMaxLength(60);
        builder.Property(s => s.CardNumber).HasMaxLength(40);
        builder.HasOne<Union>().WithMany().HasForeignKey(s => s.UnionId);
        builder.HasIndex(s => s.CardNumber).IsUnique();
    }
}

internal sealed class SupervisionVisitMap : IEntityTypeConfiguration<SupervisionVisit>
{
    public void Configure(EntityTypeBuilder<SupervisionVisit> builder)
    {
        builder.Property(v => v.EmployerKey).HasMaxLength(100);
        builder.Property(v => v.Place).HasMaxLength(100);
        builder.Property(v => v.Supervisors).IsJson();
        builder.Property(v => v.Topics).IsJson();
        builder.Property(v => v.VoidReason).HasMaxLength(500);
        builder.OwnsMany(v => v.Findings, findings =>
        {
            findings.ToTable("SupervisionFindings");
            findings.HasKey(f => f.Id); // SQLite numbers rows only under a one-column key.
            findings.Property(f => f.What).HasMaxLength(500);
        });
        builder.HasOne<Union>().WithMany().HasForeignKey(v => v.UnionId);
        builder.HasIndex(v => new { v.Month, v.EmployerKey });
        builder.HasIndex(v => new { v.UnionId, v.Month });
        builder.HasIndex(v => v.ScopePath);
    }
}

internal sealed class SupervisionMatterMap : IEntityTypeConfiguration<SupervisionMatter>
{
    public void Configure(EntityTypeBuilder<SupervisionMatter> builder)
    {
        builder.Property(m => m.EmployerKey).HasMaxLength(100);
        // A thousand characters of up to four bytes, and the seal around them.
        builder.Property(m => m.ClueSealed).HasMaxLength(4100);
        builder.Property(m => m.Ending).HasMaxLength(500);
        builder.Property(m => m.Steps).IsJson();
        builder.Ignore(m => m.Draft);
        builder.Ignore(m => m.Sent);
        builder.OwnsMany(m => m.Letters, letters =>
        {
            letters.ToTable("SupervisionLetters");
            letters.HasKey(l => l.Id);
            letters.Property(l => l.Number).HasMaxLength(60);
            letters.Property(l => l.Facts).HasMaxLength(2000);
            letters.Property(l => l.Articles).HasMaxLength(500);
            letters.Property(l => l.Demand).HasMaxLength(1000);
            // A number is never given twice, also when two sign at once.
            letters.HasIndex(l => new { l.Kind, l.Year, l.Serial }).IsUnique();
        });
        builder.HasOne<Union>().WithMany().HasForeignKey(m => m.UnionId);
        builder.HasIndex(m => new { m.Stage, m.UnionId });
        builder.HasIndex(m => m.ScopePath);
    }
}
