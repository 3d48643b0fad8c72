using System.Buffers.Binary;
using System.Security.Cryptography;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Privacy;

/// <summary>
/// Keeps files with personal data outside what the web server hands out, sealed in chunks: a copy of the folder opens nothing, and
/// neither a chunk nor the end of a file can be taken away or exchanged unseen. Each file has a key of its own, made of the sealing
/// key and the salt at its head: [suite 1][key number 2][salt 16], then chunks of 64 KiB with a tag of 16 bytes each.
/// </summary>
public sealed class SealedFiles(KeyHolder keys, string folder)
{
    internal const int ChunkBytes = 64 * 1024;
    internal const int HeadBytes = 19;

    /// <returns>The number under which the file is kept.</returns>
    public async Task<string> Save(Stream content, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        var id = Guid.NewGuid().ToString("N");
        await Write(PathOf(id), content, cancellationToken);
        return id;
    }

    /// <summary>The file in clear, one may seek in it; null where it is no longer there.</summary>
    /// <exception cref="SealBrokenException">The file was changed, or its key is not in the key file; also thrown while reading.</exception>
    public Stream? OpenRead(string id)
    {
        var path = PathOf(id);
        if (!File.Exists(path)) return null;
        var file = File.OpenRead(path);
        var head = new byte[HeadBytes];
        if (file.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false) == HeadBytes && keys.Find(Sealer.KeyOf(head)) is { } key && key.Suite.Format == head[0])
            return new SealedFileStream(file, FileCipher(key, head));
        file.Dispose();
        throw new SealBrokenException("封存的文件不能打开：文件不完整，或密钥文件中没有它的密钥。");
    }

    public void Drop(string id) => File.Delete(PathOf(id));

    /// <summary>Brings files under the active key.</summary>
    /// <returns>How many were sealed anew.</returns>
    public async Task<int> Reseal()
    {
        var count = 0;
        if (!Directory.Exists(folder)) return count;
        foreach (var path in Directory.GetFiles(folder, "*.sealed"))
        {
            var whole = $"{path}.{Guid.NewGuid():N}";
            await using (var clear = OpenRead(Path.GetFileNameWithoutExtension(path)))
            {
                if (clear is not SealedFileStream stream || stream.KeyId == keys.Current.Active.Id) continue;
                await Write(whole, clear, CancellationToken.None);
            }

            File.Move(whole, path, overwrite: true);
            count++;
        }

        return count;
    }

    /// <summary>The chunk's number, and whether it is the last one: a file cut short does not open.</summary>
    internal static void Nonce(Span<byte> nonce, long chunk, bool isLast)
    {
        BinaryPrimitives.WriteInt64BigEndian(nonce, chunk);
        nonce[8..].Clear();
        nonce[^1] = isLast ? (byte)1 : (byte)0;
    }

    private async Task Write(string path, Stream content, CancellationToken cancellationToken)
    {
        var key = keys.Current.Active;
        var head = new byte[HeadBytes];
        head[0] = key.Suite.Format;
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(1), key.Id);
        RandomNumberGenerator.Fill(head.AsSpan(3));
        var cipher = FileCipher(key, head);

        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        await file.WriteAsync(head, cancellationToken);
        var (now, next) = (new byte[ChunkBytes], new byte[ChunkBytes]);
        var sealedChunk = new byte[ChunkBytes + CipherSuites.TagBytes];
        var length = await content.ReadAtLeastAsync(now, ChunkBytes, throwOnEndOfStream: false, cancellationToken);
        for (long chunk = 0; ; chunk++)
        {
            var after = length < ChunkBytes ? 0 : await content.ReadAtLeastAsync(next, ChunkBytes, throwOnEndOfStream: false, cancellationToken);
            SealChunk(cipher, chunk, after == 0, now.AsSpan(0, length), sealedChunk);
            await file.WriteAsync(sealedChunk.AsMemory(0, length + CipherSuites.TagBytes), cancellationToken);
            if (after == 0) return;
            (now, next, length) = (next, now, after);
        }
    }

    private static void SealChunk(FileCipher cipher, long chunk, bool isLast, ReadOnlySpan<byte> plain, byte[] target)
    {
        Span<byte> nonce = stackalloc byte[CipherSuites.NonceBytes];
        Nonce(nonce, chunk, isLast);
        cipher.Cipher.Encrypt(nonce, plain, target.AsSpan(0, plain.Length + CipherSuites.TagBytes), "file"u8);
    }

    private static FileCipher FileCipher(SealingKey key, byte[] head) => new(key.Id,
        key.Suite.WithKey(HKDF.DeriveKey(HashAlgorithmName.SHA256, key.Bytes, key.Suite.KeyBytes, head[3..], "sealed file"u8.ToArray())));

    // The number may come from an address; only the name of a file is taken from it.
    private string PathOf(string id) => Path.Combine(folder, Path.GetFileName(id) + ".sealed");
}

internal sealed record FileCipher(ushort KeyId, IKeyedCipher Cipher);
