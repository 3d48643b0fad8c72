using DongchengUnion.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Supervisor> Supervisors => Set<Supervisor>();
    public DbSet<SupervisionVisit> SupervisionVisits => Set<SupervisionVisit>();
    public DbSet<SupervisionMatter> SupervisionMatters => Set<SupervisionMatter>();
}
