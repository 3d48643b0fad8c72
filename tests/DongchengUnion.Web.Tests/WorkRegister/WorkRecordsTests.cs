using System.Net;
using System.Text;
using DongchengUnion.Data.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.WorkRegister;

/// <summary>Keeping the ledger: who records what, for whom, and what becomes of mistakes.</summary>
public sealed class WorkRecordsTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4 proof");

    [Theory]
    [InlineData("chair", "interest-class", 200)]
    [InlineData("clerk", "worker-meeting", 200)]
    [InlineData("direct", "relief-rules", 200)]
    [InlineData("chair", "dispute-accepted", 404)]
    [InlineData("chair", "major-decision", 404)]
    [InlineData("street", "dispute-accepted", 200)]
    [InlineData("street", "condolence-visit", 404)]
    [InlineData("district", "major-decision", 200)]
    [InlineData("district", "condolence-visit", 404)]
    [InlineData("leader", "worker-meeting", 403)]
    [InlineData("auditor", "worker-meeting", 403)]
    [InlineData("member", "worker-meeting", 403)]
    [InlineData("sysadmin", "worker-meeting", 403)]
    public async Task Each_records_what_the_own_body_records(string who, string kind, int status)
    {
        var visitor = await portal.SignIn(who);
        Assert.Equal(status, (int)await visitor.Status($"/work-records/new?kind={kind}"));
        if (status == 404)
        {
            using var answer = await visitor.Post("/work-records/new", new() { ["Kind"] = kind, ["OccurredOn"] = "2019-07-01", ["Persons"] = "1" });
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("不由", (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent);
        }
    }

    [Fact]
    public async Task A_meeting_is_in_the_books_within_one_form()
    {
        var chair = await portal.SignIn("chair");
        var page = await Record(chair, "worker-meeting", new() { ["OccurredOn"] = "2019年7月1日", ["Persons"] = "２４", ["Place"] = "职工之家" });
        Assert.Contains("已记入台账", page.QuerySelector(".notice")!.TextContent);
        Assert.Contains("24 人", page.QuerySelector("main")!.TextContent);
        Assert.Contains("职工沟通会", (await chair.Page("/work-records?kind=worker-meeting&month=2019-07")).QuerySelector("main table")!.TextContent);
    }

    [Fact]
    public async Task The_form_shows_only_what_the_kind_asks_for()
    {
        var chair = await portal.SignIn("chair");
        var names = (await chair.Page("/work-records/new?kind=safety-quiz")).QuerySelectorAll("main input[name]").Select(i => i.GetAttribute("name")).ToList();
        Assert.Contains("Persons", names);
        Assert.DoesNotContain("PersonTimes", names);
        Assert.DoesNotContain("Amount", names);
    }

    [Theory]
    [InlineData("OccurredOn", "2019-07-03", "不能晚于今天")]
    [InlineData("OccurredOn", "2019-02-30", "没有2019年2月30日")]
    [InlineData("OccurredOn", "", "请填写发生日期")]
    [InlineData("Persons", "", "请填写参与职工")]
    [InlineData("Persons", "三", "须为整数")]
    [InlineData("Persons", "-1", "须在 0 至")]
    public async Task A_refused_form_comes_back_filled_in(string field, string value, string because)
    {
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit("/work-records/new?kind=safety-quiz", "/work-records/new",
            new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "3", ["Remark"] = "留下这句", [field] = value });
        var page = await Visitor.Read(answer);
        Assert.Contains(because, page.QuerySelector(".errors")!.TextContent);
        Assert.Equal("留下这句", page.QuerySelector("[name=Remark]")!.GetAttribute("value"));
        Assert.StartsWith("错误:", page.Title);
    }

    [Fact]
    public async Task A_correction_keeps_the_old_line_and_a_void_keeps_its_reason()
    {
        var chair = await portal.SignIn("chair");
        var id = IdOf(await Record(chair, "safety-quiz", new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "8" }));
        using var without = await chair.Submit($"/work-records/{id}/correct", $"/work-records/{id}/correct", new() { ["Persons"] = "9" });
        Assert.Contains("更正原因", (await Visitor.Read(without)).QuerySelector(".errors")!.TextContent);

        using var corrected = await chair.Submit($"/work-records/{id}/correct", $"/work-records/{id}/correct", new() { ["Persons"] = "9", ["Reason"] = "漏记一人" });
        var mended = IdOf(await chair.Follow(corrected));
        Assert.NotEqual(id, mended);
        var old = (await chair.Page($"/work-records/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("已作废", old);
        Assert.Contains("漏记一人", old);
        Assert.Equal(HttpStatusCode.OK, await chair.Status($"/work-records/{mended}"));

        using var voided = await chair.Submit($"/work-records/{mended}", $"/work-records/{mended}/void", new() { ["reason"] = "重复" });
        Assert.Contains("已作废", (await chair.Follow(voided)).QuerySelector("main")!.TextContent);
        await using var db = portal.Db();
        Assert.Equal([8, 9], await db.WorkRecords.Where(r => r.Id == id || r.Id == mended).OrderBy(r => r.Id).Select(r => r.Persons!.Value).ToListAsync());
    }

    [Fact]
    public async Task Two_who_mend_at_once_do_not_overwrite_each_other()
    {
        var chair = await portal.SignIn("chair");
        var id = IdOf(await Record(chair, "safety-quiz", new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "2" }));
        var clerk = await portal.SignIn("clerk");
        var stale = await clerk.Page($"/work-records/{id}");
        Assert.NotNull(stale.QuerySelector($"form[action='/work-records/{id}/void']"));
        using var first = await chair.Submit($"/work-records/{id}", $"/work-records/{id}/void", new() { ["reason"] = "重复" });
        using var second = await clerk.Post($"/work-records/{id}/void", new() { ["version"] = "0", ["reason"] = "也来" });
        var page = await clerk.Follow(second);
        Assert.Contains("已经作废", page.QuerySelector(".notice-alert")!.TextContent);
        Assert.Contains("重复", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Another_unions_records_do_not_exist_for_a_chair_and_are_not_written_by_the_street()
    {
        var chair = await portal.SignIn("chair");
        var id = IdOf(await Record(chair, "safety-quiz", new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "4" }, Pdf));
        var stranger = await portal.SignIn("chair2");
        foreach (var address in new[] { "", "/correct", "/proof" }) Assert.Equal(HttpStatusCode.NotFound, await stranger.Status($"/work-records/{id}{address}"));
        using var refused = await stranger.Post($"/work-records/{id}/void", new() { ["version"] = "0", ["reason"] = "x" });
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.DoesNotContain("京韵", (await stranger.Page("/work-records")).QuerySelector("main")!.TextContent);

        var street = await portal.SignIn("street");
        Assert.Null((await street.Page($"/work-records/{id}")).QuerySelector("form[action*='void']"));
        Assert.Equal(HttpStatusCode.NotFound, await street.Status($"/work-records/{id}/correct"));
        Assert.Equal(HttpStatusCode.OK, await street.Status($"/work-records/{id}/proof"));
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("street2")).Status($"/work-records/{id}/proof"));
    }

    [Fact]
    public async Task A_proof_file_is_known_by_its_content_and_given_out_as_a_download()
    {
        var chair = await portal.SignIn("chair");
        var id = IdOf(await Record(chair, "safety-quiz", new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "1" }, Pdf));
        using var proof = await chair.Get($"/work-records/{id}/proof");
        Assert.Equal("application/pdf", proof.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", proof.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal(Pdf, await proof.Content.ReadAsByteArrayAsync());
        Assert.All(Directory.GetFiles(Path.Combine(portal.Folder, "data", "files")), f => Assert.DoesNotContain("名单", f));
    }

    [Theory]
    [InlineData("名单.pdf", "MZ a program", "内容不是")]
    [InlineData("名单.png", "%PD", "内容不是")]
    [InlineData("空.pdf", "", "空的")]
    public async Task What_is_not_a_picture_or_a_paper_is_refused(string name, string content, string because)
    {
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit("/work-records/new?kind=safety-quiz", "/work-records/new",
            new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "1", ["Proof"] = new Upload(name, "application/pdf", Encoding.ASCII.GetBytes(content)) });
        Assert.Contains(because, (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent);
    }

    [Fact]
    public async Task A_file_beyond_five_megabytes_is_refused()
    {
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit("/work-records/new?kind=safety-quiz", "/work-records/new",
            new() { ["OccurredOn"] = "2019-07-01", ["Persons"] = "1", ["Proof"] = new Upload("大.pdf", "application/pdf", [.. Pdf, .. new byte[5 * 1024 * 1024]]) });
        Assert.Contains("5 MB", (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent);
    }

    [Fact]
    public async Task Who_writes_into_an_accepted_month_is_told_that_it_shows_as_a_difference()
    {
        await using var db = portal.Db();
        var union = await db.Unions.SingleAsync(u => u.Number == "G0001");
        if (!await db.AcceptedReportMonths.AnyAsync(a => a.UnionId == union.Id && a.Month == new Month(201905) && a.ReopenedAt == null))
        {
            db.Add(new AcceptedReportMonth { UnionId = union.Id, UnionName = union.Name, Month = new Month(201905), ScopePath = union.Path, UpperUnionId = union.ParentId!.Value, AcceptedAt = portal.Clock.Now });
            await db.SaveChangesAsync();
        }

        var page = await Record(await portal.SignIn("chair"), "safety-quiz", new() { ["OccurredOn"] = "2019-05-20", ["Persons"] = "1" });
        Assert.Contains("审定数不变", page.QuerySelector(".notice")!.TextContent);
    }

    [Fact]
    public async Task A_long_list_says_so_instead_of_counting()
    {
        var district = await portal.SignIn("district");
        var page = await district.Page("/work-records?month=2019-06");
        Assert.Contains("1000+", page.QuerySelector("caption")!.TextContent);
        var next = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        Assert.Contains("month=2019-06", next);
        Assert.NotNull((await district.Page(next)).QuerySelector("main table"));
    }

    [Fact]
    public async Task The_sum_line_adds_up_one_kind()
    {
        var district = await portal.SignIn("district");
        Assert.Contains("8 支 · 参加录制人数 250 人", (await district.Page("/work-records?kind=may-day-programme")).QuerySelector("caption")!.TextContent);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Record(Visitor who, string kind, Dictionary<string, object?> fields, byte[]? proof = null)
    {
        if (proof is not null) fields["Proof"] = new Upload("名单.pdf", "application/octet-stream", proof);
        using var answer = await who.Submit($"/work-records/new?kind={kind}", "/work-records/new", fields);
        return await who.Follow(answer);
    }

    private static int IdOf(AngleSharp.Html.Dom.IHtmlDocument page) =>
        int.Parse(page.QuerySelector("form[action$='/void']")!.GetAttribute("action")!.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
}
