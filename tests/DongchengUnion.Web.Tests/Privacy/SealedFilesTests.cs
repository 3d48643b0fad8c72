using System.Security.Cryptography;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Web.Tests.Privacy;

/// <summary>Uploads with personal data, as they lie on the disk.</summary>
public sealed class SealedFilesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("union-files-").FullName;
    private readonly KeyHolder keys = KeyHolder.ThrowAway();

    private string Only => Assert.Single(Directory.GetFiles(folder));

    [Theory, InlineData(0), InlineData(1), InlineData(65536), InlineData(65537), InlineData(200_000)]
    public async Task A_file_comes_back_as_it_was_from_any_place_in_it(int length)
    {
        var files = new SealedFiles(keys, folder);
        var content = RandomNumberGenerator.GetBytes(length);
        var id = await files.Save(new MemoryStream(content), TestContext.Current.CancellationToken);
        await using var clear = files.OpenRead(id)!;
        Assert.Equal(length, clear.Length);
        using var copy = new MemoryStream();
        await clear.CopyToAsync(copy, TestContext.Current.CancellationToken);
        Assert.Equal(content, copy.ToArray());
        if (length < 2) return;
        clear.Seek(-2, SeekOrigin.End);
        Assert.Equal(content[^2], clear.ReadByte());
        if (length > 32) Assert.Equal(-1, (await File.ReadAllBytesAsync(Only, TestContext.Current.CancellationToken)).AsSpan().IndexOf(content.AsSpan(0, 32)));
    }

    [Theory, InlineData(30), InlineData(70_000), InlineData(-1)]
    public async Task A_changed_byte_is_noticed(int place)
    {
        var files = new SealedFiles(keys, folder);
        var id = await files.Save(new MemoryStream(new byte[100_000]), TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(Only, TestContext.Current.CancellationToken);
        bytes[place < 0 ? bytes.Length + place : place] ^= 1;
        await File.WriteAllBytesAsync(Only, bytes, TestContext.Current.CancellationToken);
        Assert.Throws<SealBrokenException>(() => ReadAll(files, id));
    }

    [Theory, InlineData(65536 + 16 + 19), InlineData(50_000), InlineData(19), InlineData(5)]
    public async Task A_file_cut_short_does_not_open(int left)
    {
        var files = new SealedFiles(keys, folder);
        var id = await files.Save(new MemoryStream(new byte[100_000]), TestContext.Current.CancellationToken);
        var bytes = await File.ReadAllBytesAsync(Only, TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(Only, bytes[..left], TestContext.Current.CancellationToken);
        Assert.Throws<SealBrokenException>(() => ReadAll(files, id));
    }

    [Fact]
    public async Task A_dropped_file_is_gone_and_a_number_with_a_path_in_it_leads_nowhere()
    {
        var files = new SealedFiles(keys, folder);
        var id = await files.Save(new MemoryStream([1, 2, 3]), TestContext.Current.CancellationToken);
        files.Drop(id);
        Assert.Null(files.OpenRead(id));
        Assert.Null(files.OpenRead("../../etc/passwd"));
        Assert.Empty(Directory.GetFiles(folder));
    }

    [Fact]
    public async Task A_change_of_keys_seals_files_anew()
    {
        var path = Path.Combine(folder, "keys.json");
        var first = PersonalDataKeys.New(DateTime.UnixEpoch);
        KeyFile.Write(path, first);
        var holder = KeyHolder.OfFile(path);
        var files = new SealedFiles(holder, Path.Combine(folder, "files"));
        var id = await files.Save(new MemoryStream([1, 2, 3]), TestContext.Current.CancellationToken);
        KeyFile.Write(path, first.Rotated(CipherSuites.Find("SM4")!, DateTime.UnixEpoch));
        holder.Reload();
        Assert.Equal(1, await files.Reseal());
        Assert.Equal(0, await files.Reseal());
        Assert.Equal([1, 2, 3], ReadAll(files, id));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] ReadAll(SealedFiles files, string id)
    {
        using var clear = files.OpenRead(id)!;
        using var copy = new MemoryStream();
        clear.CopyTo(copy);
        return copy.ToArray();
    }
}
