using System.Text.Json;

namespace DongchengUnion.Data.Privacy;

/// <summary>The keys on disk, outside the database: a copy of the database alone opens nothing.</summary>
public static class KeyFile
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <exception cref="InvalidOperationException">The file is not a key file, or names an algorithm the portal does not know.</exception>
    public static PersonalDataKeys Read(string path)
    {
        try
        {
            var content = JsonSerializer.Deserialize<Content>(File.ReadAllBytes(path), Format) ?? throw new JsonException();
            return new PersonalDataKeys([.. content.Keys.Select(Key)], Convert.FromBase64String(content.HashKey));
        }
        catch (Exception broken) when (broken is JsonException or FormatException)
        {
            // The inner message could quote a line of the file.
            throw new InvalidOperationException($"个人信息密钥文件不能读取，请用备份恢复：{path}");
        }
    }

    /// <summary>Writes the file anew, readable by its owner only; a reader sees the old one or the new one, never half of it.</summary>
    public static void Write(string path, PersonalDataKeys keys)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder) Directory.CreateDirectory(folder);
        var content = new Content(Convert.ToBase64String(keys.HashKey),
            [.. keys.All.Select(k => new KeyLine(k.Id, k.Suite.Name, Convert.ToBase64String(k.Bytes), k.Created, k.IsActive))]);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var whole = $"{path}.{Guid.NewGuid():N}";
        using (var stream = new FileStream(whole, options)) JsonSerializer.Serialize(stream, content, Format);
        File.Move(whole, path, overwrite: true);
    }

    private static SealingKey Key(KeyLine line)
    {
        var suite = CipherSuites.Find(line.Algorithm) ?? throw new InvalidOperationException($"个人信息密钥文件用了本系统不支持的算法：{line.Algorithm}");
        var key = Convert.FromBase64String(line.Key);
        if (key.Length != suite.KeyBytes) throw new FormatException();
        return new SealingKey(line.Id, suite, key, line.Created, line.Active);
    }

    private sealed record Content(string HashKey, IReadOnlyList<KeyLine> Keys);

    private sealed record KeyLine(ushort Id, string Algorithm, string Key, DateTime Created, bool Active);
}
