using System.IO.Compression;
using System.Text;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Documents;

/// <summary>Word files as an office might upload them: the delivered template, changed by hand.</summary>
internal static class WordFiles
{
    public const string Body = "word/document.xml";

    public static byte[] Delivered(Portal portal, DocumentKind kind) => TemplateVersions.Current(portal.Db(), kind).First().Content;

    /// <summary>Changes the text of one part; a part that is not there is added with the given text.</summary>
    public static byte[] With(byte[] file, string part, Func<string, string> change)
    {
        using var target = new MemoryStream();
        target.Write(file);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Update, leaveOpen: true))
        {
            var text = "";
            if (archive.GetEntry(part) is { } there)
            {
                using (var reader = new StreamReader(there.Open())) text = reader.ReadToEnd();
                there.Delete();
            }

            using var writer = new StreamWriter(archive.CreateEntry(part).Open(), new UTF8Encoding(false));
            writer.Write(change(text));
        }

        return target.ToArray();
    }
}
