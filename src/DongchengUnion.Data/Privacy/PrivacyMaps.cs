using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Privacy;

internal sealed class LookEntryMap : IEntityTypeConfiguration<LookEntry>
{
    public void Configure(EntityTypeBuilder<LookEntry> builder)
    {
        builder.Ignore(l => l.FieldsInWords);
        builder.HasIndex(l => new { l.PersonId, l.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
    }
}

internal sealed class PrivacyNoticeMap : IEntityTypeConfiguration<PrivacyNotice>
{
    public void Configure(EntityTypeBuilder<PrivacyNotice> builder)
    {
        builder.Property(n => n.Body).HasMaxLength(4000);
        builder.Property(n => n.OnWithdrawal).HasMaxLength(500);
        builder.HasIndex(n => new { n.Kind, n.Version }).IsUnique();
    }
}

internal sealed class ConsentRecordMap : IEntityTypeConfiguration<ConsentRecord>
{
    public void Configure(EntityTypeBuilder<ConsentRecord> builder)
    {
        builder.HasIndex(c => new { c.AccountId, c.Kind });
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class OwnDataRequestMap : IEntityTypeConfiguration<OwnDataRequest>
{
    public void Configure(EntityTypeBuilder<OwnDataRequest> builder)
    {
        builder.Property(r => r.Answer).HasMaxLength(1000);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
    }
}
