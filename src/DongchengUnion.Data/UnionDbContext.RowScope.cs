using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.CaseFiles;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Data.Membership;
using DongchengUnion.Data.Settings;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data;

// Who sees which rows: the one page an auditor reads. A row outside the scope does not exist for the viewer:
// not in a list, not in a count, not by its address. docs/authorization.md says the same in words; a test compares
// the tables here with the model.
public abstract partial class UnionDbContext
{
    /// <summary>The name of the filter, for the few lawful exceptions.</summary>
    public const string RowScopeFilter = "RowScope";

    /// <summary>Tables that everybody signed in may read: they hold no unit's and no person's records.</summary>
    public static readonly IReadOnlySet<Type> OpenTables = new HashSet<Type>
    {
        typeof(Department), typeof(DatedSetting), typeof(MemberCode),
        typeof(DefaultSection),
        typeof(Street), typeof(GroupSet), typeof(GroupSetOption),
        typeof(DocumentTemplate),
        typeof(CalendarDay), typeof(CalendarAmendment), typeof(CalendarNotice), typeof(PeriodRule),
        typeof(Indicator), typeof(WorkKind), typeof(ReportItemSet),
        typeof(ReportForm), typeof(ReportFormVersion), typeof(ReceiptSeries), typeof(PrivacyNotice),
        typeof(LedgerCheckRun), typeof(DutyDay), typeof(LegalFaq),
    };

    /// <summary>Tables that only the sign-in machinery and the administrators' pages read; their pages carry their own policies.</summary>
    public static readonly IReadOnlySet<Type> AdministrationTables = new HashSet<Type>
    {
        typeof(Account), typeof(Post), typeof(Session), typeof(SecurityEvent), typeof(PortalState), typeof(DataProtectionKey), typeof(IdSeries), typeof(NumberSeries),
        typeof(Invitation), typeof(PastPassword),
        typeof(IdentityUserClaim<int>), typeof(IdentityUserLogin<int>), typeof(IdentityUserToken<int>), typeof(IdentityUserPasskey<int>),
    };

    private string Below => source.Scope.Below;
    private int OwnUnionId => source.Scope.UnionId;
    private string Trail => source.Scope.Trail;
    private int Self => source.Scope.AccountId;
    private int Desk => source.Scope.DeskId;
    private DateTime AskedAt => source.Scope.At;
    private bool IsPortal => source.Scope.Below == RowScope.Portal.Below;
    private bool OpensLegalMatters => source.Scope.OpensLegalMatters;

    // The portal itself, or a post of the district: a path of one union.
    private bool SeesWholeDistrict => Below.Count(c => c == '/') is 1 or 2;

    /// <summary>On whose behalf this context reads, for queries that choose between a sum and its parts.</summary>
    internal RowScope ReadScope => source.Scope;

    private void ScopeRows(ModelBuilder builder)
    {
        // A union: those below, the own one, and the names of those above.
        builder.Entity<Union>().HasQueryFilter(RowScopeFilter, u => u.Path.StartsWith(Below) || Trail.StartsWith(u.Path));
        builder.Entity<UnionShape>().HasQueryFilter(RowScopeFilter, s => s.Path.StartsWith(Below) || s.UnionId == OwnUnionId);
        builder.Entity<UnionChange>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        builder.Entity<Employer>().HasQueryFilter(RowScopeFilter, e => e.ScopePath.StartsWith(Below) || e.UnionId == OwnUnionId);
        builder.Entity<UnionEmployer>().HasQueryFilter(RowScopeFilter, e => e.ScopePath.StartsWith(Below) || e.UnionId == OwnUnionId);
        builder.Entity<Committee>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        // A member may read who leads the own union: its path is the whole trail.
        builder.Entity<Officer>().HasQueryFilter(RowScopeFilter, o => o.ScopePath.StartsWith(Below) || o.UnionId == OwnUnionId || o.ScopePath == Trail);
        builder.Entity<UnionGroup>().HasQueryFilter(RowScopeFilter, g => g.ScopePath.StartsWith(Below) || g.UnionId == OwnUnionId);

        // The district's review: the working draft for the district's own posts; an edition for everybody once it is published.
        builder.Entity<Review>().HasQueryFilter(RowScopeFilter, r => r.ScopePath.StartsWith(Below));
        builder.Entity<ReviewSection>().HasQueryFilter(RowScopeFilter, s => s.ScopePath.StartsWith(Below));
        builder.Entity<ProseVersion>().HasQueryFilter(RowScopeFilter, v => v.ScopePath.StartsWith(Below));
        builder.Entity<FigureOverride>().HasQueryFilter(RowScopeFilter, o => o.ScopePath.StartsWith(Below));
        builder.Entity<ReviewEdition>().HasQueryFilter(RowScopeFilter, e => e.ScopePath.StartsWith(Below) || e.PublishedAt != null);
        // What somebody typed before the sign-in ended: that person's alone, whatever the post.
        builder.Entity<HeldForm>().HasQueryFilter(RowScopeFilter, f => f.AccountId == Self);

        // The ledger and what was accepted of it: those below, and the own ones after a move to another street.
        builder.Entity<WorkRecord>().HasQueryFilter(RowScopeFilter, r => r.ScopePath.StartsWith(Below) || r.UnionId == OwnUnionId);
        builder.Entity<AcceptedReportMonth>().HasQueryFilter(RowScopeFilter, a => a.ScopePath.StartsWith(Below) || a.UnionId == OwnUnionId);
        builder.Entity<ReportRollUp>().HasQueryFilter(RowScopeFilter, r => r.UpperPath.StartsWith(Below));

        // Legal events show at every union that hosts them; their proof files at the one that answers for them.
        builder.Entity<LegalEvent>().HasQueryFilter(RowScopeFilter, e => e.ScopePath.StartsWith(Below) || e.UnionId == OwnUnionId || e.CoHosts.Any(h => EF.Functions.Like(h.ScopePath, Below + "%") || h.UnionId == OwnUnionId));
        builder.Entity<LegalEventFile>().HasQueryFilter(RowScopeFilter, f => f.ScopePath.StartsWith(Below) || f.UnionId == OwnUnionId);
        // Consultations: the desk that took it, the district's rights department, and the account that asked. Never a unit's chair.
        builder.Entity<Consultation>().HasQueryFilter(RowScopeFilter, c => (OpensLegalMatters && (c.ScopePath.StartsWith(Below) || c.DeskId == OwnUnionId)) || c.AskedById == Self);

        // Supervision: the organ that supervises and those above it, never the union of the employer visited.
        builder.Entity<Supervisor>().HasQueryFilter(RowScopeFilter, s => s.ScopePath.StartsWith(Below) || s.UnionId == OwnUnionId);
        builder.Entity<SupervisionVisit>().HasQueryFilter(RowScopeFilter, v => v.ScopePath.StartsWith(Below) || v.UnionId == OwnUnionId);
        builder.Entity<SupervisionMatter>().HasQueryFilter(RowScopeFilter, m => m.ScopePath.StartsWith(Below) || m.UnionId == OwnUnionId);

        // People: those whose file a union below keeps. A union that somebody has left keeps its lines of the ledger, not the person.
        builder.Entity<Person>().HasQueryFilter(RowScopeFilter, p => p.ScopePath.StartsWith(Below) || p.UnionId == OwnUnionId);
        builder.Entity<PersonDocument>().HasQueryFilter(RowScopeFilter, d => d.ScopePath.StartsWith(Below) || d.UnionId == OwnUnionId);
        builder.Entity<MembershipEvent>().HasQueryFilter(RowScopeFilter, e => e.ScopePath.StartsWith(Below) || e.UnionId == OwnUnionId);
        // Keys of names: by the body right below the district. Whoever stands further down reads through the own list instead.
        builder.Entity<MemberSearchKey>().HasQueryFilter(RowScopeFilter, k => SeesWholeDistrict || k.UpperUnionId == OwnUnionId);

        // Lists on their way into the roster: of the union that imports them, and for the bodies above it.
        builder.Entity<ImportBatch>().HasQueryFilter(RowScopeFilter, b => b.ScopePath.StartsWith(Below) || b.UnionId == OwnUnionId);
        builder.Entity<ImportLine>().HasQueryFilter(RowScopeFilter, l => l.ScopePath.StartsWith(Below) || l.UnionId == OwnUnionId);
        builder.Entity<ImportChange>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        builder.Entity<SavedMapping>().HasQueryFilter(RowScopeFilter, m => m.ScopePath.StartsWith(Below) || m.UnionId == OwnUnionId);
        // Membership procedures: the unions concerned and those above them; what an account started, that account follows.
        builder.Entity<JoinApplication>().HasQueryFilter(RowScopeFilter, a => a.ScopePath.StartsWith(Below) || a.UnionId == OwnUnionId);
        builder.Entity<Transfer>().HasQueryFilter(RowScopeFilter, t => t.ScopePath.StartsWith(Below) || t.ToPath.StartsWith(Below) || t.UnionId == OwnUnionId || t.ToUnionId == OwnUnionId || t.MemberAccountId == Self);
        builder.Entity<LeavingCase>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        builder.Entity<CorrectionRequest>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId || c.AccountId == Self);
        builder.Entity<RosterMark>().HasQueryFilter(RowScopeFilter, m => m.ScopePath.StartsWith(Below) || m.UnionId == OwnUnionId);
        builder.Entity<RosterConfirmation>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        builder.Entity<LedgerFinding>().HasQueryFilter(RowScopeFilter, f => f.ScopePath.StartsWith(Below) || f.UnionId == OwnUnionId);

        // Who looked at a person, who asks to be found, which certificates are out: with the union that keeps the file.
        builder.Entity<LookEntry>().HasQueryFilter(RowScopeFilter, l => l.ScopePath.StartsWith(Below) || l.UnionId == OwnUnionId);
        builder.Entity<BindingRequest>().HasQueryFilter(RowScopeFilter, r => r.ScopePath.StartsWith(Below) || r.UnionId == OwnUnionId);
        builder.Entity<MemberCertificate>().HasQueryFilter(RowScopeFilter, c => c.ScopePath.StartsWith(Below) || c.UnionId == OwnUnionId);
        // Whom the account belongs to, and what that person has agreed to and asked: the person's alone, whatever the post.
        builder.Entity<PersonAccount>().HasQueryFilter(RowScopeFilter, b => b.AccountId == Self);
        builder.Entity<ConsentRecord>().HasQueryFilter(RowScopeFilter, c => c.AccountId == Self);
        builder.Entity<OwnDataRequest>().HasQueryFilter(RowScopeFilter, r => r.AccountId == Self);

        // Statutory dates of records: with the desk that handles the record and the people named on it, never along the path of a union.
        // A chair below the desk, another street and the district's other departments see none; nor does the district see a street's.
        builder.Entity<ClockSheet>().HasQueryFilter(RowScopeFilter, s => IsPortal || s.UnionId == Desk || s.OwnerAccountId == Self || s.LeadAccountId == Self);
        builder.Entity<Clock>().HasQueryFilter(RowScopeFilter, c => IsPortal || c.UnionId == Desk || c.OwnerAccountId == Self || c.LeadAccountId == Self || c.WorkerAccountId == Self);
        // What somebody was reminded of, and the address of the own calendar: that person's alone, whatever the post.
        builder.Entity<ReminderMessage>().HasQueryFilter(RowScopeFilter, m => IsPortal || m.AccountId == Self);
        builder.Entity<CalendarFeed>().HasQueryFilter(RowScopeFilter, f => IsPortal || f.AccountId == Self);
        // Files of records: only of those whose module has agreed within this request; all of them for the portal's own work.
        builder.Entity<Attachment>().HasQueryFilter(RowScopeFilter, a => IsPortal || OpenedSubjects.Contains(a.SubjectKey));
        builder.Entity<AttachmentLine>().HasQueryFilter(RowScopeFilter, l => IsPortal || OpenedSubjects.Contains(l.SubjectKey));

        // Who may be on file twice, and who was: found across all unions, so the district's alone.
        builder.Entity<DuplicatePair>().HasQueryFilter(RowScopeFilter, p => p.ScopePath.StartsWith(Below));
        builder.Entity<PersonMerge>().HasQueryFilter(RowScopeFilter, m => m.ScopePath.StartsWith(Below));

        // Disputes and legal aid, a closed compartment: the desk that handles a case, and those named on it. Never by the path: the employer's
        // union, the street above it and the district's other departments have none of it. What hangs on a case follows the case.
        builder.Entity<Case>().HasQueryFilter(RowScopeFilter, c => IsPortal || c.UnionId == Desk
            || CaseAccesses.Any(a => a.CaseId == c.Id && a.AccountId == Self && a.EndedAt == null && (a.Until == null || a.Until > AskedAt)));
        builder.Entity<CaseParty>().HasQueryFilter(RowScopeFilter, p => Cases.Any(c => c.Id == p.CaseId));
        builder.Entity<Claim>().HasQueryFilter(RowScopeFilter, p => Cases.Any(c => c.Id == p.CaseId));
        builder.Entity<CaseEntry>().HasQueryFilter(RowScopeFilter, e => Cases.Any(c => c.Id == e.CaseId));
        builder.Entity<CaseAccess>().HasQueryFilter(RowScopeFilter, a => IsPortal || a.AccountId == Self);
        // A stub for the desk that handed a case over, and the question to the one that shall take it; the district's rights desk decides.
        builder.Entity<Handover>().HasQueryFilter(RowScopeFilter, h => IsPortal || (Desk != 0 && (h.UnionId == Desk || h.ToUnionId == Desk || (Desk == OwnUnionId && h.ScopePath.StartsWith(Below)))));

        // Monthly reports, and what was granted or said about them: those of the unions below as of the month, and the own ones.
        builder.Entity<MonthlyReport>().HasQueryFilter(RowScopeFilter, r => r.ScopePath.StartsWith(Below) || r.UnionId == OwnUnionId);
        builder.Entity<ReportAllowance>().HasQueryFilter(RowScopeFilter, a => a.ScopePath.StartsWith(Below) || a.UnionId == OwnUnionId);
        builder.Entity<ReportReminder>().HasQueryFilter(RowScopeFilter, r => r.ScopePath.StartsWith(Below) || r.UnionId == OwnUnionId);
    }

    /// <summary>Reading is filtered; this is the same rule for writing, failing closed.</summary>
    /// <exception cref="OutsideScopeException">A row belongs to a union the writer may not write for.</exception>
    private void GuardWrites()
    {
        foreach (var entry in ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Unchanged or EntityState.Detached) continue;
            if (entry.Entity is SecurityEvent or ClockChange or AttachmentLine or CaseEntry && entry.State != EntityState.Added)
                throw new InvalidOperationException($"A {entry.Metadata.ClrType.Name} is only ever added to.");
            if (entry.Entity is Union union && !MayWrite(union))
                throw new InvalidOperationException($"The union {union.Number} lies outside the writer's scope.");
            if (entry.Entity is IUnionScoped row && !MayWrite(row))
                throw new OutsideScopeException(entry.Metadata.ClrType.Name, row.UnionId);
        }
    }

    // A new union has no path yet; its parent's is there.
    private bool MayWrite(Union union) =>
        union.Path.StartsWith(Below, StringComparison.Ordinal) || union.ParentPath.StartsWith(Below, StringComparison.Ordinal)
        || (OwnUnionId != 0 && union.Id == OwnUnionId);

    private bool MayWrite(IUnionScoped row) =>
        row.ScopePath.StartsWith(Below, StringComparison.Ordinal) || (OwnUnionId != 0 && row.UnionId == OwnUnionId);
}
