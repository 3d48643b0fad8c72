using System.Buffers.Binary;

namespace DongchengUnion.Data.Attachments;

/// <summary>A PNG without Exif, text notes and the time, and without what hangs behind the picture.</summary>
public static class PngPieces
{
    public static readonly byte[] Signature = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly string[] Notes = ["eXIf", "tEXt", "zTXt", "iTXt", "tIME"];

    /// <returns>Null when the file is not a whole PNG: a piece is cut or its check sum is wrong.</returns>
    public static byte[]? Clean(byte[] file)
    {
        using var clean = new MemoryStream(file.Length);
        clean.Write(Signature);
        for (var at = Signature.Length; at + 12 <= file.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at));
            if (length > file.Length - at - 12) return null;
            var piece = file.AsSpan(at, (int)length + 12);
            if (BinaryPrimitives.ReadUInt32BigEndian(piece[^4..]) != Crc(piece[4..^4])) return null;
            var name = System.Text.Encoding.ASCII.GetString(piece[4..8]);
            if (!Notes.Contains(name)) clean.Write(piece);
            if (name == "IEND") return clean.ToArray();
            at += piece.Length;
        }

        return null;
    }

    // CRC-32 as PNG has it.
    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (0xEDB88320 & (uint)-(int)(crc & 1));
        }

        return ~crc;
    }
}
