using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Writes a workbook of one sheet, row by row. Every cell is text, so that no program touches a number or runs a formula.</summary>
public sealed class SheetFile : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Styles = $"""<styleSheet xmlns="{Main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="49" applyNumberFormat="1" xfId="0"/></cellXfs></styleSheet>""";

    private readonly ZipArchive zip;
    private readonly XmlWriter sheet;
    private int row;

    /// <param name="columns">How many columns are text, down to where nobody has typed yet.</param>
    public SheetFile(Stream target, string name, int columns)
    {
        zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        const string package = "http://schemas.openxmlformats.org/package/2006", office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        Put("[Content_Types].xml", $"""<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{spreadsheet}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{spreadsheet}worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{spreadsheet}styles+xml"/></Types>""");
        Put("_rels/.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Put("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{office}"><sheets><sheet name="{System.Security.SecurityElement.Escape(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Put("xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{package}/relationships"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{office}/styles" Target="styles.xml"/></Relationships>""");
        Put("xl/styles.xml", Styles);
        sheet = XmlWriter.Create(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false), CheckCharacters = false });
        sheet.WriteStartElement("worksheet", Main);
        sheet.WriteStartElement("cols", Main);
        sheet.WriteStartElement("col", Main);
        foreach (var (attribute, value) in new[] { ("min", "1"), ("max", $"{columns}"), ("width", "16"), ("style", "1"), ("customWidth", "1") }) sheet.WriteAttributeString(attribute, value);
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.WriteStartElement("sheetData", Main);
    }

    public void Write(IEnumerable<string> cells)
    {
        sheet.WriteStartElement("row", Main);
        sheet.WriteAttributeString("r", (++row).ToString(System.Globalization.CultureInfo.InvariantCulture));
        foreach (var text in cells)
        {
            sheet.WriteStartElement("c", Main);
            sheet.WriteAttributeString("s", "1");
            sheet.WriteAttributeString("t", "inlineStr");
            sheet.WriteStartElement("is", Main);
            sheet.WriteStartElement("t", Main);
            sheet.WriteAttributeString("xml", "space", null, "preserve");
            sheet.WriteString(Printable(text));
            sheet.WriteEndElement();
            sheet.WriteEndElement();
            sheet.WriteEndElement();
        }

        sheet.WriteEndElement();
    }

    public void Dispose()
    {
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.Dispose();
        zip.Dispose();
    }

    private void Put(string path, string content)
    {
        using var writer = new StreamWriter(zip.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + content);
    }

    // Control characters cannot stand in a workbook at all.
    private static string Printable(string text) => text.Any(c => char.IsControl(c) && c is not ('\t' or '\n' or '\r'))
        ? string.Concat(text.Where(c => !char.IsControl(c) || c is '\t' or '\n' or '\r')) : text;
}
