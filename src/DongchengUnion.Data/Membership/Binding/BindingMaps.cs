using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Binding;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Membership.Binding;

internal sealed class PersonAccountMap : IEntityTypeConfiguration<PersonAccount>
{
    public void Configure(EntityTypeBuilder<PersonAccount> builder)
    {
        builder.HasIndex(b => b.PersonId).IsUnique();
        builder.HasIndex(b => b.AccountId).IsUnique();
        builder.HasOne<Person>().WithMany().HasForeignKey(b => b.PersonId);
        builder.HasOne<Account>().WithMany().HasForeignKey(b => b.AccountId);
    }
}

internal sealed class BindingRequestMap : IEntityTypeConfiguration<BindingRequest>
{
    public void Configure(EntityTypeBuilder<BindingRequest> builder)
    {
        builder.Property(r => r.Number).HasMaxLength(20);
        builder.Property(r => r.CodeHash).HasMaxLength(64);
        builder.Property(r => r.StatementSealed).HasMaxLength(2000);
        builder.Property(r => r.Reason).HasMaxLength(500);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.CodeHash).IsUnique();
        builder.HasIndex(r => new { r.UnionId, r.Stage });
    }
}

internal sealed class MemberCertificateMap : IEntityTypeConfiguration<MemberCertificate>
{
    public void Configure(EntityTypeBuilder<MemberCertificate> builder)
    {
        builder.Property(c => c.Token).HasMaxLength(40);
        builder.HasIndex(c => c.Token).IsUnique();
        builder.HasIndex(c => c.PersonId);
        builder.HasOne<Person>().WithMany().HasForeignKey(c => c.PersonId);
    }
}
