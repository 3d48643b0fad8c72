using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Binding;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<PersonAccount> PersonAccounts => Set<PersonAccount>();
    public DbSet<BindingRequest> BindingRequests => Set<BindingRequest>();
    public DbSet<MemberCertificate> MemberCertificates => Set<MemberCertificate>();
}
