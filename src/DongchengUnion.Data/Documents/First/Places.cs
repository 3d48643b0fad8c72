using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents.First;

/// <summary>Content controls for the places of one template, each with its key, its Chinese name and a number that never changes.</summary>
internal sealed partial class Places(DocumentForm form)
{
    private int lastId;

    /// <summary>The key when the text is nothing but one place.</summary>
    public static string? Alone(string text) => Place().Match(text) is { Success: true } m && m.Length == text.Length ? m.Groups[1].Value : null;

    /// <summary>Words and places in their order.</summary>
    public IEnumerable<OpenXmlElement> Runs(string text)
    {
        var start = 0;
        foreach (Match place in Place().Matches(text))
        {
            if (place.Index > start) yield return Words(text[start..place.Index]);
            var key = place.Groups[1].Value;
            yield return new SdtRun(Properties(key), new SdtContentRun(Words($"〔{LabelOf(key)}〕")));
            start = place.Index + place.Length;
        }

        if (start < text.Length) yield return Words(text[start..]);
    }

    public SdtBlock Block(string key, string style) =>
        new(Properties(key), new SdtContentBlock(new Paragraph(FirstTemplate.Style(style), Words($"〔{LabelOf(key)}〕"))));

    public SdtRow Row(string group, TableRow row) => new(Properties(group), new SdtContentRow(row));

    public static Run Words(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private SdtProperties Properties(string key) => new(new SdtAlias { Val = LabelOf(key) }, new Tag { Val = key }, new SdtId { Val = ++lastId });

    private string LabelOf(string key) =>
        form.Field(key)?.Label ?? form.Group(key)?.Label ?? form.GroupOf(key)?.Fields.FirstOrDefault(f => f.Key == key)?.Label
        ?? throw new InvalidOperationException($"{form.Kind} has no place {key}.");

    [GeneratedRegex(@"\[([a-z][a-z.-]*)\]")]
    private static partial Regex Place();
}
