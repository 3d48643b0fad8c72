using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.CaseFiles;

internal sealed class CaseMap : IEntityTypeConfiguration<Case>
{
    public void Configure(EntityTypeBuilder<Case> builder)
    {
        builder.ToTable("Cases");
        builder.HasDiscriminator<string>("Kind");
        builder.Property("Kind").HasMaxLength(20);
        builder.Property(c => c.Number).HasMaxLength(60);
        builder.HasOne<Union>().WithMany().HasForeignKey(c => c.UnionId);
        builder.HasIndex(c => c.Number).IsUnique().HasFilter("Number IS NOT NULL");
        builder.HasIndex(c => new { c.UnionId, c.ClosedOn, c.ReceivedOn });
        builder.HasIndex(c => new { c.FirstDeskId, c.AcceptedOn });
        builder.HasIndex(c => c.ApplicantAccountId);
    }
}

internal sealed class CasePartyMap : IEntityTypeConfiguration<CaseParty>
{
    public void Configure(EntityTypeBuilder<CaseParty> builder)
    {
        builder.ToTable("CaseParties");
        builder.Property(p => p.EmployerName).HasMaxLength(100);
        builder.Property(p => p.SuccessorName).HasMaxLength(100);
        builder.Property(p => p.CreditCode).HasMaxLength(18);
        builder.Property(p => p.NameSealed).HasMaxLength(300);
        builder.Property(p => p.NameHash).HasMaxLength(32);
        builder.Property(p => p.DocumentSealed).HasMaxLength(200);
        builder.Property(p => p.DocumentHash).HasMaxLength(32);
        builder.Property(p => p.MobileSealed).HasMaxLength(100);
        builder.Property(p => p.MobileHash).HasMaxLength(32);
        builder.Property(p => p.ContactSealed).HasMaxLength(600);
        builder.Property(p => p.RepresentativeSealed).HasMaxLength(300);
        builder.HasOne<Case>().WithMany().HasForeignKey(p => p.CaseId);
        builder.HasIndex(p => p.CaseId);
        builder.HasIndex(p => p.NameHash);
        builder.HasIndex(p => p.EmployerName);
    }
}

internal sealed class ClaimMap : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable("CaseClaims");
        builder.HasOne<Case>().WithMany().HasForeignKey(c => c.CaseId);
        builder.HasIndex(c => new { c.CaseId, c.Line }).IsUnique();
    }
}

internal sealed class CaseEntryMap : IEntityTypeConfiguration<CaseEntry>
{
    public void Configure(EntityTypeBuilder<CaseEntry> builder)
    {
        builder.ToTable("CaseEntries");
        builder.Property(e => e.WordsSealed).HasMaxLength(8000);
        builder.HasOne<Case>().WithMany().HasForeignKey(e => e.CaseId);
        builder.HasIndex(e => e.CaseId);
    }
}

internal sealed class CaseAccessMap : IEntityTypeConfiguration<CaseAccess>
{
    public void Configure(EntityTypeBuilder<CaseAccess> builder)
    {
        builder.ToTable("CaseAccesses");
        builder.Property(a => a.Reason).HasMaxLength(500);
        builder.HasOne<Case>().WithMany().HasForeignKey(a => a.CaseId);
        builder.HasIndex(a => new { a.CaseId, a.AccountId });
        builder.HasIndex(a => a.AccountId);
    }
}

internal sealed class HandoverMap : IEntityTypeConfiguration<Handover>
{
    public void Configure(EntityTypeBuilder<Handover> builder)
    {
        builder.Property(h => h.Number).HasMaxLength(60);
        builder.Property(h => h.Words).HasMaxLength(500);
        builder.Property(h => h.Answer).HasMaxLength(500);
        builder.HasOne<Case>().WithMany().HasForeignKey(h => h.CaseId);
        builder.HasOne<Union>().WithMany().HasForeignKey(h => h.UnionId);
        builder.HasOne<Union>().WithMany().HasForeignKey(h => h.ToUnionId);
        // One open hand-over of a case at a time, also when two press at once.
        builder.HasIndex(h => h.CaseId, "OpenHandoverOfCase").IsUnique().HasFilter("Stage IN ('Asked','Granted')");
        builder.HasIndex(h => new { h.ToUnionId, h.Stage });
    }
}

internal sealed class NumberSeriesMap : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> builder)
    {
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(80);
    }
}
