using DongchengUnion.Data.CaseFiles;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Mediation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<Case> Cases => Set<Case>();
    public DbSet<MediationCase> MediationCases => Set<MediationCase>();
    public DbSet<CaseParty> CaseParties => Set<CaseParty>();
    public DbSet<Claim> CaseClaims => Set<Claim>();
    public DbSet<CaseEntry> CaseEntries => Set<CaseEntry>();
    public DbSet<CaseAccess> CaseAccesses => Set<CaseAccess>();
    public DbSet<Handover> Handovers => Set<Handover>();
    public DbSet<NumberSeries> NumberSeries => Set<NumberSeries>();
}
