using DongchengUnion.Domain.Membership.Imports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();
    public DbSet<ImportLine> ImportLines => Set<ImportLine>();
    public DbSet<ImportChange> ImportChanges => Set<ImportChange>();
    public DbSet<SavedMapping> SavedMappings => Set<SavedMapping>();
}
