using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DongchengUnion.Data.Attachments;

/// <summary>What can be told of a PDF without opening it.</summary>
public static partial class PdfFacts
{
    // The end mark stands in the last lines; programs may add a little behind it.
    private const int Tail = 2048;
    private const int MostRead = 20 * 1024 * 1024;
    private static readonly byte[] Mark = "/Encrypt"u8.ToArray();

    public static bool IsWhole(byte[] file) => file.AsSpan(Math.Max(0, file.Length - Tail)).IndexOf("%%EOF"u8) >= 0;

    public static bool IsEncrypted(byte[] file)
    {
        for (var at = file.AsSpan().IndexOf(Mark); at >= 0;)
        {
            // Only the few bytes behind the word become text: a file may have many megabytes.
            if (Encryption().IsMatch(Encoding.Latin1.GetString(file, at, Math.Min(40, file.Length - at)))) return true;
            var next = file.AsSpan(at + Mark.Length).IndexOf(Mark);
            at = next < 0 ? -1 : at + Mark.Length + next;
        }

        return false;
    }

    /// <returns>Null where the pages are listed in a compressed part, and for very large files.</returns>
    public static int? Pages(byte[] file)
    {
        if (file.Length > MostRead) return null;
        var text = Encoding.Latin1.GetString(file);
        var counts = Count().Matches(text).Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        return counts.Count > 0 && counts.Max() > 0 ? counts.Max() : null;
    }

    [GeneratedRegex(@"/Encrypt\s*(\d{1,9}\s+\d{1,5}\s+R|<<)")]
    private static partial Regex Encryption();

    // The root of the pages has the largest number of the tree.
    [GeneratedRegex(@"/Type\s*/Pages\b[^>]{0,400}?/Count\s+(\d{1,6})|/Count\s+(?<1>\d{1,6})\b[^>]{0,400}?/Type\s*/Pages\b")]
    private static partial Regex Count();
}
