using System.Text;
using DongchengUnion.Domain.Membership.Rosters;
using Sylvan.Data.Csv;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Text files, line by line: commas, semicolons or tabs, whichever the file uses.</summary>
internal static class TextLines
{
    private const int MostOfALine = 1 << 20;

    private static readonly char[] Delimiters = [',', '\t', ';', '|'];

    public static IEnumerable<RosterLine> Read(Stream stream)
    {
        using var owned = stream;
        var encoding = TextEncoding.Of(stream) ?? Encoding.UTF8;
        stream.Position = 0;
        using var text = new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, 1 << 16);
        var delimiter = DelimiterOf(stream, encoding);
        using var reader = Guarded(() => CsvDataReader.Create(text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = delimiter,
            // A cell may begin with #.
            Comment = '\0',
            BufferSize = 1 << 16,
            MaxBufferSize = MostOfALine,
        }));
        for (var number = 1; Guarded(reader.Read); number++)
        {
            var cells = new string[reader.RowFieldCount];
            for (var i = 0; i < cells.Length; i++) cells[i] = reader.GetString(i);
            yield return new RosterLine(number, cells);
        }
    }

    // The sign that stands most often in the first lines; titles above the header have few of any.
    private static char DelimiterOf(Stream stream, Encoding encoding)
    {
        var head = new byte[1 << 14];
        stream.Position = 0;
        var text = encoding.GetString(head, 0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        stream.Position = 0;
        return Delimiters.MaxBy(sign => text.Count(c => c == sign));
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is CsvFormatException or CsvRecordTooLargeException or DecoderFallbackException or FormatException or InvalidOperationException)
        {
            throw new RosterUnreadableException("文本文件的引号不成对或某一行过长，无法读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。", broken);
        }
    }
}
