using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.MonthlyReports;

/// <summary>Which buttons of a report this person may press now. The verbs ask the same questions again.</summary>
public sealed class Buttons(MonthlyReport report, Viewer viewer, string ownerDepartment)
{
    private bool IsOwn => viewer.Post?.UnionId == report.UnionId;
    private bool IsUpper => viewer.May(Policies.ReviewReports) && !report.IsDirect && viewer.Post?.UnionId == report.UpperUnionId;
    private bool IsOwner => viewer.May(Policies.FinalizeReports) && viewer.Post?.DepartmentCode == ownerDepartment;
    private bool IsDistrictTurn => report.Stage == (report.IsDirect ? ReportStage.Submitted : ReportStage.UpperAccepted);

    public bool MayFill => IsOwn && report.IsOpen && viewer.May(Policies.FillReports)
        && (report.Stage != ReportStage.AwaitingSignature || viewer.May(Policies.SubmitReports));

    public bool MaySend => MayFill && report.Stage != ReportStage.AwaitingSignature && !viewer.May(Policies.SubmitReports);
    public bool MaySubmit => MayFill && viewer.May(Policies.SubmitReports);
    public bool MayHandBack => IsOwn && report.Stage == ReportStage.AwaitingSignature && viewer.May(Policies.FillReports);
    public bool MayWithdraw => IsOwn && report.Stage == ReportStage.Submitted && report.OpenedAt is null && viewer.May(Policies.SubmitReports);
    public bool MayAcceptByUpper => IsUpper && report.Stage == ReportStage.Submitted && !IsSubmitter;
    public bool MayReturnByUpper => IsUpper && report.Stage == ReportStage.Submitted;
    public bool MayUndo => IsUpper && report.Stage == ReportStage.UpperAccepted;
    public bool MayAcceptByDistrict => IsOwner && IsDistrictTurn && !IsSubmitter;
    public bool MayReturnByDistrict => IsOwner && IsDistrictTurn;
    public bool MayReturn => MayReturnByUpper || MayReturnByDistrict;
    public bool MayRequestCorrection => report is { Stage: ReportStage.Accepted, CorrectionAskedAt: null } && viewer.May(Policies.RequestCorrections);
    public bool MayReopen => report.Stage == ReportStage.Accepted && viewer.May(Policies.ReopenReports);
    public bool MayDecline => MayReopen && report.CorrectionAskedAt is not null;

    /// <summary>Looking at it is the beginning of the review.</summary>
    public bool IsReviewing => MayReturn;

    private bool IsSubmitter => report.SubmittedByAccountId == viewer.AccountId;
}
