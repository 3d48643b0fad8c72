using DongchengUnion.Domain.HalfYearReview;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Review> Reviews => Set<Review>();
    public DbSet<ReviewSection> ReviewSections => Set<ReviewSection>();
    public DbSet<ProseVersion> ProseVersions => Set<ProseVersion>();
    public DbSet<FigureOverride> FigureOverrides => Set<FigureOverride>();
    public DbSet<ReviewEdition> ReviewEditions => Set<ReviewEdition>();
    public DbSet<DefaultSection> DefaultSections => Set<DefaultSection>();

    /// <summary>The working draft of a period with its sections and hand changes; null where there is none for the viewer.</summary>
    public Task<Review?> WorkingReview(string periodCode) =>
        Reviews.Include(r => r.Sections).Include(r => r.Overrides).AsSplitQuery().SingleOrDefaultAsync(r => r.PeriodCode == periodCode);
}
