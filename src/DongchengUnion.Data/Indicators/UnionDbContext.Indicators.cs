using DongchengUnion.Data.Indicators;
using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Indicator> Indicators => Set<Indicator>();
    public DbSet<ReportRollUp> ReportRollUps => Set<ReportRollUp>();
    public DbSet<AcceptedReportMonth> AcceptedReportMonths => Set<AcceptedReportMonth>();
    public DbSet<ReportItemSet> ReportItemSets => Set<ReportItemSet>();
}
