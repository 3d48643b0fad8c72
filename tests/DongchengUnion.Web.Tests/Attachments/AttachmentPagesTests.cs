using System.Net;
using System.Text;
using DongchengUnion.Data;
using DongchengUnion.Domain.Attachments;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Attachments;

/// <summary>Files through the front door.</summary>
public sealed class AttachmentPagesTests(CasePortal portal) : IClassFixture<CasePortal>
{
    private static readonly HttpStatusCode[] Closed = [HttpStatusCode.NotFound, HttpStatusCode.Forbidden];

    public static TheoryData<string, AttachmentVisibility, string> Seen => new()
    {
        { "member", AttachmentVisibility.OwnSide, "member street" },
        { "member", AttachmentVisibility.BothSides, "member street chair clerk" },
        { "member", AttachmentVisibility.MediatorsOnly, "street" },
        { "chair", AttachmentVisibility.OwnSide, "chair clerk street" },
        { "street", AttachmentVisibility.MediatorsOnly, "street" },
        { "street", AttachmentVisibility.BothSides, "member street chair clerk" },
    };

    [Theory, MemberData(nameof(Seen))]
    public async Task A_file_is_listed_and_handed_out_to_those_who_may_see_it_and_to_nobody_else(string uploader, AttachmentVisibility visibility, string sees)
    {
        var name = $"材料-{uploader}-{visibility}.pdf";
        var id = await Upload(uploader, name, SampleFiles.Pdf, visibility);
        foreach (var userName in new[] { "member", "street", "chair", "clerk" })
        {
            var visitor = await portal.SignIn(userName);
            var may = sees.Split(' ').Contains(userName);
            Assert.Equal(may, (await visitor.Page(CasePortal.One)).QuerySelector("main")!.TextContent.Contains(name, StringComparison.Ordinal));
            Assert.Equal(may ? HttpStatusCode.OK : HttpStatusCode.NotFound, await visitor.Status($"{CasePortal.One}/{id}"));
            // By the address of another record it is not there for anybody.
            Assert.Equal(HttpStatusCode.NotFound, await visitor.Status($"{CasePortal.Two}/{id}"));
        }
    }

    [Theory]
    [InlineData("chair2"), InlineData("district"), InlineData("leader"), InlineData("auditor"), InlineData("sysadmin")]
    public async Task Who_takes_no_part_finds_neither_record_nor_file(string userName)
    {
        var id = await Upload("member", "证据.pdf", SampleFiles.Pdf, AttachmentVisibility.BothSides);
        var visitor = await portal.SignIn(userName);
        foreach (var url in new[] { CasePortal.One, $"{CasePortal.One}/{id}", "/attachments/nothing/1" })
            Assert.Contains(await visitor.Status(url), Closed);
        using var removed = await visitor.Post($"{CasePortal.One}/{id}/remove", new() { ["why"] = "传错了" });
        Assert.Contains(removed.StatusCode, Closed);
    }

    [Fact]
    public async Task A_link_opened_in_a_signed_out_window_asks_for_a_sign_in()
    {
        var id = await Upload("member", "证据.pdf", SampleFiles.Pdf, AttachmentVisibility.BothSides);
        foreach (var url in new[] { CasePortal.One, $"{CasePortal.One}/{id}" })
        {
            using var answer = await portal.Stranger().Get(url);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Contains("/account/sign-in", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_download_is_an_attachment_nobody_keeps_and_leaves_a_line()
    {
        var id = await Upload("member", "王𠮷;样.pdf", SampleFiles.Pdf, AttachmentVisibility.BothSides);
        using var answer = await (await portal.SignIn("chair")).Get($"{CasePortal.One}/{id}");
        Assert.Equal(SampleFiles.Pdf, await answer.Content.ReadAsByteArrayAsync());
        Assert.Equal("application/pdf", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("王𠮷;样.pdf", answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var deeds = portal.Db().AttachmentLines.Where(l => l.File.Id == id).OrderBy(l => l.Id).Select(l => l.Deed).ToList();
        Assert.Equal([AttachmentDeed.Added, AttachmentDeed.Read], deeds);
    }

    [Fact]
    public async Task What_is_kept_has_no_place_in_it_is_sealed_and_an_altered_one_is_not_handed_out()
    {
        var id = await Upload("member", "照片.jpg", SampleFiles.Jpeg, AttachmentVisibility.BothSides);
        var visitor = await portal.SignIn("member");
        Assert.DoesNotContain(SampleFiles.Place, Encoding.Latin1.GetString(await visitor.Http.GetByteArrayAsync($"{CasePortal.One}/{id}")), StringComparison.Ordinal);
        var stored = portal.Db().Attachments.Single(a => a.Id == id);
        var path = Directory.GetFiles(portal.Folder, stored.StoredAs + ".sealed", SearchOption.AllDirectories).Single();
        Assert.DoesNotContain("wwwroot", path, StringComparison.Ordinal);
        var bytes = await File.ReadAllBytesAsync(path);
        Assert.DoesNotContain("JFIF", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        bytes[^20]++;
        await File.WriteAllBytesAsync(path, bytes);
        using var answer = await visitor.Get($"{CasePortal.One}/{id}");
        Assert.Contains("被改动过", (await visitor.Follow(answer)).QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
        File.Delete(path);
        using var gone = await visitor.Get($"{CasePortal.One}/{id}");
        Assert.Contains("已不在服务器上", (await visitor.Follow(gone)).QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_file_is_named_on_the_form_and_nothing_is_kept()
    {
        var visitor = await portal.SignIn("member");
        var before = Directory.GetFiles(portal.Folder, "*.sealed", SearchOption.AllDirectories).Length;
        using var answer = await visitor.Submit(CasePortal.One, CasePortal.One, Fields("工资条.pdf", SampleFiles.Program, AttachmentVisibility.OwnSide));
        var page = await Visitor.Read(answer);
        Assert.Contains("可执行程序", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Wages", page.QuerySelector("#Evidence option[selected]")!.GetAttribute("value"));
        Assert.Equal(before, Directory.GetFiles(portal.Folder, "*.sealed", SearchOption.AllDirectories).Length);
        using var clerk = await (await portal.SignIn("clerk")).Post(CasePortal.One, new() { ["Evidence"] = "Wages", ["Visibility"] = "OwnSide" });
        Assert.Null((await Visitor.Read(clerk)).QuerySelector("input[type=file]"));
    }

    [Fact]
    public async Task A_removed_file_is_no_longer_handed_out_and_says_who_when_and_why()
    {
        var id = await Upload("member", "传错的.pdf", SampleFiles.Pdf, AttachmentVisibility.BothSides);
        using (var other = await (await portal.SignIn("chair")).Post($"{CasePortal.One}/{id}/remove", new() { ["why"] = "不想给人看" }))
            Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        var member = await portal.SignIn("member");
        using (var silent = await member.Submit(CasePortal.One, $"{CasePortal.One}/{id}/remove", new() { ["why"] = " " }))
            Assert.Contains("请写明删除理由", (await member.Follow(silent)).QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
        using (var done = await member.Submit(CasePortal.One, $"{CasePortal.One}/{id}/remove", new() { ["why"] = "传成了别人的工资条" }))
            Assert.Contains("传成了别人的工资条", (await member.Follow(done)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await member.Status($"{CasePortal.One}/{id}"));
        var file = portal.Db().Attachments.Single(a => a.Id == id);
        Assert.True(file is { IsRemoved: true, RemovedByName.Length: > 0 });
        Assert.Single(Directory.GetFiles(portal.Folder, file.StoredAs + ".sealed", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task Without_the_records_consent_the_tables_are_empty_and_lines_cannot_be_changed()
    {
        var id = await Upload("member", "证据.pdf", SampleFiles.Pdf, AttachmentVisibility.BothSides);
        using var scope = portal.Services.CreateScope();
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<UnionDbContext>().Attachments.ToListAsync());
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<UnionDbContext>().AttachmentLines.ToListAsync());
        var db = portal.Db();
        db.Remove(db.AttachmentLines.First(l => l.File.Id == id));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Theory]
    [InlineData("sysadmin", 200), InlineData("secadmin", 200), InlineData("auditor", 200), InlineData("district", 403), InlineData("member", 403)]
    public async Task The_administrators_are_told_that_nothing_looks_for_viruses(string userName, int status)
    {
        var visitor = await portal.SignIn(userName);
        Assert.Equal(status, (int)await visitor.Status("/attachments/safety"));
        if (status == 200) Assert.Contains("未经查毒", (await visitor.Page("/attachments/safety")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<long> Upload(string userName, string name, byte[] file, AttachmentVisibility visibility)
    {
        var visitor = await portal.SignIn(userName);
        using var answer = await visitor.Submit(CasePortal.One, CasePortal.One, Fields(name, file, visibility));
        Assert.Contains("材料已上传", (await visitor.Follow(answer)).Body!.TextContent, StringComparison.Ordinal);
        return portal.Db().Attachments.OrderBy(a => a.Id).Last().Id;
    }

    private static Dictionary<string, object?> Fields(string name, byte[] file, AttachmentVisibility visibility) => new()
    {
        ["File"] = new Upload(name, "application/octet-stream", file),
        ["Evidence"] = "Wages",
        ["Visibility"] = visibility.ToString(),
    };
}
