using System.Reflection;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents.First;

/// <summary>
/// The template a portal starts with, drawn from a page of text beside this file: "# " the title, "## " a heading, "^ " centred,
/// "&lt; " without indentation, "&gt; " to the right, "|" a row of a table ("|w" its widths, "|!" its head, "|+group" the row that repeats),
/// [key] a place to fill. A paragraph that is only a place may become several paragraphs.
/// </summary>
internal static class FirstTemplate
{
    public static byte[] Draw(DocumentForm form)
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            FormStyles.AddTo(main);
            var body = new Body();
            var places = new Places(form);
            var lines = Lines(form.Kind);
            for (var i = 0; i < lines.Length; i++)
            {
                if (lines[i].Length == 0) continue;
                if (!lines[i].StartsWith('|'))
                {
                    body.Append(Paragraph(places, lines[i]));
                    continue;
                }

                var rows = lines.Skip(i).TakeWhile(l => l.StartsWith('|')).ToList();
                body.Append(FormTable.Draw(places, rows));
                i += rows.Count - 1;
            }

            body.Append(FormPage.For(main));
            main.Document = new Document(body);
        }

        return StablePackage.Of(stream.ToArray());
    }

    private static OpenXmlElement Paragraph(Places places, string line)
    {
        var (style, text) = line.Split(' ', 2) switch
        {
            ["#", var words] => (FormStyles.Title, words),
            ["##", var words] => (FormStyles.Heading, words),
            ["^", var words] => (FormStyles.Centred, words),
            ["<", var words] => (FormStyles.Flush, words),
            [">", var words] => (FormStyles.Right, words),
            _ => (FormStyles.Body, line),
        };
        return Places.Alone(text) is { } key ? places.Block(key, style) : new Paragraph([Style(style), .. places.Runs(text)]);
    }

    internal static ParagraphProperties Style(string style) => new(new ParagraphStyleId { Val = style });

    private static string[] Lines(DocumentKind kind)
    {
        var name = $"DongchengUnion.Data.Documents.First.{kind}.txt";
        using var text = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing.");
        return [.. new StreamReader(text).ReadToEnd().Split('\n').Select(l => l.Trim())];
    }
}
