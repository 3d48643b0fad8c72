using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Web.Modules.MonthlyReports.Submission;

/// <summary>Check your answers: what was changed, what is blank, what still stands in the way, and who gets it next.</summary>
public sealed record SubmitPage(MonthlyReport Report, ReportFormVersion Version, IReadOnlyList<Complaint> Complaints, Buttons Buttons)
{
    public IEnumerable<(ReportItem Item, ReportCell Cell)> Rows => Version.Items.Select(i => (i, Report.Cell(i.Code)));
    public IEnumerable<(ReportItem Item, ReportCell Cell)> Corrected => Rows.Where(r => r.Cell.IsCorrected);
    public IEnumerable<(ReportItem Item, ReportCell Cell)> Blank => Rows.Where(r => r.Cell.Value is null && (r.Item.IsRequired || r.Cell.Prefilled is not null));
    public IEnumerable<(ReportItem Item, ReportCell Cell)> Moved => Report.SubmittedAt is null ? [] : Rows.Where(r => r.Cell.Value != r.Cell.Sent);
    public int None => Report.Cells.Count(c => c.IsNone);
    public bool IsReady => Complaints.Count == 0;
}

/// <summary>Proof of a submission with the values it is about.</summary>
/// <param name="IsUntouched">The fingerprint of the kept values is still the one of the receipt.</param>
public sealed record ReceiptPage(MonthlyReport Report, ReportFormVersion Version, bool IsUntouched);

/// <summary>The form on paper.</summary>
/// <param name="IsBlank">To be filled in by hand.</param>
public sealed record PrintPage(MonthlyReport Report, ReportForm Form, ReportFormVersion Version, bool IsBlank);
