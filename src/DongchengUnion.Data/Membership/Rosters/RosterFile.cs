using System.Text;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Rosters;

namespace DongchengUnion.Data.Membership.Rosters;

/// <summary>What a list was saved as.</summary>
public enum RosterFormat
{
    [Label("Excel 工作簿（.xlsx）")] Workbook = 1,
    [Label("Excel 97–2003（.xls）")] OldWorkbook,
    [Label("逗号分隔文本（.csv）")] Text,
}

/// <summary>
/// A list somebody has sent. What it is, its bytes say, never its name. Lines are read one after the other, so that the length of
/// the list does not decide how much memory it takes.
/// </summary>
public sealed class RosterFile
{
    /// <summary>The most that a page takes; larger lists come by the command.</summary>
    public const int MostUploaded = 40 * 1024 * 1024;

    private readonly Func<Stream> open;

    static RosterFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private RosterFile(Func<Stream> open, RosterFormat format) => (this.open, Format) = (open, format);

    public RosterFormat Format { get; }

    /// <param name="open">Gives the file anew, from its beginning, and able to seek.</param>
    /// <exception cref="RosterUnreadableException">It is no list that can be read.</exception>
    public static RosterFile Of(Func<Stream> open)
    {
        using var stream = open();
        Span<byte> head = stackalloc byte[512];
        head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        if (head.IsEmpty) throw new RosterUnreadableException("文件是空的，请重新选择。");
        if (head.StartsWith("PK"u8))
        {
            WorkbookSafety.Check(stream);
            return new RosterFile(open, RosterFormat.Workbook);
        }

        if (head.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0])) return new RosterFile(open, RosterFormat.OldWorkbook);
        if (head.StartsWith("%PDF"u8)) throw new RosterUnreadableException("这是 PDF 文件，请上传 Excel 或 CSV 格式的名单。");
        if (IsWebPage(head)) throw new RosterUnreadableException("文件名虽是表格，内容却是网页。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再上传。");
        if (TextEncoding.Of(stream) is null) throw new RosterUnreadableException("看不出文件是什么格式。请上传 .xlsx、.xls 或 .csv 格式的名单。");
        return new RosterFile(open, RosterFormat.Text);
    }

    public static RosterFile Of(byte[] bytes) => Of(() => new MemoryStream(bytes, writable: false));

    /// <summary>The names of the sheets; a text file has one without a name.</summary>
    /// <exception cref="RosterUnreadableException">The workbook is encrypted or broken.</exception>
    public IReadOnlyList<string> Sheets() => Format == RosterFormat.Text ? [""] : Workbook.Sheets(open(), Format == RosterFormat.OldWorkbook);

    /// <summary>The lines of one sheet, blank ones included; each call begins anew.</summary>
    /// <exception cref="RosterUnreadableException">While reading: the file is encrypted or broken.</exception>
    public IEnumerable<RosterLine> Lines(int sheet) => Format == RosterFormat.Text ? TextLines.Read(open()) : Workbook.Lines(open(), sheet, Format == RosterFormat.OldWorkbook);

    private static bool IsWebPage(ReadOnlySpan<byte> head)
    {
        var text = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        return text.StartsWith("<html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase);
    }
}
