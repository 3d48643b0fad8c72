namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>
/// Keeps proof files outside what the web server hands out. What a file is, its first bytes say, never its name; it is stored under
/// a name of our own and given out only as a download.
/// </summary>
public sealed class ProofFiles(IWebHostEnvironment environment)
{
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly (string Extension, string Type, byte[] Mark)[] Known =
    [
        ("pdf", "application/pdf", "%PDF-"u8.ToArray()),
        ("jpg", "image/jpeg", [0xFF, 0xD8, 0xFF]),
        ("png", "image/png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
    ];

    private string Folder => Path.Combine(environment.ContentRootPath, "data", "files");

    /// <summary>Why the file cannot be taken, in words for the one who chose it; null when it can.</summary>
    public static async Task<string?> Complaint(IFormFile file)
    {
        if (file.Length == 0) return "所选文件是空的，请重新选择。";
        if (file.Length > MaxBytes) return "文件超过 5 MB，请压缩后再上传。";
        return await Recognize(file) is null ? "只能上传 PDF、JPG 或 PNG 文件；所选文件的内容不是这几种格式。" : null;
    }

    /// <summary>Stores a file that has passed <see cref="Complaint"/>.</summary>
    /// <returns>The name it was uploaded under, cut to size, and the name it is kept under.</returns>
    public async Task<(string Name, string StoredAs)> Keep(IFormFile file)
    {
        var extension = await Recognize(file) ?? throw new InvalidOperationException("The file has not been checked.");
        Directory.CreateDirectory(Folder);
        var storedAs = $"{Guid.NewGuid():N}.{extension}";
        await using var target = File.Create(Path.Combine(Folder, storedAs));
        await file.CopyToAsync(target);
        var stem = Path.GetFileNameWithoutExtension(file.FileName.Replace('\\', '/'));
        return ($"{(stem.Length > 100 ? stem[..100] : stem)}.{extension}", storedAs);
    }

    /// <summary>The file and its type; null where it is no longer there.</summary>
    public (string Path, string Type)? Find(string storedAs)
    {
        var path = Path.Combine(Folder, Path.GetFileName(storedAs));
        var type = Known.FirstOrDefault(k => storedAs.EndsWith($".{k.Extension}", StringComparison.Ordinal)).Type;
        return type is not null && File.Exists(path) ? (path, type) : null;
    }

    public void Drop(string storedAs) => File.Delete(Path.Combine(Folder, Path.GetFileName(storedAs)));

    private static async Task<string?> Recognize(IFormFile file)
    {
        var head = new byte[8];
        await using var stream = file.OpenReadStream();
        var length = await stream.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false);
        return Known.FirstOrDefault(k => length >= k.Mark.Length && head.AsSpan(0, k.Mark.Length).SequenceEqual(k.Mark)).Extension;
    }
}
