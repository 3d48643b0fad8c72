using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents.First;

/// <summary>A ruled table as wide as the text.</summary>
internal static class FormTable
{
    // 156 mm in twentieths of a point.
    private const int TextWidth = 8844;

    /// <param name="lines">Rows of the page of text; a row with fewer cells than columns stretches its last cell.</param>
    public static Table Draw(Places places, IReadOnlyList<string> lines)
    {
        var rows = lines.Where(l => !l.StartsWith("|w", StringComparison.Ordinal)).ToList();
        var columns = rows.Max(r => Cells(r).Length);
        var shares = lines.FirstOrDefault(l => l.StartsWith("|w", StringComparison.Ordinal)) is { } given
            ? [.. given[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => int.Parse(s, CultureInfo.InvariantCulture))]
            : Enumerable.Repeat(1, columns).ToArray();
        int[] widths = [.. shares.Select(s => TextWidth * s / shares.Sum())];

        var table = new Table(
            new TableProperties(
                new TableWidth { Type = TableWidthUnitValues.Dxa, Width = $"{widths.Sum()}" },
                new TableBorders(Line<TopBorder>(), Line<LeftBorder>(), Line<BottomBorder>(), Line<RightBorder>(), Line<InsideHorizontalBorder>(), Line<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TopMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                    new BottomMargin { Width = "40", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        foreach (var row in rows) table.Append(Row(places, row, widths));
        return table;
    }

    private static OpenXmlElement Row(Places places, string line, int[] widths)
    {
        var isHead = line.StartsWith("|!", StringComparison.Ordinal);
        var group = line.StartsWith("|+", StringComparison.Ordinal) ? line[2..line.IndexOf(' ', StringComparison.Ordinal)] : null;
        var cells = Cells(line);
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        // An empty row is room for signatures.
        if (cells.All(c => c.Length == 0)) properties.Append(new TableRowHeight { Val = 1000, HeightType = HeightRuleValues.AtLeast });
        var row = new TableRow(properties);
        for (var i = 0; i < cells.Length; i++)
        {
            var span = i == cells.Length - 1 ? widths.Length - i : 1;
            var isLabel = isHead || (group is null && !cells[i].Contains('[', StringComparison.Ordinal));
            row.Append(Cell(places, cells[i], widths.Skip(i).Take(span).Sum(), span, isLabel));
        }

        return group is null ? row : places.Row(group, row);
    }

    private static TableCell Cell(Places places, string text, int width, int span, bool isLabel)
    {
        var properties = new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = $"{width}" });
        if (span > 1) properties.Append(new GridSpan { Val = span });
        properties.Append(new TableCellVerticalAlignment { Val = TableVerticalAlignmentValues.Center });
        return new TableCell(properties, new Paragraph([FirstTemplate.Style(isLabel ? FormStyles.CellLabel : FormStyles.Cell), .. places.Runs(text)]));
    }

    // "|! a | b |" and "|+group a | b |" begin after the mark.
    private static string[] Cells(string line)
    {
        var start = line.StartsWith("|+", StringComparison.Ordinal) ? line.IndexOf(' ', StringComparison.Ordinal) : line.StartsWith("|!", StringComparison.Ordinal) ? 2 : 1;
        return [.. line[start..].TrimEnd(' ').TrimEnd('|').Split('|').Select(c => c.Trim())];
    }

    private static T Line<T>() where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "000000" };
}
