using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Tests;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership.Imports;

/// <summary>Lists in, a verdict per row out: each file of tests/cases/import beside the table of what is expected of it.</summary>
public sealed class ImportCasesTests(SharedPortal portal)
{
    private static string Folder => Path.Combine(Cases.Root, "tests/cases/import");

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Folder, "*.expected.csv").Select(f => Path.GetFileName(f)[..^".expected.csv".Length]).Order()];

    [Theory, MemberData(nameof(Files))]
    public async Task Each_row_gets_the_verdict_that_is_expected(string name)
    {
        var found = (await Try(RosterFile.Of(await File.ReadAllBytesAsync(Path.Combine(Folder, name))))).ToDictionary(r => r.Line);
        var complaints = new List<string>();
        var expected = Cases.Rows($"import/{name}.expected.csv");
        foreach (var row in expected)
        {
            var line = int.Parse(row["row"], System.Globalization.CultureInfo.InvariantCulture);
            if (!found.Remove(line, out var outcome)) complaints.Add($"row {line} is missing");
            else if (outcome.Verdict.ToString() != row["verdict"] || (outcome.Code is { } code ? RosterDefect.Word(code) : "") != row["code"] || !outcome.Text.Contains(row["fragment"], StringComparison.Ordinal))
                complaints.Add($"row {line}: {outcome.Verdict} {outcome.Code} “{outcome.Text}”, expected {row["verdict"]} {row["code"]} “{row["fragment"]}”");
        }

        complaints.AddRange(found.Keys.Select(line => $"row {line} is not expected"));
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
    }

    [Fact]
    public async Task A_long_list_is_read_row_by_row()
    {
        // Four hundred thousand lines without end in memory: a reader that gathered them would fail on the endless stream.
        var header = "姓名,证件号码\n"u8.ToArray();
        var read = 0;
        foreach (var _ in RosterFile.Of(() => new RepeatingStream(header, "张三,1\n"u8.ToArray(), 50_000_000)).Lines(0).Take(100_000)) read++;
        Assert.Equal(100_000, read);
        await Task.CompletedTask;
    }

    [Theory]
    [InlineData("<html><table>", "网页")]
    [InlineData("%PDF-1.4", "PDF")]
    [InlineData("", "空的")]
    public void A_file_that_is_no_list_is_refused_in_words(string content, string because) =>
        Assert.Contains(because, Assert.Throws<RosterUnreadableException>(() => RosterFile.Of(System.Text.Encoding.UTF8.GetBytes(content))).Message);

    [Fact]
    public void A_broken_workbook_is_refused_in_words()
    {
        var bytes = File.ReadAllBytes(Path.Combine(Folder, "official.xlsx"));
        Assert.Contains("损坏", Assert.Throws<RosterUnreadableException>(() => RosterFile.Of(bytes[..(bytes.Length / 2)])).Message);
    }

    [Fact]
    public void A_workbook_that_unpacks_to_more_than_the_machine_has_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(packed, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("xl/sharedStrings.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 300; i++) entry.Write(zeros);
        }

        Assert.Contains("过大", Assert.Throws<RosterUnreadableException>(() => RosterFile.Of(packed.ToArray())).Message);
    }

    private async Task<List<RowOutcome>> Try(RosterFile file)
    {
        await using var db = portal.Db();
        var (sheet, header) = ImportDesk.FindHeader(file);
        List<RowOutcome> rows = [];
        var union = await db.Unions.SingleAsync(u => u.Number == "G0001");
        await new ImportJob(db, portal.Services.GetRequiredService<ISealer>(), portal.Services.GetRequiredService<MemberCodes>(), portal.Services.GetRequiredService<SealedFiles>())
            .Try(union.Id, file, RosterMapping.Of(sheet, header!), portal.Clock.Today, portal.Clock.Now, rows.Add, CancellationToken.None);
        return rows;
    }

    private sealed class RepeatingStream(byte[] head, byte[] line, long length) : Stream
    {
        public override bool CanRead => true;
        public override bool CanSeek => true;
        public override bool CanWrite => false;
        public override long Length => length;
        public override long Position { get; set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var done = 0;
            for (; done < count && Position < length; done++, Position++)
                buffer[offset + done] = Position < head.Length ? head[Position] : line[(Position - head.Length) % line.Length];
            return done;
        }

        public override long Seek(long offset, SeekOrigin origin) => Position = offset;
        public override void Flush() { }
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
