using System.Text;
using DongchengUnion.Domain.Spreadsheets;

namespace DongchengUnion.Data.Spreadsheets;

/// <summary>A text file with commas, UTF-8 with the mark that spreadsheets need; what could be a formula gets an apostrophe. A second sheet follows after a blank line.</summary>
public sealed class CsvSheets(Stream target) : ISheetWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly StringBuilder text = new("\uFEFF");
    private bool isSecond;

    public Task BeginSheet(string name, int columns)
    {
        if (isSecond) text.Append("\r\n");
        isSecond = true;
        return Task.CompletedTask;
    }

    public async Task Row(IReadOnlyList<string> cells, bool isHeading = false)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0) text.Append(',');
            Append(SafeCell.Harmless(cells[i]));
        }

        text.Append("\r\n");
        if (text.Length >= FlushAt) await Flush();
    }

    public async ValueTask DisposeAsync() => await Flush();

    private void Append(string cell)
    {
        if (cell.AsSpan().IndexOfAny(",\"\r\n") < 0) text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }

    private async Task Flush()
    {
        await target.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()));
        text.Clear();
    }
}
