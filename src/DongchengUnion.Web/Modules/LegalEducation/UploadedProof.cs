namespace DongchengUnion.Web.Modules.LegalEducation;

/// <summary>What an uploaded proof is, its first bytes say, never its name.</summary>
internal static class UploadedProof
{
    private const int MostBytes = 10 * 1024 * 1024;

    private static readonly (byte[] Mark, string Type)[] Known =
        [("%PDF-"u8.ToArray(), "application/pdf"), ([0xFF, 0xD8, 0xFF], "image/jpeg"), ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png")];

    /// <summary>Why the file cannot be taken; null when it can.</summary>
    public static async Task<string?> Complaint(IFormFile file)
    {
        if (file.Length == 0) return "所选文件是空的，请重新选择。";
        if (file.Length > MostBytes) return "文件超过 10 MB，请压缩后再上传。";
        return await TypeOf(file) is null ? "只能上传照片（JPG、PNG）或 PDF；所选文件的内容不是这几种格式。" : null;
    }

    /// <summary>The type by content; null for any other.</summary>
    public static async Task<string?> TypeOf(IFormFile file)
    {
        await using var content = file.OpenReadStream();
        var head = new byte[8];
        var length = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        return Known.FirstOrDefault(k => head.AsSpan(0, length).StartsWith(k.Mark)).Type;
    }

    public static string NameOf(IFormFile file)
    {
        var name = Path.GetFileName(file.FileName.Replace('\\', '/'));
        return name.Length <= 100 ? name : name[^100..];
    }
}
