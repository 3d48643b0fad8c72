using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Union> Unions => Set<Union>();
    public DbSet<UnionShape> UnionShapes => Set<UnionShape>();
}
