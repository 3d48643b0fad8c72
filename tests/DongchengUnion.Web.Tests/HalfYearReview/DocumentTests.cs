using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.HalfYearReview;

public class DocumentTests(SharedPortal portal)
{
    [Theory]
    [InlineData("district", "/reviews/2019H1")]
    [InlineData("district", "/reviews/2019H1/editions/1")]
    [InlineData("member", "/reviews/2019H1/editions/1")]
    public async Task The_Word_file_is_valid_and_says_what_the_page_says(string userName, string address)
    {
        var visitor = await portal.SignIn(userName);
        var page = await visitor.Page(address);
        using var file = WordprocessingDocument.Open(new MemoryStream(await Download(visitor, address)), isEditable: false);

        var complaints = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(file).Select(e => $"{e.Path?.XPath}: {e.Description}").ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));

        var body = file.MainDocumentPart!.Document!.Body!;
        var lines = body.Elements<Paragraph>().Select(p => p.InnerText).ToList();
        Assert.DoesNotContain(lines, l => l.Contains('{', StringComparison.Ordinal));
        foreach (var paragraph in page.QuerySelectorAll("article > p:not(.review-edit-line)")) Assert.Contains(paragraph.TextContent, lines);
    }

    [Fact]
    public async Task The_annex_lists_every_figure_with_its_exact_value_unit_and_rows()
    {
        var visitor = await portal.SignIn("district");
        using var file = WordprocessingDocument.Open(new MemoryStream(await Download(visitor, "/reviews/2019H1/editions/1")), isEditable: false);
        var rows = file.MainDocumentPart!.Document!.Body!.Elements<Table>().Single().Elements<TableRow>().Skip(1)
            .Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(PublishedFigures.All, rows.Select(r => (r[0], r[2])));
        Assert.Equal(["R06", "法律咨询", "2160余次", "2,163", "次", "2163"], rows.Single(r => r[0] == "R06").Take(6));
    }

    [Fact]
    public async Task A_draft_says_on_every_page_that_it_is_one_and_a_published_edition_does_not()
    {
        var visitor = await portal.SignIn("district");
        Assert.Contains("草稿", await Heads(visitor, "/reviews/2019H1"), StringComparison.Ordinal);
        Assert.Equal("", await Heads(visitor, "/reviews/2019H1/editions/1"));
    }

    private static async Task<string> Heads(Visitor visitor, string address)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(await Download(visitor, address)), isEditable: false);
        return string.Concat(file.MainDocumentPart!.HeaderParts.Select(h => h.Header!.InnerText));
    }

    private static async Task<byte[]> Download(Visitor visitor, string address)
    {
        using var answer = await visitor.Get($"{address}/docx");
        Assert.True(answer.IsSuccessStatusCode, $"{address}/docx answers {answer.StatusCode}.");
        Assert.Contains("2019", answer.Content.Headers.ContentDisposition!.FileNameStar, StringComparison.Ordinal);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
