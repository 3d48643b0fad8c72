using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>The sheet as it came, with only the rows that were not taken and a column that says why. It may be mended and sent again.</summary>
public static class WrongRows
{
    public const string ReasonTitle = "问题原因";

    private const int ColumnsOfText = 60;

    /// <param name="reasons">Row number → why.</param>
    public static async Task Write(RosterFile file, RosterMapping mapping, IReadOnlyDictionary<int, string> reasons, ISheetWriter target)
    {
        await target.BeginSheet("需修改的行", ColumnsOfText);
        var width = 0;
        foreach (var line in file.Lines(mapping.Sheet))
        {
            if (line.Number < mapping.HeaderLine)
            {
                // Titles above the header come along, so that the sheet is the user's own.
                await target.Row(line.Cells);
            }
            else if (line.Number == mapping.HeaderLine)
            {
                // The column of an earlier attempt is used again.
                var reason = Array.FindIndex(line.Cells, c => c.Trim() == ReasonTitle);
                width = reason >= 0 ? reason : line.Cells.Length;
                await target.Row([.. Fitted(line.Cells, width), ReasonTitle]);
            }
            else if (reasons.TryGetValue(line.Number, out var why))
            {
                await target.Row([.. Fitted(line.Cells, width), why]);
            }
        }
    }

    private static IEnumerable<string> Fitted(string[] cells, int width) => Enumerable.Range(0, width).Select(i => i < cells.Length ? cells[i] : "");
}
