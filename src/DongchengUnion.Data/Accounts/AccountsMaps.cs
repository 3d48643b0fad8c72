using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace DongchengUnion.Data.Accounts;

internal sealed class PostMap : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasOne<Union>().WithMany().HasForeignKey(p => p.UnionId);
        builder.HasOne<Department>().WithMany().HasForeignKey(p => p.DepartmentCode);
    }
}

internal sealed class DepartmentMap : IEntityTypeConfiguration<Department>
{
    public void Configure(EntityTypeBuilder<Department> builder)
    {
        builder.HasKey(d => d.Code);
        builder.Property(d => d.Code).HasMaxLength(40);
    }
}

internal sealed class SessionMap : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> builder)
    {
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasIndex(s => new { s.AccountId, s.EndedAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class AccountMap : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder) => builder.HasIndex(a => a.DisplayName);
}

internal sealed class InvitationMap : IEntityTypeConfiguration<Invitation>
{
    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.Property(i => i.TokenHash).HasMaxLength(64);
        builder.HasIndex(i => i.TokenHash).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
    }
}

internal sealed class PastPasswordMap : IEntityTypeConfiguration<PastPassword>
{
    public void Configure(EntityTypeBuilder<PastPassword> builder) => builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
}

internal sealed class HeldFormMap : IEntityTypeConfiguration<HeldForm>
{
    public void Configure(EntityTypeBuilder<HeldForm> builder)
    {
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Address).HasMaxLength(2000);
        // Four bytes of Base64 for three, and what encryption adds.
        builder.Property(f => f.Sealed).HasMaxLength(1_000_000);
        builder.HasIndex(f => f.HeldAt);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}

internal sealed class SecurityEventMap : IEntityTypeConfiguration<SecurityEvent>
{
    public void Configure(EntityTypeBuilder<SecurityEvent> builder)
    {
        builder.Property(e => e.Detail).HasMaxLength(1000);
        builder.HasIndex(e => e.At);
        builder.HasIndex(e => e.AccountId);
    }
}
