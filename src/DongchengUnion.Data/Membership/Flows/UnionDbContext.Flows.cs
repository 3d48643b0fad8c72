using DongchengUnion.Domain.Membership.Flows;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

public abstract partial class UnionDbContext
{
    public DbSet<JoinApplication> JoinApplications => Set<JoinApplication>();
    public DbSet<Transfer> Transfers => Set<Transfer>();
    public DbSet<LeavingCase> LeavingCases => Set<LeavingCase>();
    public DbSet<CorrectionRequest> CorrectionRequests => Set<CorrectionRequest>();
    public DbSet<RosterMark> RosterMarks => Set<RosterMark>();
    public DbSet<RosterConfirmation> RosterConfirmations => Set<RosterConfirmation>();
    public DbSet<LedgerFinding> LedgerFindings => Set<LedgerFinding>();
    public DbSet<LedgerCheckRun> LedgerCheckRuns => Set<LedgerCheckRun>();
}
