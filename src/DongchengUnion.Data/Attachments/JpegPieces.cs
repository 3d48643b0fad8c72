using System.Buffers.Binary;

namespace DongchengUnion.Data.Attachments;

/// <summary>
/// A JPEG without what tells where, when and with which telephone it was taken: Exif, XMP, IPTC, comments and whatever hangs behind
/// the picture go; colours and the way up stay. The picture itself is not touched.
/// </summary>
public static class JpegPieces
{
    private const byte EndOfImage = 0xD9, StartOfScan = 0xDA, Exif = 0xE1, Colours = 0xE2, Adobe = 0xEE, Comment = 0xFE, Frame = 0xE0;

    /// <returns>Null when the file is not a whole JPEG.</returns>
    public static byte[]? Clean(byte[] file)
    {
        using var clean = new MemoryStream(file.Length);
        clean.Write(file, 0, 2);
        for (var at = 2; at + 4 <= file.Length || (at + 2 <= file.Length && file[at + 1] == EndOfImage);)
        {
            if (file[at] != 0xFF) return null;
            var mark = file[at + 1];
            if (mark == 0xFF)
            {
                at++;
                continue;
            }

            if (mark == EndOfImage)
            {
                clean.Write([0xFF, EndOfImage]);
                return clean.ToArray();
            }

            var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at + 2));
            if (length < 4 || at + length > file.Length) return null;
            var piece = file.AsSpan(at, length);
            if (Stays(mark, piece)) clean.Write(piece);
            else if (mark == Exif && ExifWayUp.Of(piece) is { } wayUp) clean.Write(ExifWayUp.Segment(wayUp));
            at += length;
            if (mark != StartOfScan) continue;
            var end = EndOfScan(file, at);
            clean.Write(file, at, end - at);
            at = end;
        }

        return null;
    }

    // APP0 says how large a dot is, APP2 the colours, APP14 how they are mixed; the others are notes.
    private static bool Stays(byte mark, ReadOnlySpan<byte> piece) => mark switch
    {
        Frame or Adobe => true,
        Colours => piece.Length > 16 && piece[4..15].SequenceEqual("ICC_PROFILE"u8),
        >= 0xE1 and <= 0xEF or Comment => false,
        _ => true,
    };

    // Within a scan FF is followed by 00 or a restart mark; anything else is the next piece.
    private static int EndOfScan(byte[] file, int at)
    {
        while (at + 1 < file.Length && !(file[at] == 0xFF && file[at + 1] is not 0x00 and not (>= 0xD0 and <= 0xD7))) at++;
        return Math.Min(at, file.Length);
    }
}
