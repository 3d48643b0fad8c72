using System.Text;
using System.Text.Unicode;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Which characters the bytes of a text file stand for.</summary>
internal static class TextEncoding
{
    /// <summary>Told by the mark at the beginning; without one UTF-8 where every byte fits, and GB18030, as Chinese Excel saves, where not.</summary>
    /// <returns>Null for what is no text.</returns>
    public static Encoding? Of(Stream stream)
    {
        stream.Position = 0;
        Span<byte> head = stackalloc byte[4096];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.StartsWith<byte>([0xEF, 0xBB, 0xBF])) return Encoding.UTF8;
        if (head.StartsWith<byte>([0xFF, 0xFE])) return Encoding.Unicode;
        if (head.StartsWith<byte>([0xFE, 0xFF])) return Encoding.BigEndianUnicode;
        if (head.Contains((byte)0)) return WithoutMark(head);
        return IsUtf8(stream) ? Encoding.UTF8 : Encoding.GetEncoding("GB18030");
    }

    // UTF-16 without its mark: delimiters and digits leave zeros on one side only.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> head)
    {
        int even = 0, odd = 0;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i] != 0) continue;
            if (i % 2 == 0) even++;
            else odd++;
        }

        return (even, odd) switch
        {
            (0, > 0) => Encoding.Unicode,
            ( > 0, 0) => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    private static bool IsUtf8(Stream stream)
    {
        stream.Position = 0;
        var buffer = new byte[1 << 16];
        var chars = new char[buffer.Length];
        var kept = 0;
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var status = Utf8.ToUtf16(buffer.AsSpan(0, kept + read), chars, out var used, out _, replaceInvalidSequences: false, isFinalBlock: read == 0);
            if (status == System.Buffers.OperationStatus.InvalidData) return false;
            if (read == 0) return true;
            kept = kept + read - used;
            buffer.AsSpan(used, kept).CopyTo(buffer);
        }
    }
}
