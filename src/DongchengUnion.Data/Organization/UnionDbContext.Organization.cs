using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Union> Unions => Set<Union>();
    public DbSet<UnionShape> UnionShapes => Set<UnionShape>();
    public DbSet<UnionChange> UnionChanges => Set<UnionChange>();
    public DbSet<Employer> Employers => Set<Employer>();
    public DbSet<UnionEmployer> UnionEmployers => Set<UnionEmployer>();
    public DbSet<Committee> Committees => Set<Committee>();
    public DbSet<Officer> Officers => Set<Officer>();
    public DbSet<Street> Streets => Set<Street>();
    public DbSet<GroupSet> GroupSets => Set<GroupSet>();
    public DbSet<GroupSetOption> GroupSetOptions => Set<GroupSetOption>();
    public DbSet<UnionGroup> UnionGroups => Set<UnionGroup>();

    /// <summary>The unions whose cards may be read: the own one and those below. <see cref="Unions"/> also holds the ones above, for their names.</summary>
    public IQueryable<Union> UnionsInReach => Unions.Where(u => UnionShapes.Any(s => s.UnionId == u.Id));
}
