using System.Text;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>The sheet as it came, with only the rows that were not taken and a column that says why. It may be mended and sent again.</summary>
public static class WrongRows
{
    public const string ReasonTitle = "问题原因";

    /// <param name="reasons">Row number → why.</param>
    public static void WriteWorkbook(RosterFile file, RosterMapping mapping, IReadOnlyDictionary<int, string> reasons, Stream target)
    {
        using var sheet = new SheetFile(target, "需修改的行", 60);
        foreach (var cells in Lines(file, mapping, reasons)) sheet.Write(cells);
    }

    public static void WriteText(RosterFile file, RosterMapping mapping, IReadOnlyDictionary<int, string> reasons, Stream target)
    {
        // With its mark: Excel takes the file for GBK otherwise.
        using var text = new StreamWriter(target, new UTF8Encoding(true), leaveOpen: true) { NewLine = "\r\n" };
        foreach (var cells in Lines(file, mapping, reasons)) text.WriteLine(string.Join(',', cells.Select(Cell)));
    }

    // Titles above the header come along, so that the sheet is the user's own.
    private static IEnumerable<IEnumerable<string>> Lines(RosterFile file, RosterMapping mapping, IReadOnlyDictionary<int, string> reasons)
    {
        var width = 0;
        foreach (var line in file.Lines(mapping.Sheet))
        {
            if (line.Number < mapping.HeaderLine)
            {
                yield return line.Cells;
            }
            else if (line.Number == mapping.HeaderLine)
            {
                // The column of an earlier attempt is used again.
                var reason = Array.FindIndex(line.Cells, c => c.Trim() == ReasonTitle);
                width = reason >= 0 ? reason : line.Cells.Length;
                yield return [.. Fitted(line.Cells, width), ReasonTitle];
            }
            else if (reasons.TryGetValue(line.Number, out var why))
            {
                yield return [.. Fitted(line.Cells, width), why];
            }
        }
    }

    private static IEnumerable<string> Fitted(string[] cells, int width) => Enumerable.Range(0, width).Select(i => i < cells.Length ? cells[i] : "");

    // Text that a spreadsheet would take for a formula is kept from being one.
    private static string Cell(string text)
    {
        var harmless = text is ['=' or '+' or '-' or '@', ..] ? "'" + text : text;
        return harmless.AsSpan().IndexOfAny("\",\r\n") >= 0 ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
