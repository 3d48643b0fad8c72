using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Department> Departments => Set<Department>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Invitation> Invitations => Set<Invitation>();
    public DbSet<PastPassword> PastPasswords => Set<PastPassword>();
    public DbSet<HeldForm> HeldForms => Set<HeldForm>();
    public DbSet<SecurityEvent> SecurityEvents => Set<SecurityEvent>();
}
