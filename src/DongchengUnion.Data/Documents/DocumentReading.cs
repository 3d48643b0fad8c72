using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents;

/// <summary>How a line of a paper stands on the page.</summary>
public sealed record PaperLine(string Text, string Place);

/// <summary>One part of a paper from top to bottom: a line, or a table as rows of cells.</summary>
/// <param name="Line">Null for a table.</param>
public sealed record PaperPart(PaperLine? Line, IReadOnlyList<IReadOnlyList<PaperCell>> Rows);

/// <param name="Columns">How many columns the cell covers.</param>
public sealed record PaperCell(string Text, int Columns, bool IsLabel);

/// <summary>Reads a finished paper for the print page, which works where no converter is installed.</summary>
public static class DocumentReading
{
    public static IReadOnlyList<PaperPart> Parts(byte[] docx)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(docx), isEditable: false);
        var styles = (word.MainDocumentPart!.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? []).Where(s => s.StyleId?.Value is not null)
            .ToDictionary(s => s.StyleId!.Value!);
        return [.. word.MainDocumentPart.Document!.Body!.ChildElements.SelectMany(e => Part(e, styles))];
    }

    private static IEnumerable<PaperPart> Part(OpenXmlElement element, Dictionary<string, Style> styles)
    {
        switch (element)
        {
            case Paragraph paragraph:
                yield return new PaperPart(new PaperLine(TextOf(paragraph), Place(paragraph, styles)), []);
                break;
            case Table table:
                yield return new PaperPart(null, [.. table.Elements<TableRow>().Select(r => Row(r, styles))]);
                break;
        }
    }

    private static IReadOnlyList<PaperCell> Row(TableRow row, Dictionary<string, Style> styles) =>
        [.. row.Elements<TableCell>().Select(c => new PaperCell(string.Join("\n", c.Elements<Paragraph>().Select(TextOf)), c.TableCellProperties?.GridSpan?.Val?.Value ?? 1,
            c.Elements<Paragraph>().Any(p => Place(p, styles) == "center")))];

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants().Select(e => e switch
    {
        Text text => text.Text,
        Break => "\n",
        TabChar => "　",
        _ => "",
    }));

    // title, heading, center, right, indented, flush.
    private static string Place(Paragraph paragraph, Dictionary<string, Style> styles)
    {
        var own = paragraph.ParagraphProperties;
        var style = own?.ParagraphStyleId?.Val?.Value is { } id ? styles.GetValueOrDefault(id)?.StyleParagraphProperties : null;
        var level = (own?.OutlineLevel ?? style?.OutlineLevel)?.Val?.Value;
        if (level is 0) return "title";
        if (level is not null and < 9) return "heading";
        var side = (own?.Justification ?? style?.Justification)?.Val?.Value;
        if (side == JustificationValues.Center) return "center";
        if (side == JustificationValues.Right || side == JustificationValues.End) return "right";
        var indent = own?.Indentation ?? style?.Indentation;
        return indent?.FirstLineChars?.Value > 0 || indent?.FirstLine?.Value is { Length: > 0 } and not "0" ? "indented" : "flush";
    }
}
