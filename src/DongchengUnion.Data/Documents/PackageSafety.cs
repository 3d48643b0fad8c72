using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace DongchengUnion.Data.Documents;

/// <summary>Whether an uploaded file is a plain Word document: by its content, without macros, foreign links and embedded objects.</summary>
internal static partial class PackageSafety
{
    public const int MostBytes = 5 * 1024 * 1024;
    private const long MostUnpacked = 50 * 1024 * 1024;
    private const int MostParts = 500;
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>What is wrong, one sentence each; empty when the file may be opened.</summary>
    public static IReadOnlyList<string> Complaints(byte[] file)
    {
        if (file.Length == 0) return ["文件是空的，请重新选择。"];
        if (file.Length > MostBytes) return ["模板超过 5 MB，请压缩其中的图片后再上传。"];
        if (file.AsSpan().StartsWith(Compound)) return ["文件有打开密码，或是旧版 .doc 格式，请去掉密码并另存为 .docx 后再上传。"];
        if (!file.AsSpan().StartsWith("PK"u8)) return ["这不是 Word 文档，请上传 .docx 文件。"];
        try
        {
            using var archive = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            return [.. In(archive).Distinct()];
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            return ["文件已损坏或不完整，请在 Word 中重新保存后再上传。"];
        }
    }

    private static List<string> In(ZipArchive archive)
    {
        if (archive.Entries.Count > MostParts || archive.Entries.Sum(e => e.Length) > MostUnpacked) return ["文件展开后过大，不能作为模板。"];
        if (archive.GetEntry("[Content_Types].xml") is not { } types) return ["这不是 Word 文档，请上传 .docx 文件。"];
        List<string> complaints = [];
        var parts = Load(types).Descendants().Select(e => (string?)e.Attribute("ContentType") ?? "").ToList();
        var names = archive.Entries.Select(e => e.FullName).ToList();
        var hasMacros = names.Concat(parts).Any(n => n.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) || n.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase));
        if (hasMacros) complaints.Add("文件含有宏，请另存为不含宏的 .docx 后再上传。");
        else if (!parts.Contains(MainType)) return ["这不是 Word 文档，请上传 .docx 文件。"];
        if (names.Any(n => EmbeddedPart().IsMatch(n))) complaints.Add("文件含有嵌入的对象或控件，请删除后再上传。");
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            if (Load(entry).Descendants().Any(r => (string?)r.Attribute("TargetMode") == "External"))
                complaints.Add("文件含有指向外部的链接（超链接、链接的图片或模板），请取消链接后再上传。");
        }

        foreach (var entry in archive.Entries.Where(e => TextPart().IsMatch(e.FullName)))
        {
            var codes = Load(entry).Descendants().SelectMany(e => e.Name.LocalName == "instrText" ? [e.Value] : e.Attributes().Where(a => a.Name.LocalName == "instr").Select(a => a.Value));
            // The code of one field may be cut into pieces; together they are read.
            var all = string.Concat(codes);
            if (ForeignField().IsMatch(all)) complaints.Add("文件含有引用外部内容的域，请删除后再上传。");
            if (all.Contains("MERGEFIELD", StringComparison.OrdinalIgnoreCase)) complaints.Add("文件含有邮件合并域，请改用内容控件并填写标记。");
        }

        return complaints;
    }

    private static XDocument Load(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostUnpacked });
        return XDocument.Load(reader);
    }

    [GeneratedRegex("^word/(embeddings|activeX|afchunk)", RegexOptions.IgnoreCase)]
    private static partial Regex EmbeddedPart();

    [GeneratedRegex(@"^word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$", RegexOptions.IgnoreCase)]
    private static partial Regex TextPart();

    [GeneratedRegex(@"\b(INCLUDETEXT|INCLUDEPICTURE|DDE|DDEAUTO|LINK|IMPORT|DATABASE)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ForeignField();
}
