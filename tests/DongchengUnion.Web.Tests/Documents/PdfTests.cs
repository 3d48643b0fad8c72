using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Web.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Documents;

/// <summary>Papers as PDF, where a converter is installed.</summary>
public sealed partial class PdfTests(SharedPortal portal)
{
    private static readonly string[] RareNames = ["王𠮷样", "李𬱖", "赵㐂"];

    [Fact]
    public async Task A_paper_becomes_a_PDF_with_its_fonts_inside_and_every_rare_character_in_it()
    {
        var converter = portal.Services.GetRequiredService<PdfConverter>();
        Assert.SkipUnless(converter.IsInstalled, "No office program is installed to convert with (Documents:LibreOffice).");
        var made = await new DocumentMaker(portal.Db()).Make(DocumentSamples.Of(DocumentKind.AidAssignment));
        var pdf = await converter.Convert(made.Content);
        Assert.NotNull(pdf);
        Assert.True(pdf.AsSpan().StartsWith("%PDF-"u8));
        var fonts = FontFile().Count(Encoding.Latin1.GetString(pdf));
        Assert.True(fonts >= 1, "No font is embedded.");

        using var answer = await (await portal.SignIn("district-rights")).Get("/documents/templates/aid-assignment/1/sample/pdf");
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);

        Assert.SkipUnless(Tool("pdftotext") is not null, "pdftotext is not installed to read the PDF back.");
        var text = await Read(pdf);
        Assert.Contains("法律援助指派函", text, StringComparison.Ordinal);
        Assert.All(RareNames, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    private static async Task<string> Read(byte[] pdf)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(file, pdf);
            using var process = Process.Start(new ProcessStartInfo(Tool("pdftotext")!, [file, "-"]) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
            return await process.StandardOutput.ReadToEndAsync();
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string? Tool(string name) => Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(p => Path.Combine(p, name)).FirstOrDefault(File.Exists);

    [GeneratedRegex("/FontFile[23]? ")]
    private static partial Regex FontFile();
}

/// <summary>A portal on a machine without the office program.</summary>
public sealed class PortalWithoutOffice : Portal
{
    protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Documents:LibreOffice"] = "no-such-program" };
}

public sealed class NoPdfTests(PortalWithoutOffice portal) : IClassFixture<PortalWithoutOffice>
{
    [Fact]
    public async Task Without_a_converter_the_page_says_so_and_offers_the_Word_file()
    {
        var visitor = await portal.SignIn("district-rights");
        var page = await visitor.Page("/documents/templates/case-log");
        Assert.Contains("没有安装PDF转换程序", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("button[formaction$=pdf]"));
        using var answer = await visitor.Get("/documents/templates/case-log/1/sample/pdf");
        Assert.Contains("请下载 Word 文件", (await visitor.Follow(answer)).QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await visitor.Status("/documents/templates/case-log/1/sample/word"));
    }

    [Fact]
    public async Task A_program_that_never_answers_is_given_up()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("The stand-in is a shell script.");
            return;
        }

        var script = Path.Combine(portal.Folder, "sleeper");
        await File.WriteAllTextAsync(script, "#!/bin/sh\nsleep 60\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var converter = new PdfConverter(script, TimeSpan.FromSeconds(1));
        Assert.True(converter.IsInstalled);
        Assert.Null(await converter.Convert([1]));
        File.SetUnixFileMode(script, UnixFileMode.UserRead);
        Assert.Null(await converter.Convert([1]));
    }
}
