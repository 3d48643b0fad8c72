using System.IO.Compression;
using System.Text;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Attachments;

/// <summary>Word and Excel files as they are packed.</summary>
internal static class OfficeFiles
{
    private const long MostUnpacked = 400L * 1024 * 1024;
    private static readonly byte[] Compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsCompound(ReadOnlySpan<byte> head) => head.StartsWith(Compound);

    /// <summary>A new office file with a password is packed in the old container, under this name.</summary>
    public static bool IsEncrypted(byte[] content) => content.AsSpan().IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0;

    /// <returns>Null for any other archive, and for one that cannot be read as an office file.</returns>
    /// <exception cref="RuleViolationException">It has macros.</exception>
    public static FileType? TypeOf(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.GetEntry("[Content_Types].xml") is not { Length: < 1024 * 1024 } list) return null;
            using var reader = new StreamReader(list.Open());
            var types = reader.ReadToEnd();
            if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || archive.Entries.Any(e => e.Name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                throw new RuleViolationException("文件含有宏，不能上传。请另存为不含宏的文件，或打印成 PDF。");
            return types.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) ? FileType.Docx
                : types.Contains("spreadsheetml.sheet.main+xml", StringComparison.Ordinal) ? FileType.Xlsx : null;
        }
        catch (InvalidDataException)
        {
            // A cut archive has lost its table of contents; what it was, its first name still says.
            var start = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, 4096));
            return start.Contains("word/", StringComparison.Ordinal) ? FileType.Docx
                : start.Contains("xl/", StringComparison.Ordinal) || start.Contains("[Content_Types].xml", StringComparison.Ordinal) ? FileType.Xlsx : null;
        }
    }

    /// <summary>Every part can be unpacked, its check sum is right, and it is no bomb.</summary>
    public static bool IsWhole(byte[] content)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            if (archive.Entries.Sum(e => e.Length) > MostUnpacked) return false;
            foreach (var entry in archive.Entries)
            {
                using var part = entry.Open();
                part.CopyTo(Stream.Null);
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
