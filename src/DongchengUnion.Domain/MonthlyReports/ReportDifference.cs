namespace DongchengUnion.Domain.MonthlyReports;

/// <summary>An accepted number that the sources would now give differently. The report stays as it is; an amendment may follow.</summary>
public sealed record ReportDifference(ReportItem Item, decimal Reported, decimal? AtSubmission, decimal Now)
{
    public decimal Change => Now - Reported;

    /// <summary>The sources have moved since the submission; otherwise the union itself corrected the number.</summary>
    public bool HasSourceMoved => AtSubmission != Now;

    /// <summary>All differences of an accepted report. A kind without records counts as zero here.</summary>
    public static IReadOnlyList<ReportDifference> Of(MonthlyReport report, ReportFormVersion version, IReadOnlyDictionary<string, decimal> ledger) =>
        [.. from item in version.Items
            where item.Source == ItemSource.Ledger
            let cell = report.Cell(item.Code)
            where cell.Sent?.Number is not null
            let now = ledger.GetValueOrDefault(item.SourceKey)
            where now != cell.Sent!.Number
            select new ReportDifference(item, cell.Sent!.Number!.Value, cell.Prefilled?.Number, now)];
}
