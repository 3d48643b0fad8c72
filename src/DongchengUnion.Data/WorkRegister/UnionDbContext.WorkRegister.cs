using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<WorkKind> WorkKinds => Set<WorkKind>();
    public DbSet<WorkRecord> WorkRecords => Set<WorkRecord>();
}
