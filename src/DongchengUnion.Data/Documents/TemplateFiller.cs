using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents;

/// <summary>
/// Puts values into a template: a control with the key of a field becomes its text in the control's own formatting, a row whose
/// control carries the key of a group comes once for each entry. No control is left: some programs drop formatting inside them, and
/// a finished paper has no places to fill.
/// </summary>
internal static class TemplateFiller
{
    public static byte[] Fill(byte[] template, DocumentValues values)
    {
        using var stream = new MemoryStream();
        stream.Write(template);
        using (var file = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var root in TemplateParts.Roots(file))
            {
                Repeat(root, values);
                LeaveOut(root, values);
                Replace(root, values.Of);
            }
        }

        return StablePackage.Of(stream.ToArray());
    }

    private static void Repeat(OpenXmlElement root, DocumentValues values)
    {
        var form = DocumentCatalogue.Of(values.Kind);
        foreach (var control in root.Descendants<SdtRow>().Where(c => form.Group(TemplateParts.TagOf(c)) is not null).ToList())
        {
            var pattern = TemplateParts.ContentOf(control)?.ChildElements.ToList() ?? [];
            foreach (var entry in values.RowsOf(TemplateParts.TagOf(control)))
            {
                var rows = new SdtContentRow(pattern.Select(p => p.CloneNode(deep: true)));
                Replace(rows, entry.Of);
                foreach (var row in rows.ChildElements.ToList())
                {
                    row.Remove();
                    control.InsertBeforeSelf(row);
                }
            }

            var table = control.Parent;
            control.Remove();
            // A table without a row is not allowed.
            if (table is Table && !table.Elements<TableRow>().Any()) table.Remove();
        }
    }

    // "依据：" without a basis says nothing: a line of the text goes when every place in it is empty. Tables keep their cells.
    private static void LeaveOut(OpenXmlElement root, DocumentValues values)
    {
        foreach (var line in root.Descendants<Paragraph>().Where(p => p.Parent is Body).ToList())
        {
            var tags = line.Descendants<SdtRun>().Select(TemplateParts.TagOf).ToList();
            if (tags.Count > 0 && tags.All(t => values.Of(t).Length == 0)) line.Remove();
        }
    }

    private static void Replace(OpenXmlElement root, Func<string, string> valueOf)
    {
        while (root.Descendants<SdtElement>().FirstOrDefault() is { } control)
        {
            if (TemplateParts.TagOf(control) is { Length: > 0 } tag && control is not SdtRow) ControlText.Put(control, valueOf(tag));
            TemplateParts.Unwrap(control);
        }
    }
}
