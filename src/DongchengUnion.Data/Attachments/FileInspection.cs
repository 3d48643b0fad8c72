using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Data.Attachments;

/// <summary>What an uploaded file is, by its content and never by its name; each refusal is a sentence of its own.</summary>
public static class FileInspection
{
    private static readonly byte[][] Programs =
        ["MZ"u8.ToArray(), [0x7F, 0x45, 0x4C, 0x46], [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE], [0xCA, 0xFE, 0xBA, 0xBE], "#!"u8.ToArray(), "dex\n"u8.ToArray()];

    private static readonly string[] ProgramEndings = [".exe", ".com", ".scr", ".bat", ".cmd", ".msi", ".js", ".vbs", ".ps1", ".apk", ".jar", ".lnk", ".sh", ".dll"];

    private static readonly Dictionary<FileType, string[]> Endings = new()
    {
        [FileType.Pdf] = [".pdf"],
        [FileType.Jpeg] = [".jpg", ".jpeg"],
        [FileType.Png] = [".png"],
        [FileType.Docx] = [".docx"],
        [FileType.Xlsx] = [".xlsx"],
        [FileType.Mp3] = [".mp3"],
        [FileType.Mp4] = [".mp4", ".m4a", ".m4v"],
    };

    /// <summary>For the accept attribute of file fields.</summary>
    public static string Accepted { get; } = string.Join(',', Endings.Values.SelectMany(e => e));

    /// <param name="mostMegabytes">The setting Attachments.MostMegabytes of the day.</param>
    /// <exception cref="RuleViolationException">The file cannot be taken; the message says why and what to do.</exception>
    public static FileType TypeOf(string name, byte[] content, int mostMegabytes)
    {
        if (content.Length == 0) throw new RuleViolationException("所选文件是空的（0 字节），请检查原文件后重新选择。");
        if (content.LongLength > mostMegabytes * 1024L * 1024) throw new RuleViolationException($"文件超过 {mostMegabytes} MB，请压缩或分成几个文件上传。");
        var ending = Path.GetExtension(name).ToLowerInvariant();
        if (Programs.Any(p => content.AsSpan().StartsWith(p)) || ProgramEndings.Contains(ending))
            throw new RuleViolationException("这是可执行程序，不能上传，改了文件名也不行。");
        if (Recognize(content) is not { } type)
            throw new RuleViolationException("不支持这种文件。可以上传 PDF、JPG、PNG、DOCX、XLSX、MP3、MP4；其他格式请先转换，例如把旧版 Word、Excel 另存为新格式。");
        RequireWhole(type, content);
        if (!Endings[type].Contains(ending)) throw new RuleViolationException($"文件名与内容不符：内容是{type.Label()}，扩展名应为 {Endings[type][0]}。请核对是否选错或被改过名。");
        return type;
    }

    /// <summary>How a browser is told what it gets.</summary>
    public static string ContentType(FileType type) => type switch
    {
        FileType.Pdf => "application/pdf",
        FileType.Jpeg => "image/jpeg",
        FileType.Png => "image/png",
        FileType.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        FileType.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        FileType.Mp3 => "audio/mpeg",
        FileType.Mp4 => "video/mp4",
    };

    private static FileType? Recognize(byte[] content)
    {
        var head = content.AsSpan(0, Math.Min(content.Length, 1024));
        if (head.IndexOf("%PDF-"u8) >= 0) return FileType.Pdf;
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) return FileType.Jpeg;
        if (head.StartsWith(PngPieces.Signature)) return FileType.Png;
        if (head.StartsWith("PK"u8)) return OfficeFiles.TypeOf(content);
        if (OfficeFiles.IsCompound(head)) return OfficeFiles.IsEncrypted(content) ? throw Locked() : null;
        if (head.StartsWith("ID3"u8) || (head.Length > 2 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2)) return FileType.Mp3;
        if (head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8) && !head[8..12].SequenceEqual("heic"u8) && !head[8..12].SequenceEqual("mif1"u8) && !head[8..12].SequenceEqual("avif"u8)) return FileType.Mp4;
        return null;
    }

    private static void RequireWhole(FileType type, byte[] content)
    {
        if (type == FileType.Pdf && PdfFacts.IsEncrypted(content)) throw Locked();
        var isWhole = type switch
        {
            FileType.Pdf => PdfFacts.IsWhole(content),
            FileType.Jpeg => JpegPieces.Clean(content) is not null,
            FileType.Png => PngPieces.Clean(content) is not null,
            FileType.Docx or FileType.Xlsx => OfficeFiles.IsWhole(content),
            FileType.Mp3 or FileType.Mp4 => true,
        };
        if (!isWhole) throw new RuleViolationException("文件不完整或已损坏、被改动，打不开。请重新取得原文件后再上传。");
    }

    private static RuleViolationException Locked() => new("文件有打开密码，办理人员看不到内容。请去掉密码后再上传。");
}
