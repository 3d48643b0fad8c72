using System.Globalization;
using System.IO.Compression;
using System.Text;
using DongchengUnion.Domain.Spreadsheets;

namespace DongchengUnion.Data.Spreadsheets;

/// <summary>
/// A workbook whose cells are all text, written straight into a stream. Our own, because a library either holds the sheet in memory
/// or cannot set empty columns to text, and because some take a cell that begins with = for a formula.
/// </summary>
public sealed class XlsxSheets : ISheetWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly HeldBytes held;
    private readonly ZipArchive archive;
    private readonly StringBuilder xml = new();
    private readonly List<string> names = [];
    private Stream? sheet;
    private int row;

    public XlsxSheets(Stream target)
    {
        held = new HeldBytes(target);
        archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
    }

    public async Task BeginSheet(string name, int columns)
    {
        await EndSheet();
        names.Add(name);
        row = 0;
        sheet = Entry(Inv($"xl/worksheets/sheet{names.Count}.xml"));
        xml.Append(XlsxParts.Head).Append("<worksheet xmlns=\"").Append(XlsxParts.Main).Append("\"><cols><col min=\"1\" max=\"").Append(Math.Max(1, columns))
            .Append("\" width=\"16\" style=\"").Append(XlsxParts.Text).Append("\" customWidth=\"1\"/></cols><sheetData>");
    }

    public async Task Row(IReadOnlyList<string> cells, bool isHeading = false)
    {
        row++;
        xml.Append("<row r=\"").Append(row).Append("\">");
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            var style = isHeading ? XlsxParts.Heading : SafeCell.IsRisky(cell) ? XlsxParts.Quoted : XlsxParts.Text;
            xml.Append("<c r=\"").Append(Letters(i)).Append(row).Append("\" s=\"").Append(style);
            if (cell.Length == 0)
            {
                xml.Append("\"/>");
                continue;
            }

            xml.Append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
            XlsxParts.Append(xml, cell);
            xml.Append("</t></is></c>");
        }

        xml.Append("</row>");
        if (xml.Length >= FlushAt) await Flush();
    }

    public async ValueTask DisposeAsync()
    {
        await EndSheet();
        foreach (var (path, part) in XlsxParts.Around(names))
        {
            sheet = Entry(path);
            xml.Append(part);
            await Flush();
            Close(sheet);
        }

        Close(archive);
        await held.PassOn();
    }

    private async Task EndSheet()
    {
        if (sheet is not { } ended) return;
        xml.Append("</sheetData></worksheet>");
        await Flush();
        sheet = null;
        Close(ended);
    }

    private async Task Flush()
    {
        sheet!.Write(Encoding.UTF8.GetBytes(xml.ToString()));
        xml.Clear();
        await held.PassOn();
    }

    // What is behind holds the bytes in memory: nothing blocks.
    private Stream Entry(string path) => archive.CreateEntry(path, CompressionLevel.Fastest).Open();

    private static void Close(IDisposable part) => part.Dispose();

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : string.Concat((char)('A' + column / 26 - 1), (char)('A' + column % 26));

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
