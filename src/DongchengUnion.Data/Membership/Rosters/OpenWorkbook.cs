using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>
/// An .xlsx read from top to bottom, once. The library goes through a whole sheet when it opens one and again when it reads it, and
/// opens every sheet to tell its name.
/// </summary>
internal sealed class OpenWorkbook : IDisposable
{
    private const int MostRows = 1048576;
    private const string Body = "xl/workbook.xml", Relations = "xl/_rels/workbook.xml.rels";
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    private readonly ZipArchive zip;
    private readonly List<(string Name, string Part)> sheets = [];
    private readonly List<string> texts = [];
    private bool[] dates = [];
    private bool countsFrom1904;
    private string? textsPart, stylesPart;

    /// <summary>The shared texts that no cell has asked for yet.</summary>
    private XmlReader? textsAhead;

    private OpenWorkbook(ZipArchive zip) => this.zip = zip;

    public IReadOnlyList<string> Sheets => sheets.ConvertAll(s => s.Name);

    /// <returns>Null for a workbook that is put together in another way; the stream stays open and belongs to the caller.</returns>
    public static OpenWorkbook? Of(Stream stream)
    {
        stream.Position = 0;
        var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var book = new OpenWorkbook(zip);
        if (zip.GetEntry(Body) is not null && zip.GetEntry(Relations) is not null && book.ReadParts()) return book;
        zip.Dispose();
        return null;
    }

    /// <summary>The rows of a sheet with their numbers, as they stand in the file; rows without a cell may be missing.</summary>
    /// <param name="mostColumns">Columns beyond this are not read.</param>
    /// <param name="number">The text of a number.</param>
    public IEnumerable<(int Number, string[] Cells)> Rows(int sheet, int mostColumns, Func<double, string> number)
    {
        if (sheet >= sheets.Count) yield break;
        if (textsPart is not null) textsAhead ??= Open(textsPart);
        if (stylesPart is not null && dates.Length == 0) ReadStyles();
        using var xml = Open(sheets[sheet].Part);
        var (row, width) = (0, 0);
        List<string> cells = [];
        for (var more = xml.Read(); more;)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "dimension") width = WidthOf(xml.GetAttribute("ref"), mostColumns);
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row")
            {
                more = xml.Read();
                continue;
            }

            var said = xml.GetAttribute("r");
            row = Math.Max(row + 1, said is null ? 0 : int.Parse(said, CultureInfo.InvariantCulture));
            if (row > MostRows) throw new InvalidDataException("A sheet has no such row.");
            cells.Clear();
            ReadCells(xml, cells, mostColumns, number);
            while (cells.Count < width) cells.Add("");
            yield return (row, [.. cells]);
            more = xml.Read();
        }
    }

    public void Dispose()
    {
        textsAhead?.Dispose();
        zip.Dispose();
    }

    private static int WidthOf(string? range, int most)
    {
        var last = range.AsSpan()[((range?.IndexOf(':', StringComparison.Ordinal) ?? -1) + 1)..];
        return Math.Clamp(ColumnOf(last) + 1, 0, most);
    }

    // "AB12" is column 27, counted from 0; -1 where no letter stands.
    private static int ColumnOf(ReadOnlySpan<char> reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (!char.IsAsciiLetter(c)) break;
            if (column > 100_000) break;
            column = column * 26 + (char.ToUpperInvariant(c) - 'A' + 1);
        }

        return column - 1;
    }

    private void ReadCells(XmlReader xml, List<string> cells, int most, Func<double, string> number)
    {
        if (xml.IsEmptyElement) return;
        var (depth, column) = (xml.Depth, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c" || xml.Depth != depth + 1) continue;
            var at = ColumnOf(xml.GetAttribute("r"));
            column = at >= 0 ? at : column + 1;
            var text = ReadCell(xml, number);
            if (column >= most || text.Length == 0) continue;
            while (cells.Count <= column) cells.Add("");
            cells[column] = text;
        }
    }

    private string ReadCell(XmlReader xml, Func<double, string> number)
    {
        var (type, style) = (xml.GetAttribute("t"), xml.GetAttribute("s"));
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "v") text = Inner(xml);
            else if (xml.LocalName == "is") text = Item(xml);
            else if (xml.LocalName == "f") _ = Inner(xml);
        }

        switch (type)
        {
            case "s":
                return int.TryParse(text, CultureInfo.InvariantCulture, out var index) && index >= 0 ? SharedText(index) : "";
            case "inlineStr":
                return text;
            case "str":
                return Escaped(text);
            case "b":
                return text is "1" or "true" ? "是" : text.Length > 0 ? "否" : "";
            case "e":
                return "";
            case "d":
                return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant) ? Workbook.Text(instant) : text;
        }

        if (text.Length == 0) return "";
        if (!double.TryParse(text, NumberStyles.Any, CultureInfo.InvariantCulture, out var value)) return text;
        return style is not null && int.TryParse(style, CultureInfo.InvariantCulture, out var look) && look >= 0 && look < dates.Length && dates[look] && DateOf(value) is { } day
            ? Workbook.Text(day)
            : number(value);
    }

    private DateTime? DateOf(double value)
    {
        if (countsFrom1904) value += 1462;
        // The program that was first took 1900 for a leap year.
        else if (value is >= 1 and < 60) value++;
        return value is >= 1 and < 2958466 ? DateTime.FromOADate(value) : null;
    }

    // The text inside the element on which the reader stands; the reader is left on its end.
    private static string Inner(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, text) = (xml.Depth, "");
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) text = text.Length == 0 ? xml.Value : text + xml.Value;
        }

        return text;
    }

    // A text, perhaps in several runs; how it is read aloud (rPh) does not belong to it.
    private static string Item(XmlReader xml)
    {
        if (xml.IsEmptyElement) return "";
        var (depth, aside, text) = (xml.Depth, int.MaxValue, "");
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.Depth <= aside) aside = int.MaxValue;
            if (xml.NodeType != XmlNodeType.Element || aside < int.MaxValue) continue;
            if (xml.LocalName == "rPh" && !xml.IsEmptyElement) aside = xml.Depth;
            else if (xml.LocalName == "t") text = text.Length == 0 ? Inner(xml) : text + Inner(xml);
        }

        return Escaped(text);
    }

    // _x000D_ is a character that XML does not take; _x005F_ is the underscore before what only looks like one.
    private static string Escaped(string text)
    {
        var at = text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0) return text;
        var made = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 6 < text.Length && text[i] == '_' && text[i + 1] == 'x' && text[i + 6] == '_'
                && ushort.TryParse(text.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                made.Append((char)code);
                i += 6;
            }
            else
            {
                made.Append(text[i]);
            }
        }

        return made.ToString();
    }

    private bool ReadParts()
    {
        Dictionary<string, (string Kind, string Part)> targets = [];
        using (var xml = Open(Relations))
        {
            while (xml.Read())
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship") continue;
                var (id, kind, target) = (xml.GetAttribute("Id"), xml.GetAttribute("Type") ?? "", xml.GetAttribute("Target") ?? "");
                if (id is not null) targets[id] = (kind[(kind.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : "xl/" + target);
            }
        }

        foreach (var (kind, part) in targets.Values)
        {
            if (kind == "sharedStrings") textsPart = part;
            else if (kind == "styles") stylesPart = part;
        }

        using var body = Open(Body);
        while (body.Read())
        {
            if (body.NodeType != XmlNodeType.Element) continue;
            if (body.LocalName == "workbookPr") countsFrom1904 = body.GetAttribute("date1904") is "1" or "true";
            if (body.LocalName != "sheet") continue;
            var name = body.GetAttribute("name") ?? "";
            var id = IdOf(body);
            if (id is not null && targets.TryGetValue(id, out var target) && target.Kind == "worksheet") sheets.Add((name, target.Part));
        }

        return sheets.Count > 0 && sheets.Select(s => s.Part).Append(textsPart).Append(stylesPart).All(part => part is null || zip.GetEntry(part) is not null);
    }

    // r:id, whatever its namespace is called in this edition of the format.
    private static string? IdOf(XmlReader sheet)
    {
        string? id = null;
        while (sheet.MoveToNextAttribute())
        {
            if (sheet.LocalName == "id" && sheet.Prefix.Length > 0) id = sheet.Value;
        }

        sheet.MoveToElement();
        return id;
    }

    // Programs number texts in the order in which cells need them: who reads a title reads none of the four hundred thousand names.
    private string SharedText(int index)
    {
        while (texts.Count <= index && textsAhead is not null && textsAhead.Read())
        {
            if (textsAhead.NodeType == XmlNodeType.Element && textsAhead.LocalName == "si") texts.Add(Item(textsAhead));
        }

        return index < texts.Count ? texts[index] : "";
    }

    private void ReadStyles()
    {
        Dictionary<int, bool> own = [];
        List<bool> found = [];
        using var xml = Open(stylesPart!);
        var isInside = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs") isInside = false;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "cellXfs") isInside = !xml.IsEmptyElement;
            else if (xml.LocalName == "numFmt" && int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id)) own[id] = DateFormats.IsDate(xml.GetAttribute("formatCode") ?? "");
            else if (isInside && xml.LocalName == "xf")
                found.Add(int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var format) && (own.TryGetValue(format, out var isDate) ? isDate : DateFormats.IsDate(format)));
        }

        dates = [.. found];
    }

    private XmlReader Open(string part) => XmlReader.Create((zip.GetEntry(part) ?? throw new InvalidDataException($"{part} is missing.")).Open(),
        Settings);
}
