using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.HalfYearReview.Documents;

/// <summary>The annex: every figure with its exact value and the number of ledger rows, and what was not accepted at the cut-off.</summary>
internal static class FigureAnnex
{
    // A month with more names than this is told by its number; the portal's page lists them all.
    private const int NamesAMonth = 20;

    // Twentieths of a point; together the 156 mm of the text field.
    private static readonly (string Head, int Width)[] Columns =
        [("代码", 680), ("指标", 3100), ("公布文字", 1500), ("准确值", 1230), ("单位", 860), ("台账", 740), ("未审定", 734)];

    public static IEnumerable<OpenXmlElement> Of(ReviewText text, bool inside)
    {
        yield return Paragraphs.OnNewPage(DocumentStyles.Heading, "附件");
        yield return Paragraphs.Styled(DocumentStyles.Title, $"{text.PeriodName}工作数字一览");
        yield return Note($"数字截至{PortalClock.Show(text.CutOffAt)}（北京时间）；{(text.AcceptedOnly ? "只计已审定的月报" : "已审定的月报以审定数为准，未审定的暂按工作台账计入")}。"
            + "“台账”为数字背后的记录条数，“未审定”为尚有月报未审定的单位数。");
        yield return Figures(text);
        foreach (var note in NotAccepted(text, inside)) yield return Note(note);
        if (!inside) yield break;
        foreach (var figure in text.Figures.Where(f => f.ByHand is not null)) yield return Note(HandChange(figure));
    }

    private static Table Figures(ReviewText text)
    {
        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Columns.Sum(c => c.Width)}" },
                new TableBorders(
                    Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(Columns.Select(c => new GridColumn { Width = $"{c.Width}" })));
        table.Append(Row(isHead: true, [.. Columns.Select(c => c.Head)]));
        foreach (var f in text.Figures)
        {
            table.Append(Row(isHead: false, f.Code, f.Name, f.Text, f.Value is { } value ? ReviewArticle.Number(value) : "—", f.Unit,
                f.Rows.ToString(CultureInfo.InvariantCulture), f.UnitsNotAccepted.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static TableRow Row(bool isHead, params string[] cells)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Select((text, i) => Cell(text, i, isHead))]);
    }

    private static TableCell Cell(string text, int column, bool isHead)
    {
        var style = new ParagraphProperties(new ParagraphStyleId { Val = DocumentStyles.Cell });
        if (isHead) style.Append(new Justification { Val = JustificationValues.Center });
        else if (column is 3 or 5 or 6) style.Append(new Justification { Val = JustificationValues.Right });
        var run = isHead ? new Run(new RunProperties(new Bold()), Paragraphs.Words(text)) : new Run(Paragraphs.Words(text));
        return new TableCell(
            new TableCellProperties(
                new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{Columns[column].Width}" },
                new TableCellMargin(new LeftMargin { Width = "60", Type = TableWidthUnitValues.Dxa }, new RightMargin { Width = "60", Type = TableWidthUnitValues.Dxa }),
                new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center }),
            new Paragraph(style, run));
    }

    private static IEnumerable<string> NotAccepted(ReviewText text, bool inside)
    {
        if (text.NotAccepted.Count == 0)
        {
            yield return "各单位月报均已审定。";
            yield break;
        }

        yield return $"以下月报尚未审定，共 {text.NotAccepted.Count} 份：";
        foreach (var month in text.NotAccepted.GroupBy(u => u.Month).OrderBy(g => g.Key))
        {
            var names = inside && month.Count() <= NamesAMonth ? $"：{string.Join("、", month.Select(u => u.Union))}" : "";
            yield return $"{month.Key.InWords} {month.Count()} 家{names}。";
        }
    }

    private static string HandChange(ReviewFigure figure) =>
        $"{figure.Code} {figure.Name}：系统计算为“{figure.Computed}”，手工改为“{figure.Text}”，"
        + (figure.ByHand!.IsExplained ? $"理由：{figure.ByHand.Reason}" : "尚未说明理由")
        + $"（{figure.ByHand.ByName}，{PortalClock.Show(figure.ByHand.At)}）。";

    private static Paragraph Note(string text) => Paragraphs.Styled(DocumentStyles.Note, text);

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "000000" };
}
