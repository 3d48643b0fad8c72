using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DongchengUnion.Data.Documents;

/// <summary>The places of a Word file that hold text, and the content controls in them.</summary>
internal static class TemplateParts
{
    public static IEnumerable<OpenXmlElement> Roots(WordprocessingDocument file)
    {
        var main = file.MainDocumentPart!;
        OpenXmlElement?[] roots =
        [
            main.Document, .. main.HeaderParts.Select(h => h.Header), .. main.FooterParts.Select(f => f.Footer),
            main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes,
        ];
        return roots.OfType<OpenXmlElement>();
    }

    /// <summary>The tag of a content control; empty where it has none.</summary>
    public static string TagOf(SdtElement control) => control.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value?.Trim() ?? "";

    /// <summary>What stands inside the control.</summary>
    public static OpenXmlElement? ContentOf(SdtElement control) =>
        control.ChildElements.FirstOrDefault(c => c is SdtContentBlock or SdtContentRun or SdtContentCell or SdtContentRow or SdtContentRunRuby);

    /// <summary>Leaves what the control holds and takes the control away.</summary>
    public static void Unwrap(SdtElement control)
    {
        foreach (var child in ContentOf(control)?.ChildElements.ToList() ?? [])
        {
            child.Remove();
            control.InsertBeforeSelf(child);
        }

        control.Remove();
    }
}
