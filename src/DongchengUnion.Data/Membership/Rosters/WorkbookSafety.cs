using System.IO.Compression;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Looks into an .xlsx before it is read: a small file can unpack to more than the machine has.</summary>
internal static class WorkbookSafety
{
    /// <summary>Unpacked; 400,000 members with twelve columns come to about 300 MB.</summary>
    private const long MostUnpacked = 1536L * 1024 * 1024;

    /// <summary>Texts that are kept in memory while the sheet is read.</summary>
    private const long MostTexts = 256L * 1024 * 1024;

    /// <exception cref="RosterUnreadableException">It is no workbook, or too large when unpacked.</exception>
    public static void Check(Stream stream)
    {
        try
        {
            stream.Position = 0;
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (!zip.Entries.Any(e => e.FullName.StartsWith("xl/", StringComparison.Ordinal)))
                throw new RosterUnreadableException("这是压缩包或其他文档，不是 Excel 工作簿。请先解压，再上传其中的名单。");
            var left = MostUnpacked;
            var buffer = new byte[1 << 16];
            foreach (var entry in zip.Entries) left -= Unpacked(entry, buffer, left);
        }
        catch (InvalidDataException broken)
        {
            throw new RosterUnreadableException(Workbook.Broken, broken);
        }
    }

    // Counted, not believed: the sizes a bomb declares are not its sizes.
    private static long Unpacked(ZipArchiveEntry entry, byte[] buffer, long left)
    {
        var most = entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? Math.Min(left, MostTexts) : left;
        // Deflate packs at most a thousandfold: what cannot come near the limit need not be counted.
        if (entry.CompressedLength * 1100 < Math.Min(most, 64L * 1024 * 1024)) return Math.Max(0, entry.Length);
        using var unpacked = entry.Open();
        long length = 0;
        int read;
        while ((read = unpacked.Read(buffer)) > 0)
        {
            length += read;
            if (length > most) throw new RosterUnreadableException("文件解开后过大，无法读取。请删去多余的工作表和空白行列，或分成几个文件上传。");
        }

        return length;
    }
}
