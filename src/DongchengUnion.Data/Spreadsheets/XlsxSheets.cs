using System.Globalization;
using System.IO.Compression;
using System.Text;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Spreadsheets;

/// <summary>
/// A workbook whose cells are all text, written straight into a stream. Our own, because a library either holds the sheet in memory
/// or cannot set empty columns to text, and because some take a cell that begins with = for a formula.
/// </summary>
public sealed class XlsxSheets : ISheetWriter
{
    private const int FlushAt = 64 * 1024;

    private readonly ZipArchive archive;
    private readonly StringBuilder xml = new();
    private readonly List<string> names = [];
    private Stream? sheet;
    private int row;

    private XlsxSheets(ZipArchive archive) => this.archive = archive;

    public static async Task<XlsxSheets> Create(Stream target) =>
        new(await ZipArchive.CreateAsync(target, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8));

    public async Task BeginSheet(string name, int columns)
    {
        await EndSheet();
        names.Add(name);
        row = 0;
        sheet = await archive.CreateEntry(Inv($"xl/worksheets/sheet{names.Count}.xml"), CompressionLevel.Fastest).OpenAsync();
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
            await using var entry = await archive.CreateEntry(path, CompressionLevel.Fastest).OpenAsync();
            await entry.WriteAsync(Encoding.UTF8.GetBytes(part));
        }

        await archive.DisposeAsync();
    }

    private async Task EndSheet()
    {
        if (sheet is null) return;
        xml.Append("</sheetData></worksheet>");
        await Flush();
        await sheet.DisposeAsync();
        sheet = null;
    }

    private async Task Flush()
    {
        await sheet!.WriteAsync(Encoding.UTF8.GetBytes(xml.ToString()));
        xml.Clear();
    }

    private static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : string.Concat((char)('A' + column / 26 - 1), (char)('A' + column % 26));

    private static string Inv(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
