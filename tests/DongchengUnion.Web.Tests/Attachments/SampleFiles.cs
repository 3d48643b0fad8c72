using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using DongchengUnion.Domain.Attachments;

namespace DongchengUnion.Web.Tests.Attachments;

/// <summary>The smallest files of each kind, built by hand.</summary>
internal static class SampleFiles
{
    public const string Place = "GPS-39.9289N";

    public static readonly byte[] Pdf = Encoding.Latin1.GetBytes(
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static readonly byte[] LockedPdf = Encoding.Latin1.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R/Encrypt 9 0 R>>\n%%EOF\n");
    public static readonly byte[] Program = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0];
    public static readonly byte[] LockedOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage")];
    public static readonly byte[] OldOffice = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("WordDocument")];
    public static readonly byte[] Mp3 = [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 0, 0xFF, 0xFB, 0x90, 0x00];
    public static readonly byte[] Mp4 = [0, 0, 0, 0x18, .. "ftypisom"u8, 0, 0, 2, 0, .. "isomiso2"u8];
    public static readonly byte[] Docx = Office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml");
    public static readonly byte[] Xlsx = Office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    public static readonly byte[] MacroDocx = Office("word/vbaProject.bin", "application/vnd.ms-word.document.macroEnabled.main+xml");
    public static readonly byte[] PlainZip = Office("a.txt", "text/plain", "list.xml");

    /// <summary>A picture with a place in its Exif, held on its side, with a film behind it.</summary>
    public static readonly byte[] Jpeg =
    [
        0xFF, 0xD8,
        .. Segment(0xE0, "JFIF\0"u8.ToArray()),
        .. Segment(0xE1, [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Place)]),
        .. Segment(0xFE, Encoding.ASCII.GetBytes(Place)),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xDA, [1, 2, 3]), 0x11, 0xFF, 0x00, 0x22, 0xFF, 0xD0, 0x33,
        0xFF, 0xD9, .. Encoding.ASCII.GetBytes("film " + Place),
    ];

    public static readonly byte[] Png =
    [
        0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]), .. Chunk("tEXt", Encoding.ASCII.GetBytes(Place)), .. Chunk("eXIf", Encoding.ASCII.GetBytes(Place)),
        .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Encoding.ASCII.GetBytes(Place),
    ];

    public static byte[] Of(FileType type) => type switch
    {
        FileType.Pdf => Pdf,
        FileType.Jpeg => Jpeg,
        FileType.Png => Png,
        FileType.Docx => Docx,
        FileType.Xlsx => Xlsx,
        FileType.Mp3 => Mp3,
        FileType.Mp4 => Mp4,
    };

    private static byte[] Segment(byte mark, byte[] content)
    {
        byte[] segment = [0xFF, mark, 0, 0, .. content];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(2), (ushort)(content.Length + 2));
        return segment;
    }

    private static byte[] Chunk(string name, byte[] content)
    {
        byte[] chunk = [0, 0, 0, 0, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt32BigEndian(chunk, (uint)content.Length);
        var crc = uint.MaxValue;
        foreach (var b in chunk.AsSpan(4, content.Length + 4))
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), ~crc);
        return chunk;
    }

    private static byte[] Office(string part, string type, string list = "[Content_Types].xml")
    {
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in new[] { (list, $"<Types><Override PartName=\"/{part}\" ContentType=\"{type}\"/></Types>"), (part, new string('x', 500)) })
            {
                using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.NoCompression).Open());
                writer.Write(text);
            }
        }

        return target.ToArray();
    }
}
