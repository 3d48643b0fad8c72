using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>A monthly report on its way: filled by the chair, returned by the street, mended, accepted by street and district, then locked.</summary>
public sealed class ReportJourney(OpenPortal portal) : IClassFixture<OpenPortal>
{
    private const string Union = "北京京韵文化传播有限公司工会";
    private const string Reason = "补记月底一场活动";
    private const string Remark = "本月尚未统计完毕";
    private const string Comment = "请核对这一项的数量";

    [Fact]
    public async Task The_June_report_goes_from_the_chair_to_the_district_and_is_locked()
    {
        var chair = await portal.SignIn("chair");
        await chair.GotoAsync("/monthly-reports");
        await chair.GetByRole(AriaRole.Link, new() { Name = "开始填报" }).ClickAsync();
        var filled = chair.Locator("input.num[data-shown]:not([data-shown=''])");
        Assert.True(await filled.CountAsync() >= 2, "The report was not filled beforehand.");
        Assert.Equal(await filled.First.GetAttributeAsync("data-shown"), await filled.First.InputValueAsync());

        const string corrected = "item-B01";
        const string blank = "item-E02";
        Assert.Equal("8", await chair.Locator($"#{corrected} input.num").InputValueAsync());
        await chair.FillItem(corrected, "7", Reason);
        await chair.FillItem(blank, "", Remark);
        await chair.Locator("#item-F06 select").SelectOptionAsync("否");
        // What happened nowhere is declared so, block by block; a blank is not a zero.
        foreach (var none in await chair.Locator("input[name=None]").AllAsync()) await none.CheckAsync();
        await chair.GetByRole(AriaRole.Button, new() { Name = "核对并提交" }).ClickAsync();
        await Expect(chair, "main").ToContainTextAsync(Reason);
        await Expect(chair, "main").ToContainTextAsync(Remark);
        await Submit(chair);
        var receipt = await chair.Locator("#receipt-number").InnerTextAsync();
        Assert.NotEmpty(receipt);
        await Expect(chair, "main time").ToContainTextAsync("2019-07-02");

        var street = await portal.SignIn("street");
        await OpenFromQueue(street);
        await Expect(street, $"#{corrected}").ToContainTextAsync(Reason);
        await Expect(street, $"#{corrected}").ToContainTextAsync("已改动");
        await Expect(street, $"#{blank}").ToContainTextAsync("空");
        await street.FillAsync($"#{corrected} input[name^=Comments]", Comment);
        await street.GetByRole(AriaRole.Button, new() { Name = "退回修改" }).ClickAsync();
        await Expect(street, "main h1").ToContainTextAsync("已退回");

        await chair.GotoAsync("/");
        await chair.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new("退回|修改") }).First.ClickAsync();
        Assert.EndsWith(corrected, chair.Url);
        await Expect(chair, $"#{corrected}").ToBeInViewportAsync();
        await Expect(chair, $"#{corrected}").ToContainTextAsync(Comment);
        await chair.FillItem(corrected, "6", "与活动签到表核对后更正");
        await chair.GetByRole(AriaRole.Button, new() { Name = "核对并提交" }).ClickAsync();
        await Submit(chair);

        await OpenFromQueue(street);
        await Expect(street, $"#{corrected} del").ToContainTextAsync("7");
        await Expect(street, $"#{corrected}").ToContainTextAsync("6");
        await street.GetByRole(AriaRole.Button, new() { Name = "审核通过" }).ClickAsync();
        await Expect(street, "main h1").ToContainTextAsync("已审");

        var district = await portal.SignIn("district");
        await OpenFromQueue(district);
        await district.GetByRole(AriaRole.Button, new() { Name = "审定并锁定" }).ClickAsync();
        await Expect(district, "main h1").ToContainTextAsync("已锁定");

        await chair.ReloadAsync();
        await chair.GotoAsync("/monthly-reports/of/2019-06");
        Assert.Equal(0, await chair.Locator("main input.num").CountAsync());
        await Expect(chair, "main").ToContainTextAsync("更正");

        var leader = await portal.SignIn("leader");
        await leader.GotoAsync(new Uri(chair.Url).AbsolutePath);
        var reopen = leader.Locator("details", new() { HasText = "重新开启" });
        await reopen.Locator("summary").ClickAsync();
        await reopen.GetByRole(AriaRole.Button).ClickAsync();
        // Without a reason nothing happens: the browser asks for it, and so does the portal.
        await leader.ReloadAsync();
        await Expect(leader, "main h1").ToContainTextAsync("已锁定");
        await reopen.Locator("summary").ClickAsync();
        await reopen.Locator("textarea").FillAsync("工会发现少报一场活动");
        await reopen.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(leader, "main h1").ToContainTextAsync("更正");
        await Expect(leader, "main").ToContainTextAsync("工会发现少报一场活动");
    }

    private static ILocatorAssertions Expect(IPage page, string selector) => Assertions.Expect(page.Locator(selector).First);

    private static Task Submit(IPage chair) => chair.GetByRole(AriaRole.Button, new() { Name = "签审并提交" }).ClickAsync();

    private static async Task OpenFromQueue(IPage reviewer)
    {
        await reviewer.GotoAsync("/monthly-reports/queue");
        await reviewer.GetByRole(AriaRole.Link, new() { Name = Union }).First.ClickAsync();
    }
}

/// <summary>How a person fills in one item of a report.</summary>
internal static class ReportPage
{
    public static async Task FillItem(this IPage page, string row, string value, string note)
    {
        await page.FillAsync($"#{row} input.num", value);
        var details = page.Locator($"#{row} details");
        if (await details.GetAttributeAsync("open") is null) await details.Locator("summary").ClickAsync();
        await details.Locator("input").FillAsync(note);
    }
}
