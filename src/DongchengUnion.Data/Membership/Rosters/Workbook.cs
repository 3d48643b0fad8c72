using System.Globalization;
using System.Xml;
using DongchengUnion.Domain.Membership.Rosters;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>Workbooks, old and new, line by line: .xlsx by a reader of our own, .xls and the rarer kinds by the library.</summary>
internal static class Workbook
{
    public const string Broken = "文件已损坏或不是完整的 Excel 文件。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。";

    /// <summary>A number cell keeps fifteen digits; beyond that the last ones are lost.</summary>
    private const double MostExact = 1e15;

    /// <summary>Columns beyond this are not read: a stray cell at the far right must not make each line ten thousand wide.</summary>
    private const int MostColumns = 200;

    public static IReadOnlyList<string> Sheets(Stream stream, bool isOld)
    {
        using var owned = stream;
        using var book = isOld ? null : Guarded(() => OpenWorkbook.Of(stream));
        if (book is not null) return book.Sheets;
        using var reader = Open(stream);
        List<string> names = [];
        Guarded(() =>
        {
            do names.Add(reader.Name);
            while (reader.NextResult());
            return true;
        });
        return names;
    }

    public static IEnumerable<RosterLine> Lines(Stream stream, int sheet, bool isOld)
    {
        using var owned = stream;
        using var book = isOld ? null : Guarded(() => OpenWorkbook.Of(stream));
        if (book is not null)
        {
            using var rows = book.Rows(sheet, MostColumns, Number).GetEnumerator();
            for (var last = 0; Guarded(rows.MoveNext);)
            {
                // Rows that nobody filled are not in the file.
                for (last++; last < rows.Current.Number; last++) yield return new RosterLine(last, []);
                yield return new RosterLine(last, rows.Current.Cells);
            }

            yield break;
        }

        using var reader = Open(stream);
        for (var i = 0; i < sheet; i++)
        {
            if (!Guarded(reader.NextResult)) yield break;
        }

        for (var number = 1; Guarded(reader.Read); number++)
        {
            var cells = new string[Math.Min(reader.FieldCount, MostColumns)];
            for (var i = 0; i < cells.Length; i++) cells[i] = Text(reader.GetValue(i));
            yield return new RosterLine(number, cells);
        }
    }

    private static IExcelDataReader Open(Stream stream) => Guarded(() =>
    {
        stream.Position = 0;
        return ExcelReaderFactory.CreateReader(stream);
    });

    internal static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => Number(number),
        DateTime { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        bool yes => yes ? "是" : "否",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    // A whole number as its digits; one that has lost digits in the form people see it in, so that it is refused with advice.
    private static string Number(double number) =>
        number == Math.Floor(number) && Math.Abs(number) < MostExact ? ((long)number).ToString(CultureInfo.InvariantCulture)
        : Math.Abs(number) >= MostExact ? number.ToString("0.#####E+00", CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException locked)
        {
            throw new RosterUnreadableException("文件设有打开密码，无法读取。请在 Excel 或 WPS 中取消密码（文件—文档加密），保存后再上传。", locked);
        }
        catch (Exception broken) when (broken is ExcelReaderException or InvalidDataException or XmlException or IOException or ArgumentException
            or IndexOutOfRangeException or NotSupportedException or InvalidOperationException or FormatException or OverflowException or NullReferenceException or KeyNotFoundException)
        {
            throw new RosterUnreadableException(Broken, broken);
        }
    }
}
