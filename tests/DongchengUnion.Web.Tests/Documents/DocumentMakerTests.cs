using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Documents;

/// <summary>Papers are opened and read back with Word's own library.</summary>
public sealed class DocumentMakerTests(SharedPortal portal)
{
    public static TheoryData<DocumentKind> Kinds => [.. Enum.GetValues<DocumentKind>()];

    [Theory, MemberData(nameof(Kinds))]
    public async Task Every_kind_of_paper_is_made_whole_and_is_a_valid_document(DocumentKind kind)
    {
        var made = await new DocumentMaker(portal.Db()).Make(DocumentSamples.Of(kind));
        using var word = WordprocessingDocument.Open(new MemoryStream(made.Content), false);
        var body = word.MainDocumentPart!.Document!.Body!;
        Assert.Empty(body.Descendants<SdtElement>());
        Assert.DoesNotContain("〔", body.InnerText.Replace("东工样〔2019〕", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("[", body.InnerText, StringComparison.Ordinal);
        var wrong = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}");
        Assert.True(!wrong.Any(), string.Join("\n", wrong));
    }

    [Theory, MemberData(nameof(Kinds))]
    public async Task The_delivered_template_passes_the_check_of_an_upload_and_shows_every_required_value(DocumentKind kind)
    {
        var form = DocumentCatalogue.Of(kind);
        var template = TemplateVersions.Current(portal.Db(), kind).First();
        Assert.Empty(TemplateCheck.Complaints(template.Content, form));
        var values = new DocumentValues(kind);
        foreach (var field in form.Fields.Where(f => f.IsRequired)) values.Text(field.Key, $"值-{field.Key}");
        foreach (var group in form.Rows.Where(g => g.IsRequired))
            values.Row(group.Key, r => { foreach (var f in group.Fields.Where(f => f.IsRequired)) r.Text(f.Key.Split('.')[1], $"值-{f.Key}"); });
        var text = TextOf((await new DocumentMaker(portal.Db()).Make(values)).Content);
        Assert.All(form.Fields.Concat(form.Rows.Where(g => g.IsRequired).SelectMany(g => g.Fields)).Where(f => f.IsRequired),
            f => Assert.Contains($"值-{f.Key}", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_values_give_the_same_bytes()
    {
        var maker = new DocumentMaker(portal.Db());
        var (one, two) = (await maker.Make(DocumentSamples.Of(DocumentKind.MediationAgreement)), await maker.Make(DocumentSamples.Of(DocumentKind.MediationAgreement)));
        Assert.Equal(one.Sha256, two.Sha256);
        Assert.Equal(one.Content, two.Content);
    }

    [Fact]
    public async Task Rows_come_as_often_as_there_are_entries_and_marks_of_xml_and_rare_characters_survive()
    {
        const string Name = "𠮷𬱖㐂 <b>&\"'</b> 張·三";
        var values = DocumentSamples.Of(DocumentKind.CaseLog).Text("subject", Name);
        for (var i = 0; i < 40; i++) values.Row("entries", r => r.Text("number", $"{i + 3}").Text("at", "2019年7月1日").Text("by", Name).Text("kind", "电话").Text("text", "第一行\n第二行\u0001\ud800"));
        var made = await new DocumentMaker(portal.Db()).Make(values);
        using var word = WordprocessingDocument.Open(new MemoryStream(made.Content), false);
        var table = Assert.Single(word.MainDocumentPart!.Document!.Body!.Elements<Table>());
        Assert.Equal(43, table.Elements<TableRow>().Count());
        Assert.Equal(Name, table.Elements<TableRow>().Last().Elements<TableCell>().ElementAt(2).InnerText);
        Assert.Equal("第一行第二行", table.Elements<TableRow>().Last().Elements<TableCell>().Last().InnerText);
        Assert.Single(table.Elements<TableRow>().Last().Descendants<Break>());
        Assert.Contains(Name, word.MainDocumentPart.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_named_and_nothing_is_made()
    {
        var values = DocumentSamples.Of(DocumentKind.MediationAgreement).Text("delay-liability", " ");
        var refused = await Assert.ThrowsAsync<RuleViolationException>(() => new DocumentMaker(portal.Db()).Make(values));
        Assert.Equal("劳动争议调解协议书还缺：逾期履行的责任。请补全后再生成。", refused.Message);
    }

    [Fact]
    public async Task A_line_that_says_nothing_without_its_value_is_left_out()
    {
        var maker = new DocumentMaker(portal.Db());
        Assert.Contains("协议金额合计人民币（大写）贰万陆仟元零伍角，小写：26,000.50元。", TextOf((await maker.Make(DocumentSamples.Of(DocumentKind.MediationAgreement))).Content), StringComparison.Ordinal);
        var without = TextOf((await maker.Make(DocumentSamples.Of(DocumentKind.MediationAgreement).Amount("total", null))).Content);
        Assert.DoesNotContain("协议金额合计", without, StringComparison.Ordinal);
        Assert.Contains("一、争议事项", without, StringComparison.Ordinal);
    }

    internal static string TextOf(byte[] docx) =>
        string.Join("\n", DocumentReading.Parts(docx).Select(p => p.Line?.Text ?? string.Join("\n", p.Rows.Select(r => string.Join("\t", r.Select(c => c.Text))))));
}
