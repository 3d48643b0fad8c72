using System.Text.RegularExpressions;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Domain.Documents;

namespace DongchengUnion.Data.Documents;

/// <summary>Whether a Word file can be the template of a kind: safe to open, every place known, every required place there.</summary>
public static partial class TemplateCheck
{
    public const int MostBytes = PackageSafety.MostBytes;

    /// <summary>What is wrong, one sentence each; empty when the file can be the template.</summary>
    public static IReadOnlyList<string> Complaints(byte[] file, DocumentForm form)
    {
        if (PackageSafety.Complaints(file) is { Count: > 0 } unsafeParts) return unsafeParts;
        try
        {
            using var word = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
            if (word.MainDocumentPart?.Document?.Body is null) return ["文件已损坏或不完整，请在 Word 中重新保存后再上传。"];
            List<string> complaints = [.. Places(word, form).Distinct()];
            // Only a template that can be filled may become one: the sample goes through the same code as the papers.
            if (complaints.Count == 0 && LeftOver(TemplateFiller.Fill(file, DocumentSamples.Of(form.Kind)))) complaints.Add("模板中有填写后仍然留下的内容控件，请检查其位置。");
            return complaints;
        }
        catch (Exception broken) when (broken is OpenXmlPackageException or FileFormatException or XmlException or InvalidDataException or InvalidOperationException)
        {
            return ["文件已损坏或不完整，请在 Word 中重新保存后再上传。"];
        }
    }

    private static List<string> Places(WordprocessingDocument word, DocumentForm form)
    {
        List<string> complaints = [];
        HashSet<string> found = [];
        foreach (var control in TemplateParts.Roots(word).SelectMany(r => r.Descendants<SdtElement>()))
        {
            var tag = TemplateParts.TagOf(control);
            if (tag.Length == 0) complaints.Add($"有一个内容控件没有填写标记{Near(control)}。");
            else if (form.Group(tag) is { } group && control is not SdtRow) complaints.Add($"“{group.Label}”（{tag}）的内容控件要套在表格的一整行外面。");
            else if (form.Group(tag) is null && form.Field(tag) is null && form.GroupOf(tag)?.Fields.Any(f => f.Key == tag) != true) complaints.Add($"模板中有不认识的字段“{tag}”。");
            else if (form.GroupOf(tag) is { } home && control.Ancestors<SdtRow>().All(r => TemplateParts.TagOf(r) != home.Key))
                complaints.Add($"字段“{tag}”只能放在“{home.Label}”（{home.Key}）的重复行里。");
            else if (control is SdtRow && form.Group(tag) is null) complaints.Add($"字段“{tag}”不能套在整行外面，请套在单元格的文字上。");
            else found.Add(tag);
        }

        complaints.AddRange(form.Fields.Where(f => f.IsRequired && !found.Contains(f.Key)).Select(f => $"模板缺少必填字段“{f.Label}”（{f.Key}）。"));
        foreach (var group in form.Rows.Where(g => g.IsRequired || found.Contains(g.Key)))
        {
            if (!found.Contains(group.Key)) complaints.Add($"模板缺少重复行“{group.Label}”（{group.Key}）。");
            else complaints.AddRange(group.Fields.Where(f => f.IsRequired && !found.Contains(f.Key)).Select(f => $"“{group.Label}”的重复行缺少必填字段“{f.Label}”（{f.Key}）。"));
        }

        foreach (var paragraph in TemplateParts.Roots(word).SelectMany(r => r.Descendants<Paragraph>()))
        {
            if (Token().Match(paragraph.InnerText) is { Success: true } token) complaints.Add($"正文中有占位文字“{token.Value}”，请改用内容控件并填写标记。");
        }

        return complaints;
    }

    private static string Near(SdtElement control) => control.InnerText.Trim() is { Length: > 0 } text ? $"（“{(text.Length > 12 ? text[..12] + "…" : text)}”处）" : "";

    private static bool LeftOver(byte[] made)
    {
        using var word = WordprocessingDocument.Open(new MemoryStream(made), isEditable: false);
        return TemplateParts.Roots(word).Any(r => r.Descendants<SdtElement>().Any());
    }

    [GeneratedRegex(@"\{\{[^}]{0,40}\}\}|\$\{[^}]{0,40}\}|«[^»]{0,40}»")]
    private static partial Regex Token();
}
