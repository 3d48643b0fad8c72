using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Documents;

public sealed class TemplateCheckTests(SharedPortal portal)
{
    private static readonly DocumentForm Form = DocumentCatalogue.Of(DocumentKind.MediationRefusal);
    private static readonly DocumentForm Agreement = DocumentCatalogue.Of(DocumentKind.MediationAgreement);

    private byte[] Plain => WordFiles.Delivered(portal, Form.Kind);

    [Fact]
    public void Each_unknown_and_each_missing_field_is_named_in_a_sentence_of_its_own()
    {
        var file = WordFiles.With(Plain, WordFiles.Body, x => x.Replace("w:val=\"reason\"", "w:val=\"reasons\"", StringComparison.Ordinal).Replace("w:val=\"organ\"", "w:val=\"\"", StringComparison.Ordinal));
        Assert.Equal(
        [
            "模板中有不认识的字段“reasons”。", "有一个内容控件没有填写标记（“〔调解组织〕”处）。",
            "模板缺少必填字段“不予受理的理由”（reason）。", "模板缺少必填字段“调解组织”（organ）。",
        ], TemplateCheck.Complaints(file, Form));
    }

    [Fact]
    public void A_group_without_its_row_and_a_field_outside_its_row_are_named()
    {
        var whole = WordFiles.Delivered(portal, Agreement.Kind);
        var without = WordFiles.With(whole, WordFiles.Body, x => x.Replace("w:val=\"payments\"", "w:val=\"organ\"", StringComparison.Ordinal));
        var complaints = TemplateCheck.Complaints(without, Agreement);
        Assert.Contains("模板缺少重复行“履行安排”（payments）。", complaints);
        Assert.Contains("字段“payments.content”只能放在“履行安排”（payments）的重复行里。", complaints);
        Assert.Contains("字段“organ”不能套在整行外面，请套在单元格的文字上。", complaints);
        var outside = WordFiles.With(whole, WordFiles.Body, x => x.Replace("w:val=\"matter\"", "w:val=\"claims\"", StringComparison.Ordinal));
        Assert.Contains("“请求事项”（claims）的内容控件要套在表格的一整行外面。", TemplateCheck.Complaints(outside, Agreement));
        var rowless = WordFiles.With(whole, WordFiles.Body, x => x.Replace("w:val=\"payments.due-on\"", "w:val=\"payments.amount\"", StringComparison.Ordinal));
        Assert.Equal(["“履行安排”的重复行缺少必填字段“履行期限”（payments.due-on）。"], TemplateCheck.Complaints(rowless, Agreement));
    }

    [Theory]
    [InlineData("{{申请人}}", "正文中有占位文字“{{申请人}}”，请改用内容控件并填写标记。")]
    [InlineData("«姓名»", "正文中有占位文字“«姓名»”，请改用内容控件并填写标记。")]
    public void Words_that_look_like_places_are_refused(string token, string sentence) =>
        Assert.Equal([sentence], TemplateCheck.Complaints(WordFiles.With(Plain, WordFiles.Body, x => x.Replace("理由：", token, StringComparison.Ordinal)), Form));

    [Fact]
    public void Macros_foreign_links_objects_and_fields_that_fetch_are_refused()
    {
        Assert.Contains("宏", Only(WordFiles.With(Plain, "word/vbaProject.bin", _ => "x")), StringComparison.Ordinal);
        Assert.Contains("宏", Only(WordFiles.With(Plain, "[Content_Types].xml", x => x.Replace("wordprocessingml.document.main+xml", "document.macroEnabled.main+xml", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("外部的链接", Only(WordFiles.With(Plain, "word/_rels/document.xml.rels", x => x.Replace("</Relationships>",
            "<Relationship Id=\"x\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" Target=\"http://example.org/\" TargetMode=\"External\"/></Relationships>", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("嵌入", Only(WordFiles.With(Plain, "word/embeddings/oleObject1.bin", _ => "x")), StringComparison.Ordinal);
        Assert.Contains("引用外部内容", Only(WordFiles.With(Plain, "word/footer1.xml", x => x.Replace(" PAGE ", " INCLUDEPICTURE http://example.org/a.png ", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_Word_file_says_so_in_words_of_its_own()
    {
        Assert.Contains("空的", Only([]), StringComparison.Ordinal);
        Assert.Contains("不是 Word", Only("%PDF-1.7"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("密码", Only([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);
        Assert.Contains("损坏", Only([.. Plain.Take(Plain.Length / 2)]), StringComparison.Ordinal);
        Assert.Contains("损坏", Only(WordFiles.With(Plain, WordFiles.Body, x => x[..(x.Length / 2)])), StringComparison.Ordinal);
        Assert.Contains("损坏", Only(WordFiles.With(Plain, WordFiles.Body, x => "<!DOCTYPE a [<!ENTITY b \"c\">]>" + x[(x.IndexOf("?>", StringComparison.Ordinal) + 2)..])), StringComparison.Ordinal);
        Assert.Contains("5 MB", Only(new byte[TemplateCheck.MostBytes + 1]), StringComparison.Ordinal);
        Assert.Contains("不是 Word", Only(WordFiles.With(Plain, "[Content_Types].xml", x => x.Replace("wordprocessingml.document.main", "spreadsheetml.sheet.main", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    private static string Only(byte[] file) => Assert.Single(TemplateCheck.Complaints(file, Form));
}
