using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Support;

/// <summary>What several journeys of members have in common.</summary>
internal static class MemberSteps
{
    public const string Union = "北京京韵文化传播有限公司工会";

    /// <summary>Finds somebody of that union in the one box, types why, and reads the numbers in clear.</summary>
    public static async Task<(string Number, string Mobile)> Reveal(this IPage officer, string typed, string name)
    {
        await officer.Find(typed, name);
        await officer.ClickAsync("details.reveal summary");
        await officer.CheckAsync("#Fields-DocumentNumber");
        await officer.CheckAsync("#Fields-Mobile");
        await officer.SelectOptionAsync("#Purpose", "CheckIdentity");
        await officer.FillAsync("#Reason", "核对补卡申请");
        await officer.GetByRole(AriaRole.Button, new() { Name = "查看", Exact = true }).ClickAsync();
        var values = await officer.Locator("main dd b.mono").AllInnerTextsAsync();
        Assert.Equal(2, values.Count);
        return (values[0], values[1]);
    }

    /// <summary>Opens the record of somebody of that union by what is typed into the box.</summary>
    public static async Task Find(this IPage officer, string typed, string name)
    {
        await officer.GotoAsync("/search");
        await officer.FillAsync("#q", typed);
        await officer.PressAsync("#q", "Enter");
        await officer.Locator("main tbody tr", new() { HasText = Union }).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
        await Assertions.Expect(officer.Locator("main h1")).ToContainTextAsync(name);
    }

    public static async Task Claim(this IPage stranger, string name, string number, string mobile)
    {
        await stranger.GotoAsync("/membership/bind");
        await stranger.FillAsync("#FullName", name);
        await stranger.FillAsync("#Number", number);
        await stranger.FillAsync("#Mobile", mobile);
        await stranger.CheckAsync("#Agreed");
        await stranger.GetByRole(AriaRole.Button, new() { Name = "核对", Exact = true }).ClickAsync();
    }

    /// <summary>Who has been recognized chooses name and password and answers the notices, the sensitive ones with no.</summary>
    public static async Task OpenAccount(this IPage recognized, string userName)
    {
        await Assertions.Expect(recognized.Locator("main h1")).ToHaveTextAsync("开通账号");
        await recognized.FillAsync("#UserName", userName);
        await recognized.FillAsync("#NewPassword", "teapot lantern hutong");
        await recognized.FillAsync("#RepeatPassword", "teapot lantern hutong");
        await recognized.GetByRole(AriaRole.Button, new() { Name = "开通并登录" }).ClickAsync();
        await Assertions.Expect(recognized.Locator("main h1")).ToHaveTextAsync("个人信息告知与同意");
        foreach (var read in await recognized.Locator("main input[type=checkbox]").AllAsync()) await read.CheckAsync();
        foreach (var no in await recognized.Locator("main input[type=radio][value=Declined]").AllAsync()) await no.CheckAsync();
        await recognized.GetByRole(AriaRole.Button, new() { Name = "提交" }).ClickAsync();
        await Assertions.Expect(recognized.Locator("main h1")).ToHaveTextAsync("我的会籍");
    }
}
