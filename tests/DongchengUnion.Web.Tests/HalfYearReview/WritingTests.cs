using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.HalfYearReview;

/// <summary>One portal a test: each of them moves the draft.</summary>
public sealed class WritingTests : IAsyncLifetime
{
    private const string Draft = "/reviews/2019H1";
    private readonly Portal portal = new();

    public ValueTask InitializeAsync() => portal.InitializeAsync();

    public ValueTask DisposeAsync() => portal.DisposeAsync();

    [Fact]
    public async Task From_prose_to_publication()
    {
        var writer = await portal.SignIn("district");
        var leader = await portal.SignIn("leader");

        var page = await writer.Follow(await writer.Submit($"{Draft}/sections/ideology", "main form", new() { ["Prose"] = "宣讲{p01}，决议{P02}，指导{P03}，团队{P04}，代表{P05}，另有35人。" }));
        Assert.Equal("35", page.QuerySelector("mark.hand-typed")!.TextContent);

        page = await writer.Follow(await writer.Submit($"{Draft}/figures/S02", "main form", new() { ["Text"] = "12.9万人次" }));
        Assert.Equal("12.9万人次（计算值近13万人次）", page.QuerySelector("a.by-hand-open")!.TextContent);
        Assert.NotNull((await writer.Page($"{Draft}/send")).QuerySelector("button[disabled]"));

        page = await writer.Follow(await writer.Post($"{Draft}/send", new() { ["version"] = await Version(), ["note"] = "都核对过" }));
        Assert.Contains("S02", page.QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);

        await writer.Submit($"{Draft}/figures/S02", "main form", new() { ["Reason"] = "与市总通报一致" });
        page = await writer.Follow(await writer.Submit($"{Draft}/send", "main form.form-narrow", new() { ["note"] = "手写数字为现场统计" }));
        Assert.NotNull(page.QuerySelector(".tag-wait"));
        Assert.NotNull((await leader.Page("/")).QuerySelector($"a[href='{Draft}/sign']"));

        await leader.Follow(await leader.Submit($"{Draft}/sign", $"{Draft}/sign"));
        var member = await portal.SignIn("member");
        Assert.Equal(HttpStatusCode.NotFound, await member.Status($"{Draft}/editions/2"));

        await writer.Follow(await writer.Submit(Draft, $"{Draft}/publish"));
        page = await member.Page($"{Draft}/editions/2");
        Assert.Contains("会员享受专享服务12.9万人次；", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("市总通报", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_reads_the_same_after_the_records_have_changed()
    {
        var member = await portal.SignIn("member");
        var writer = await portal.SignIn("district");
        var before = (await member.Page($"{Draft}/editions/1")).QuerySelector("main")!.TextContent;

        await portal.Db().WorkRecords.Where(r => r.KindCode == "dispute-accepted" && r.Id % 2 == 0)
            .ExecuteUpdateAsync(r => r.SetProperty(x => x.VoidedAt, portal.Clock.Now).SetProperty(x => x.VoidReason, "重复登记"));

        Assert.DoesNotContain("854件", (await writer.Page(Draft)).QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, (await member.Page($"{Draft}/editions/1")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Somebody_elses_section_is_not_overwritten_and_the_own_words_are_kept()
    {
        var first = await portal.SignIn("district");
        var second = await portal.SignIn("district-education");
        var opened = await second.Page($"{Draft}/sections/ideology");
        var version = opened.QuerySelector("input[name=Version]")!.GetAttribute("value")!;
        await first.Submit($"{Draft}/sections/ideology", "main form", new() { ["Prose"] = "先写的{P01}。" });

        var answer = await second.Post($"{Draft}/sections/ideology", new() { ["Prose"] = "后写的{P01}。", ["Version"] = version });
        var page = await Visitor.Read(answer);
        Assert.Contains("刚被他人保存", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("后写的{P01}。", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal("先写的{P01}。", page.QuerySelector(".pieces del")!.TextContent);
        Assert.Contains("先写的", (await first.Page(Draft)).QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_written_while_the_page_for_sending_is_open_stops_the_sending()
    {
        var writer = await portal.SignIn("district");
        var version = await Version();
        await writer.Submit($"{Draft}/sections/ideology", "main form", new() { ["Prose"] = "改写{P01}。" });
        var page = await writer.Follow(await writer.Post($"{Draft}/send", new() { ["version"] = version, ["note"] = "可以" }));
        Assert.Contains("刚被他人修改", page.QuerySelector(".notice-alert")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_code_is_refused_by_name_and_the_words_are_kept()
    {
        var writer = await portal.SignIn("district");
        var page = await Visitor.Read(await writer.Submit($"{Draft}/sections/rights", "main form", new() { ["Prose"] = "受理{R02}，调解{R99}。" }));
        Assert.Contains("{R99}", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("受理{R02}，调解{R99}。", page.QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task Another_departments_figure_is_not_changed()
    {
        var rights = await portal.SignIn("district-rights");
        var page = await Visitor.Read(await rights.Submit($"{Draft}/figures/S02", "main form", new() { ["Text"] = "13万人次", ["Reason"] = "取整" }));
        Assert.Contains("主管部室", page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_sends_it_back_and_the_reason_comes_to_the_writer()
    {
        var writer = await portal.SignIn("district");
        var leader = await portal.SignIn("leader");
        await writer.Follow(await writer.Submit($"{Draft}/send", "main form.form-narrow"));
        Assert.Equal(HttpStatusCode.Forbidden, (await writer.Post($"{Draft}/return", new() { ["version"] = await Version(), ["reason"] = "x" })).StatusCode);
        await leader.Follow(await leader.Submit($"{Draft}/sign", $"{Draft}/return", new() { ["reason"] = "请核对第四部分" }));
        Assert.Contains("请核对第四部分", (await writer.Page("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_review_of_another_half_year_starts_with_the_standard_wording()
    {
        var writer = await portal.SignIn("district");
        var page = await writer.Follow(await writer.Submit("/reviews", "/reviews/begin", new() { ["period"] = "2019H2" }));
        Assert.Contains("2019年下半年，东城区总工会", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await writer.Status("/reviews/2020H1"));
    }

    private async Task<string> Version() =>
        (await portal.Db().Reviews.Where(r => r.PeriodCode == "2019H1").Select(r => r.Version).SingleAsync()).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
