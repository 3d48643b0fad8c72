using System.Security.Cryptography;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Privacy;

/// <summary>Reads a sealed file chunk by chunk.</summary>
internal sealed class SealedFileStream : Stream
{
    private const int Stride = SealedFiles.ChunkBytes + CipherSuites.TagBytes;
    private readonly FileStream file;
    private readonly FileCipher cipher;
    private readonly byte[] plain = new byte[SealedFiles.ChunkBytes];
    private readonly byte[] sealedChunk = new byte[Stride];
    private readonly long chunks;
    private long held = -1;

    public SealedFileStream(FileStream file, FileCipher cipher)
    {
        (this.file, this.cipher) = (file, cipher);
        var body = file.Length - SealedFiles.HeadBytes;
        chunks = (body + Stride - 1) / Stride;
        Length = Math.Max(0, body - (chunks * CipherSuites.TagBytes));
        // An empty file has one chunk too; without it the end was taken away.
        Hold(0);
    }

    public ushort KeyId => cipher.KeyId;
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => false;
    public override long Length { get; }
    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (Position >= Length || buffer.IsEmpty) return 0;
        Hold(Position / SealedFiles.ChunkBytes);
        var start = (int)(Position % SealedFiles.ChunkBytes);
        var count = (int)Math.Min(Math.Min(buffer.Length, SealedFiles.ChunkBytes - start), Length - Position);
        plain.AsSpan(start, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush() { }
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) file.Dispose();
        CryptographicOperations.ZeroMemory(plain);
        base.Dispose(disposing);
    }

    private void Hold(long chunk)
    {
        if (held == chunk) return;
        file.Position = SealedFiles.HeadBytes + (chunk * Stride);
        var length = file.ReadAtLeast(sealedChunk, Stride, throwOnEndOfStream: false);
        Span<byte> nonce = stackalloc byte[CipherSuites.NonceBytes];
        SealedFiles.Nonce(nonce, chunk, chunk == chunks - 1);
        try
        {
            if (length < CipherSuites.TagBytes) throw new CryptographicException("The file ends too early.");
            cipher.Cipher.Decrypt(nonce, sealedChunk.AsSpan(0, length), plain.AsSpan(0, length - CipherSuites.TagBytes), "file"u8);
        }
        catch (CryptographicException broken)
        {
            throw new SealBrokenException("封存的文件已被改动或不完整，不能打开。", broken);
        }

        held = chunk;
    }
}
