using DongchengUnion.Domain.Accounts;

namespace DongchengUnion.Web.Platform;

/// <summary>Which kind of person may do what: the one table. docs/authorization.md and the page 权限一览 are checked against it.</summary>
public static class Policies
{
    /// <summary>One's own account: name, password, devices. The only thing left to somebody who has no post in force.</summary>
    public const string OwnAccount = "own-account";

    /// <summary>Being signed in under any post.</summary>
    public const string SignedIn = "signed-in";

    public const string ManageAccounts = "manage-accounts";
    public const string ManagePosts = "manage-posts";
    public const string ReadSecurityLog = "read-security-log";
    public const string MoveDemoClock = "move-demo-clock";

    public const string ReadUnions = "read-unions";
    public const string ReadUnionRegister = "read-union-register";
    public const string MaintainUnions = "maintain-unions";
    public const string ChangeUnionShape = "change-union-shape";

    public const string ReadWorkRecords = "read-work-records";
    public const string KeepWorkRecords = "keep-work-records";

    public const string ReadReports = "read-reports";
    public const string FillReports = "fill-reports";
    public const string SubmitReports = "submit-reports";
    public const string ReviewReports = "review-reports";
    public const string FinalizeReports = "finalize-reports";
    public const string ReopenReports = "reopen-reports";
    public const string MaintainReportForms = "maintain-report-forms";
    public const string RequestCorrections = "request-corrections";
    public const string FollowReports = "follow-reports";
    public const string RemindUnions = "remind-unions";
    public const string GrantAllowances = "grant-allowances";

    /// <summary>The own standing as a member, whichever post one holds besides.</summary>
    public const string OwnMembership = "own-membership";

    /// <summary>Seeing a member's numbers in clear, with purpose and reason. Of the district's staff the organization department only.</summary>
    public const string RevealPersonalData = "reveal-personal-data";

    public const string HandleBindings = "handle-bindings";

    public const string ReadIndicators = "read-indicators";
    public const string ReadDistrictFigures = "read-district-figures";
    public const string WriteReview = "write-review";
    public const string SignReview = "sign-review";
    public const string ReadPublishedReviews = "read-published-reviews";

    public const string ReadMembers = "read-members";
    public const string KeepMembers = "keep-members";
    public const string ExportMembers = "export-members";
    public const string ImportMembers = "import-members";
    public const string ConfirmImport = "confirm-import";

    public const string ReadMemberCounts = "read-member-counts";
    public const string RunLedgerCheck = "run-ledger-check";
    public const string ReadJoinings = "read-joinings";
    public const string DecideJoinings = "decide-joinings";
    public const string ReadTransfers = "read-transfers";
    public const string StartTransfers = "start-transfers";
    public const string ConsentToTransfers = "consent-to-transfers";
    public const string DecideTransfers = "decide-transfers";
    public const string ChangeStandings = "change-standings";
    public const string ReverseEvents = "reverse-events";
    public const string ReadLeavings = "read-leavings";

    public const string ApplyForMediation = "apply-for-mediation";
    public const string ReadMediations = "read-mediations";
    public const string HandleMediations = "handle-mediations";

    /// <summary>Turning back what was ended; the case must have been opened to the leader.</summary>
    public const string LeadMediations = "lead-mediations";

    public const string CountMediations = "count-mediations";

    /// <summary>A look into a case that is not one's own, with a reason, for a day.</summary>
    public const string BreakGlass = "break-glass";
    public const string ProposeLeavings = "propose-leavings";
    public const string ConfirmLeavings = "confirm-leavings";
    public const string ReadExpulsionPapers = "read-expulsion-papers";

    /// <summary>Asking to leave or to have the own record corrected, whichever post one holds besides.</summary>
    public const string AskAboutOwnMembership = "ask-about-own-membership";

    public const string ReadRecordCorrections = "read-record-corrections";
    public const string HandleRecordCorrections = "handle-record-corrections";
    public const string ConfirmRoster = "confirm-roster";
    public const string ExportIdentityNumbers = "export-identity-numbers";
    public const string MergeMembers = "merge-members";
    public const string FindByNumber = "find-by-number";

    /// <summary>The red list: the whole desk for who works at it, for anybody else what is theirs by name.</summary>
    public const string ReadClocks = "read-clocks";

    /// <summary>Working open clocks out again after a new calendar. Of the district's staff the rights department only.</summary>
    public const string RecomputeClocks = "recompute-clocks";

    /// <summary>The own reminders, the own calendar and its secret address.</summary>
    public const string OwnDates = "own-dates";
    public const string ReadLegalEvents = "read-legal-events";
    public const string KeepLegalEvents = "keep-legal-events";

    /// <summary>A desk's consultations. Of the district's staff the rights department only.</summary>
    public const string HandleConsultations = "handle-consultations";

    public const string ReadConsultationCounts = "read-consultation-counts";

    /// <summary>Asking the lawyers, and reading the own questions and nobody else's.</summary>
    public const string AskLawyers = "ask-lawyers";

    /// <summary>The lawyers' duty roster. The rights department only.</summary>
    public const string KeepDutyRoster = "keep-duty-roster";

    public const string ReadSupervision = "read-supervision";

    /// <summary>Visits, matters and papers. Of the district's staff the rights department only.</summary>
    public const string KeepSupervision = "keep-supervision";

    public const string SignSupervisionLetters = "sign-supervision-letters";
    /// <summary>Files of records; whose, and what may be done with them, the record's own module says.</summary>
    public const string UseAttachments = "use-attachments";
    public const string ReadFileSafety = "read-file-safety";

    public const string ReadDocumentTemplates = "read-document-templates";

    /// <summary>Of the district's staff the rights department only.</summary>
    public const string KeepDocumentTemplates = "keep-document-templates";

    private const Role Member = Role.Member, Clerk = Role.GrassrootsClerk, Chair = Role.GrassrootsChair, Reviewer = Role.Reviewer,
        Staff = Role.DistrictStaff, Leader = Role.DistrictLeader, System = Role.SystemAdministrator,
        Security = Role.SecurityAdministrator, Auditor = Role.Auditor;

    /// <summary>Permission → the roles that have it. What is not here nobody may do.</summary>
    public static readonly IReadOnlyDictionary<string, Role[]> Granted = new Dictionary<string, Role[]>
    {
        [OwnAccount] = [Member, Clerk, Chair, Reviewer, Staff, Leader, System, Security, Auditor],
        [SignedIn] = [Member, Clerk, Chair, Reviewer, Staff, Leader, System, Security, Auditor],

        [ManageAccounts] = [System],
        [ManagePosts] = [Security],
        [ReadSecurityLog] = [Auditor],
        [MoveDemoClock] = [System],

        [ReadUnions] = [Member, Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [ReadUnionRegister] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [MaintainUnions] = [Clerk, Chair, Reviewer, Staff],
        [ChangeUnionShape] = [Staff],

        [ReadWorkRecords] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [KeepWorkRecords] = [Clerk, Chair, Reviewer, Staff],

        [ReadMembers] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [KeepMembers] = [Clerk, Chair, Reviewer, Staff],
        [ImportMembers] = [Clerk, Chair],
        [ConfirmImport] = [Chair],
        [ExportMembers] = [Clerk, Chair, Reviewer, Staff],

        [ReadMemberCounts] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [RunLedgerCheck] = [Staff],
        [ReadJoinings] = [Clerk, Chair, Reviewer, Staff, Auditor],
        [DecideJoinings] = [Chair, Reviewer],
        [ReadTransfers] = [Member, Clerk, Chair, Reviewer, Staff, Auditor],
        [StartTransfers] = [Member, Chair],
        [ConsentToTransfers] = [Chair],
        [DecideTransfers] = [Reviewer, Staff],
        [ChangeStandings] = [Chair],
        [ReverseEvents] = [Reviewer, Staff],
        [ReadLeavings] = [Chair, Reviewer, Staff, Auditor],
        [ApplyForMediation] = [Member, Clerk, Chair, Reviewer, Staff, Leader],
        [ReadMediations] = [Reviewer, Staff, Leader, Auditor],
        [HandleMediations] = [Reviewer, Staff],
        [LeadMediations] = [Leader],
        [CountMediations] = [Reviewer, Staff, Leader, Auditor],
        [BreakGlass] = [Leader, Auditor],
        [ProposeLeavings] = [Chair],
        [ConfirmLeavings] = [Chair, Reviewer, Staff],
        [ReadExpulsionPapers] = [Chair, Reviewer, Staff],
        [AskAboutOwnMembership] = [Member, Clerk, Chair, Reviewer, Staff, Leader],
        [ReadRecordCorrections] = [Member, Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [HandleRecordCorrections] = [Clerk, Chair],
        [ConfirmRoster] = [Chair],
        [ExportIdentityNumbers] = [Chair, Reviewer, Staff],
        [MergeMembers] = [Staff],
        [FindByNumber] = [Chair, Reviewer, Staff],

        [ReadLegalEvents] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [KeepLegalEvents] = [Clerk, Chair, Reviewer, Staff],
        [HandleConsultations] = [Reviewer, Staff],
        [ReadConsultationCounts] = [Reviewer, Staff, Leader, Auditor],
        [AskLawyers] = [Member, Clerk, Chair, Reviewer, Staff, Leader],
        [KeepDutyRoster] = [Staff],
        [ReadSupervision] = [Reviewer, Staff, Leader, Auditor],
        [KeepSupervision] = [Reviewer, Staff],
        [SignSupervisionLetters] = [Leader],

        [ReadReports] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [FillReports] = [Clerk, Chair],
        [SubmitReports] = [Chair],
        [ReviewReports] = [Reviewer],
        [FinalizeReports] = [Staff],
        [ReopenReports] = [Leader],
        [MaintainReportForms] = [Staff],
        [RequestCorrections] = [Chair, Reviewer, Staff],
        [FollowReports] = [Reviewer, Staff, Leader, Auditor],
        [RemindUnions] = [Reviewer, Staff],
        [GrantAllowances] = [Reviewer, Staff],

        [OwnMembership] = [Member, Clerk, Chair, Reviewer, Staff, Leader],
        [RevealPersonalData] = [Chair, Reviewer, Staff],
        [HandleBindings] = [Chair, Reviewer, Staff],

        [ReadIndicators] = [Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [ReadDistrictFigures] = [Staff, Leader, Auditor],
        [WriteReview] = [Staff],
        [SignReview] = [Leader],
        [UseAttachments] = [Member, Clerk, Chair, Reviewer, Staff, Leader, Auditor],
        [ReadFileSafety] = [System, Security, Auditor],
        [ReadDocumentTemplates] = [Staff, Leader, Auditor],
        [KeepDocumentTemplates] = [Staff],

        [ReadPublishedReviews] = [Member, Clerk, Chair, Reviewer, Staff, Leader, Auditor],

        [ReadClocks] = [Reviewer, Staff, Leader],
        [RecomputeClocks] = [Staff],
        [OwnDates] = [Member, Clerk, Chair, Reviewer, Staff, Leader, Auditor],
    };

    public static bool Allows(Role role, string policy) => Granted.TryGetValue(policy, out var roles) && roles.Contains(role);
}
