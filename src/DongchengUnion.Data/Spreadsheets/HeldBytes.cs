namespace DongchengUnion.Data.Spreadsheets;

/// <summary>
/// Stands between a zip archive, which writes as it likes, and a web answer, which may only be written to asynchronously: holds what
/// was written until it is passed on.
/// </summary>
internal sealed class HeldBytes(Stream target) : Stream
{
    private readonly MemoryStream held = new();

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public async Task PassOn()
    {
        await target.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length));
        held.SetLength(0);
    }

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => held.Write(buffer);

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
