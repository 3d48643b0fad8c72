using System.Net;
using DongchengUnion.Data.Documents;
using DongchengUnion.Domain.Documents;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Documents;

/// <summary>The pages of the templates, by role.</summary>
public sealed class TemplatePagesTests(Portal portal) : IClassFixture<Portal>
{
    private const string Pages = "/documents/templates", Refusal = Pages + "/mediation-refusal", Log = Pages + "/case-log", Failure = Pages + "/mediation-failure";

    [Theory]
    [InlineData("district-rights", 200, true), InlineData("district", 200, false), InlineData("leader", 200, false), InlineData("auditor", 200, false)]
    [InlineData("street", 403, false), InlineData("chair", 403, false), InlineData("clerk", 403, false), InlineData("member", 403, false), InlineData("sysadmin", 403, false)]
    public async Task Who_reads_templates_and_who_may_replace_them(string userName, int status, bool mayUpload)
    {
        var visitor = await portal.SignIn(userName);
        foreach (var url in new[] { Pages, Refusal, Refusal + "/1/file", Refusal + "/1/sample/word", Refusal + "/1/sample/print" })
            Assert.Equal(status, (int)await visitor.Status(url));
        if (status == 200) Assert.Equal(mayUpload, (await visitor.Page(Refusal)).QuerySelector("input[type=file]") is not null);
        if (mayUpload) return;
        using var posted = await visitor.Post(Refusal, new() { ["Note"] = "换一版" });
        using var taken = await visitor.Post(Refusal + "/1/current");
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [posted.StatusCode, taken.StatusCode]);
    }

    [Fact]
    public async Task Signed_out_nothing_of_it_is_handed_out()
    {
        var stranger = portal.Stranger();
        foreach (var url in new[] { Pages, Refusal, Refusal + "/1/file", Refusal + "/1/sample/word", Refusal + "/1/sample/pdf", Refusal + "/1/sample/print" })
        {
            using var answer = await stranger.Get(url);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Contains("/account/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_does_not_exist_is_not_found()
    {
        var visitor = await portal.SignIn("district-rights");
        foreach (var url in new[] { Pages + "/nothing", Refusal + "/99/file", Refusal + "/99/sample/pdf", Pages + "/nothing/1/sample/print" })
            Assert.Equal(HttpStatusCode.NotFound, await visitor.Status(url));
    }

    [Fact]
    public async Task A_new_template_makes_the_next_paper_and_the_old_one_comes_back()
    {
        var visitor = await portal.SignIn("district-rights");
        var changed = WordFiles.With(WordFiles.Delivered(portal, DocumentKind.CaseLog), WordFiles.Body, x => x.Replace("案件：", "本案名称：", StringComparison.Ordinal));
        using (var answer = await Upload(visitor, Log, changed, useNow: false))
            Assert.Contains("第2版已上传，尚未启用", (await visitor.Follow(answer)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("案件：", await NextLog(), StringComparison.Ordinal);
        Assert.DoesNotContain("本案名称：", await NextLog(), StringComparison.Ordinal);

        using (var used = await visitor.Submit(Log, Log + "/2/current")) await visitor.Follow(used);
        Assert.Contains("本案名称：", await NextLog(), StringComparison.Ordinal);
        Assert.Equal(changed, await visitor.Http.GetByteArrayAsync(Log + "/2/file"));

        using (var back = await visitor.Submit(Log, Log + "/1/current"))
            Assert.Contains("已启用第1版", (await visitor.Follow(back)).Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("本案名称：", await NextLog(), StringComparison.Ordinal);
        using var again = await visitor.Post(Log + "/1/current");
        Assert.Contains("已是现行版本", (await visitor.Follow(again)).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, portal.Db().SecurityEvents.Count(e => e.Kind == Data.Accounts.SecurityEventKind.TemplateChanged && e.Target.Contains("办案日志")));
    }

    [Fact]
    public async Task A_wrong_template_is_refused_with_every_reason_and_the_typed_note_stays()
    {
        var visitor = await portal.SignIn("district-rights");
        var wrong = WordFiles.With(WordFiles.Delivered(portal, DocumentKind.MediationFailure), WordFiles.Body,
            x => x.Replace("w:val=\"reason\"", "w:val=\"why\"", StringComparison.Ordinal));
        using var answer = await Upload(visitor, Failure, wrong, useNow: true);
        var page = await Visitor.Read(answer);
        var text = page.QuerySelector(".errors")!.TextContent;
        Assert.Contains("不认识的字段“why”", text, StringComparison.Ordinal);
        Assert.Contains("模板缺少必填字段“调解不成的原因”（reason）", text, StringComparison.Ordinal);
        Assert.Equal("改了抬头和落款", page.QuerySelector("#Note")!.GetAttribute("value"));
        Assert.Equal(1, portal.Db().DocumentTemplates.Count(t => t.Kind == DocumentKind.MediationFailure));

        using var empty = await visitor.Submit(Failure, Failure, new() { ["Note"] = "" });
        Assert.Contains("请选择模板文件。", (await Visitor.Read(empty)).QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sample_comes_as_a_download_that_no_one_keeps_and_as_a_page_to_print()
    {
        var visitor = await portal.SignIn("leader");
        using var word = await visitor.Get(Refusal + "/1/sample/word");
        Assert.Equal(MadeDocument.ContentType, word.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", word.Content.Headers.ContentDisposition!.DispositionType);
        Assert.True(word.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", word.Headers.GetValues("X-Content-Type-Options").Single());
        var page = await visitor.Page(Refusal + "/1/sample/print");
        Assert.Contains("劳动争议调解不予受理通知书", page.QuerySelector(".paper h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("王𠮷样", page.QuerySelector(".paper")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<string> NextLog() => DocumentMakerTests.TextOf((await new DocumentMaker(portal.Db()).Make(DocumentSamples.Of(DocumentKind.CaseLog))).Content);

    private static Task<HttpResponseMessage> Upload(Visitor visitor, string page, byte[] file, bool useNow) =>
        visitor.Submit(page, page, new() { ["File"] = new Upload("模板.docx", MadeDocument.ContentType, file), ["Note"] = "改了抬头和落款", ["UseNow"] = useNow ? "true" : null });
}
