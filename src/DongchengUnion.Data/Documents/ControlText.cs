using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents;

/// <summary>Writes a value into a content control, in the formatting the office gave it.</summary>
internal static class ControlText
{
    public static void Put(SdtElement control, string value)
    {
        var lines = Clean(value).Split('\n');
        var format = Format(control);
        switch (TemplateParts.ContentOf(control))
        {
            case SdtContentRun inline:
                inline.RemoveAllChildren();
                if (value.Length > 0) inline.Append(Run(format, lines));
                break;
            case SdtContentCell cell when cell.GetFirstChild<TableCell>() is { } only:
                PutParagraphs(only, format, lines, keepsOne: true);
                break;
            case SdtContentBlock block:
                // A paragraph of its own disappears with its value, except where it is all there is.
                PutParagraphs(block, format, lines, keepsOne: value.Length > 0 || control.Parent is not Body);
                break;
        }
    }

    private static void PutParagraphs(OpenXmlElement place, RunProperties? format, string[] lines, bool keepsOne)
    {
        var shape = place.Descendants<Paragraph>().FirstOrDefault()?.ParagraphProperties;
        foreach (var child in place.ChildElements.Where(c => c is not TableCellProperties).ToList()) child.Remove();
        if (!keepsOne) return;
        foreach (var line in lines)
        {
            var paragraph = new Paragraph();
            if (shape is not null) paragraph.Append(shape.CloneNode(deep: true));
            if (line.Length > 0) paragraph.Append(Run(format, [line]));
            place.Append(paragraph);
        }
    }

    private static Run Run(RunProperties? format, string[] lines)
    {
        var run = new Run();
        if (format is not null) run.Append(format.CloneNode(deep: true));
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0) run.Append(new Break());
            run.Append(new Text(lines[i].Replace('\t', ' ')) { Space = SpaceProcessingModeValues.Preserve });
        }

        return run;
    }

    // While a control shows its hint the hint's grey is in its run; the formatting meant for the value is in its properties.
    private static RunProperties? Format(SdtElement control)
    {
        var own = control.SdtProperties?.GetFirstChild<RunProperties>();
        if (control.SdtProperties?.GetFirstChild<ShowingPlaceholder>() is not null) return own;
        return control.Descendants<Run>().FirstOrDefault()?.RunProperties ?? own;
    }

    /// <summary>Without what a document cannot hold: control characters and halves of characters.</summary>
    private static string Clean(string value)
    {
        var clean = new StringBuilder(value.Length);
        foreach (var rune in value.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar || (rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value))) continue;
            clean.Append(rune.ToString());
        }

        return clean.ToString();
    }
}
