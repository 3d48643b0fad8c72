using System.Buffers.Binary;

namespace DongchengUnion.Data.Attachments;

/// <summary>The one thing of Exif that is kept: which way up the picture is held. Without it photographs would lie on their side.</summary>
public static class ExifWayUp
{
    private const ushort Orientation = 0x0112;

    /// <param name="segment">From the mark on: mark, length, "Exif", two noughts, then TIFF.</param>
    /// <returns>2 to 8; null when it is as usual or cannot be read.</returns>
    public static ushort? Of(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 24 || !segment[4..10].SequenceEqual("Exif\0\0"u8)) return null;
        var tiff = segment[10..];
        var isLittle = tiff[0] == (byte)'I';
        var first = Long(tiff[4..], isLittle);
        if (first > (uint)tiff.Length - 2) return null;
        var entries = tiff[(int)first..];
        var count = Short(entries, isLittle);
        for (var i = 0; i < count && 2 + (i * 12) + 12 <= entries.Length; i++)
        {
            var entry = entries.Slice(2 + (i * 12), 12);
            if (Short(entry, isLittle) == Orientation && Short(entry[8..], isLittle) is >= 2 and <= 8 and var way) return way;
        }

        return null;
    }

    public static byte[] Segment(ushort way)
    {
        byte[] segment = [0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(segment.AsSpan(28), way);
        return segment;
    }

    private static ushort Short(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);

    private static uint Long(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(at) : BinaryPrimitives.ReadUInt32BigEndian(at);
}
