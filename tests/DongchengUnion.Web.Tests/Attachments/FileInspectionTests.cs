using System.Text;
using DongchengUnion.Data.Attachments;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Tests.Attachments;

public sealed class FileInspectionTests
{
    private static readonly Dictionary<string, byte[]> Wrong = new()
    {
        ["empty.pdf"] = [],
        ["big.pdf"] = [.. SampleFiles.Pdf, .. new byte[2 * 1024 * 1024]],
        ["text.pdf"] = "只是文字"u8.ToArray(),
        ["program.pdf"] = SampleFiles.Program,
        ["script.exe"] = SampleFiles.Pdf,
        ["locked.pdf"] = SampleFiles.LockedPdf,
        ["locked.docx"] = SampleFiles.LockedOffice,
        ["old.doc"] = SampleFiles.OldOffice,
        ["macro.docx"] = SampleFiles.MacroDocx,
        ["archive.docx"] = SampleFiles.PlainZip,
        ["renamed.docx"] = SampleFiles.Pdf,
        ["cut.pdf"] = SampleFiles.Pdf[..^10],
        ["cut.jpg"] = SampleFiles.Jpeg[..^40],
        ["cut.docx"] = SampleFiles.Docx[..^60],
        ["altered.png"] = Altered(SampleFiles.Png, "IDAT"),
        ["altered.xlsx"] = Altered(SampleFiles.Xlsx, "xxxx"),
        ["photo.heic"] = [0, 0, 0, 0x18, .. "ftypheic"u8, .. new byte[12]],
    };

    [Theory]
    [InlineData("empty.pdf", "0 字节"), InlineData("big.pdf", "超过 1 MB"), InlineData("text.pdf", "不支持"), InlineData("program.pdf", "可执行程序")]
    [InlineData("script.exe", "可执行程序"), InlineData("locked.pdf", "打开密码"), InlineData("locked.docx", "打开密码"), InlineData("old.doc", "不支持")]
    [InlineData("macro.docx", "宏"), InlineData("archive.docx", "不支持"), InlineData("renamed.docx", "内容是PDF"), InlineData("cut.pdf", "不完整"), InlineData("cut.jpg", "不完整")]
    [InlineData("cut.docx", "不完整"), InlineData("altered.png", "不完整"), InlineData("altered.xlsx", "不完整"), InlineData("photo.heic", "不支持")]
    public void Each_wrong_file_is_refused_with_a_sentence_of_its_own(string name, string words) =>
        Assert.Contains(words, Assert.Throws<RuleViolationException>(() => FileInspection.TypeOf(name, Wrong[name], 1)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a.pdf", FileType.Pdf), InlineData("a.JPG", FileType.Jpeg), InlineData("a.jpeg", FileType.Jpeg), InlineData("a.png", FileType.Png)]
    [InlineData("a.docx", FileType.Docx), InlineData("a.xlsx", FileType.Xlsx), InlineData("a.mp3", FileType.Mp3), InlineData("a.mp4", FileType.Mp4), InlineData("a.m4a", FileType.Mp4)]
    public void What_is_allowed_is_known_by_its_content(string name, FileType type) => Assert.Equal(type, FileInspection.TypeOf(name, SampleFiles.Of(type), 1));

    [Fact]
    public void A_photograph_forgets_where_it_was_taken_and_stays_the_right_way_up()
    {
        var clean = JpegPieces.Clean(SampleFiles.Jpeg)!;
        var text = Encoding.Latin1.GetString(clean);
        Assert.DoesNotContain(SampleFiles.Place, text, StringComparison.Ordinal);
        Assert.Contains("JFIF", text, StringComparison.Ordinal);
        Assert.Contains("\x11\xFF\0\x22\xFF\xD0\x33\xFF\xD9", text, StringComparison.Ordinal);
        var at = text.IndexOf("Exif", StringComparison.Ordinal) - 4;
        Assert.Equal((ushort)6, ExifWayUp.Of(clean.AsSpan(at, 36)));
        // What is clean stays as it is.
        Assert.Equal(clean, JpegPieces.Clean(clean));
    }

    [Fact]
    public void A_picture_loses_its_notes_and_what_hangs_behind_it()
    {
        var clean = PngPieces.Clean(SampleFiles.Png)!;
        Assert.DoesNotContain(SampleFiles.Place, Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Contains("IDAT", Encoding.Latin1.GetString(clean), StringComparison.Ordinal);
        Assert.Equal(clean, PngPieces.Clean(clean));
    }

    [Fact]
    public void The_pages_of_a_PDF_are_counted_where_they_are_listed_openly()
    {
        Assert.Equal(2, PdfFacts.Pages(SampleFiles.Pdf));
        Assert.Null(PdfFacts.Pages("%PDF-1.5 %%EOF"u8.ToArray()));
    }

    private static byte[] Altered(byte[] file, string where)
    {
        byte[] copy = [.. file];
        var at = Encoding.Latin1.GetString(copy).LastIndexOf(where, StringComparison.Ordinal) + where.Length;
        copy[at]++;
        return copy;
    }
}
