using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>A member on a phone: recognized at the second try, a correction asked for and followed, a certificate handed out.</summary>
public sealed class BindingJourney(OpenPortal portal) : IClassFixture<OpenPortal>
{
    private const string Name = "仇晓燕", Department = "数字出版部";

    [Fact]
    public async Task A_member_binds_on_a_phone_has_the_record_corrected_and_proves_the_membership()
    {
        var chair = await portal.SignIn("chair");
        var (number, mobile) = await chair.Reveal("qxy", Name);
        var phone = await portal.Stranger(width: 360);

        // The number of the telephone is wrong: told in the words that everybody gets, and asked for help.
        await phone.Claim("吴不识", "110101199003070038", "13900001111");
        var neutral = await phone.Locator("main").InnerTextAsync();
        await phone.Claim(Name, number, "13900001111");
        await Fits(phone, "没有核对上");
        Assert.Equal(neutral, await phone.Locator("main").InnerTextAsync());
        await phone.FillAsync("#Workplace", "北京京韵文化传播有限公司");
        await phone.SelectOptionAsync("#StreetCode", "110101002");
        await phone.GetByRole(AriaRole.Button, new() { Name = "提出申请" }).ClickAsync();
        await Fits(phone, "申请已提出");
        var request = await phone.Locator(".query-code").First.InnerTextAsync();
        await chair.GotoAsync("/");
        await chair.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new("会员认证申请待核实") }).First.ClickAsync();
        await chair.GetByRole(AriaRole.Link, new() { Name = request }).ClickAsync();
        await Assertions.Expect(chair.Locator("main")).ToContainTextAsync("手机不一致");
        await chair.FillAsync("#reason", "已当面核对，请用登记的手机再试。");
        await chair.GetByRole(AriaRole.Button, new() { NameRegex = new("名册已核对") }).ClickAsync();

        await phone.Claim(Name, number, mobile);
        await phone.OpenAccount("qiu.xiaoyan");
        await Fits(phone, "我的会籍");
        foreach (var word in new[] { "在册", MemberSteps.Union }) await Assertions.Expect(phone.Locator("main")).ToContainTextAsync(word);
        await Assertions.Expect(phone.Locator("body")).Not.ToContainTextAsync(number);

        await phone.GetByRole(AriaRole.Link, new() { Name = "申请更正" }).First.ClickAsync();
        await Fits(phone, "申请更正我的信息");
        await phone.FillAsync("#Department", Department);
        await phone.GetByRole(AriaRole.Button, new() { Name = "提出更正申请" }).ClickAsync();
        await Fits(phone, "待处理");
        var correction = new Uri(phone.Url).AbsolutePath;
        await chair.GotoAsync("/");
        await chair.Locator("main").GetByRole(AriaRole.Link, new() { NameRegex = new($"{Name}申请更正") }).ClickAsync();
        await Assertions.Expect(chair.Locator("main")).ToContainTextAsync(Department);
        await chair.GetByRole(AriaRole.Button, new() { Name = "同意更正" }).ClickAsync();
        await phone.GotoAsync("/membership/corrections/mine");
        await Assertions.Expect(phone.Locator("main tbody")).ToContainTextAsync("已更正");
        await phone.GotoAsync(correction);
        await Fits(phone, "已更正");
        await chair.Find(Name, Name);
        await Assertions.Expect(chair.Locator("main")).ToContainTextAsync(Department);

        await phone.GotoAsync("/membership/mine");
        await phone.GetByRole(AriaRole.Link, new() { Name = "会员证明" }).ClickAsync();
        await phone.GetByRole(AriaRole.Button, new() { Name = "开具证明" }).ClickAsync();
        await Fits(phone, "工会会员证明");
        await Assertions.Expect(phone.Locator("svg.certificate-code")).ToBeVisibleAsync();
        var address = new Uri(await phone.Locator(".certificate-address").InnerTextAsync()).AbsolutePath;
        var stranger = await portal.Stranger(width: 360);
        await stranger.GotoAsync(address);
        await Fits(stranger, "会员证明核对");
        await Assertions.Expect(stranger.Locator(".verdict")).ToContainTextAsync("有效");
        var seen = await stranger.ContentAsync();
        foreach (var secret in new[] { Name, number, number[^4..], mobile, "1986" }) Assert.DoesNotContain(secret, seen);
        foreach (var page in new[] { chair, phone, stranger }) await page.Context.CloseAsync();
    }

    /// <summary>The page has arrived, nobody is kept from it, and nothing of it lies beside the screen.</summary>
    private static async Task Fits(IPage page, string heading)
    {
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync(heading);
        Assert.Equal(0, await page.Sideways());
        Assert.Empty(await page.Barriers());
    }
}
