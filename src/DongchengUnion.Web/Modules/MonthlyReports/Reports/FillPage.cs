using DongchengUnion.Domain.MonthlyReports;

namespace DongchengUnion.Web.Modules.MonthlyReports.Reports;

/// <summary>The report as its union fills it in.</summary>
/// <param name="Typed">What was typed and refused; null where the page shows what is kept.</param>
/// <param name="Attempted">What has been pointed out before: shown beside the cell.</param>
public sealed record FillPage(MonthlyReport Report, ReportFormVersion Version, ReportSources Sources, ReportPeriod Period,
    IReadOnlyList<Complaint> Attempted, Buttons Buttons, FillForm? Typed)
{
    public IEnumerable<FillBlock> Blocks => Version.Items.GroupBy(i => i.Block)
        .Select((g, n) => new FillBlock(n + 1, g.Key, [.. g.Select(Row)], IsNone(g)));

    public int Prefilled => Version.Items.Count(i => Sources.For(i) is not null);
    public int Open => Version.Items.Count(i => i.IsRequired && Report.Cell(i.Code) is { Value: null, Note: null });

    /// <summary>Shown after the report came back from above.</summary>
    public ReportStep? LastReturn => Report.Stage is ReportStage.Returned or ReportStage.Reopened
        ? Report.Steps.LastOrDefault(s => s.Verb is ReportVerb.Return or ReportVerb.Reopen) : null;

    private bool IsNone(IEnumerable<ReportItem> items) => Typed is null
        ? items.Any(i => Report.Cell(i.Code).IsNone)
        : items.Any(i => Typed.None.Contains(i.Block));

    private FillRow Row(ReportItem item)
    {
        var cell = Report.Cell(item.Code);
        return new FillRow(item, cell,
            Typed?.Values.GetValueOrDefault(item.Code) ?? cell.Value?.Show(item.Type) ?? "",
            Typed is null ? cell.Note ?? "" : Typed.Notes.GetValueOrDefault(item.Code) ?? "",
            cell.Prefilled?.Show(item.Type) ?? "",
            Sources.LastMonth.GetValueOrDefault(item.Code)?.Show(item.Type),
            item.KindCode is { } kind ? Sources.Rows.GetValueOrDefault(kind) : 0,
            Attempted.FirstOrDefault(c => c.Item == item.Code)?.Message);
    }
}

/// <summary>One block of the form.</summary>
public sealed record FillBlock(int Number, string Title, IReadOnlyList<FillRow> Rows, bool IsNone)
{
    public bool MayBeNone => Rows.Any(r => r.Item.MayBeNone);
    public bool HasValues => Rows.Any(r => r.Item.MayBeNone && r.Cell is { Value: not null, IsNone: false });
}

/// <summary>One item of the form.</summary>
/// <param name="Rows">How many work records stand behind it.</param>
public sealed record FillRow(ReportItem Item, ReportCell Cell, string Value, string Note, string Shown, string? LastMonth, int Rows, string? Complaint);
