using DongchengUnion.Browser.Tests.Support;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>The pages the menu offers each role: open to everybody's abilities, narrow screens and browsers without scripts.</summary>
public sealed class EveryPageTests(SharedPortal portal)
{
    /// <summary>Pages of members that stand behind a link rather than in the menu.</summary>
    private static readonly Dictionary<string, string[]> BehindLinks = new()
    {
        ["member"] = ["/membership/mine/looks", "/membership/mine/certificate", "/membership/consents", "/membership/my-data/print", "/membership/corrections/new", "/membership/transfers/new"],
        ["chair"] = ["/membership/imports/new", "/membership/exports/new", "/membership/members?name=g", "/membership/join"],
        ["street"] = ["/search?q=lml", "/membership/members?name=limi"],
        ["district"] = ["/indicators/O04/rows?period=2019H1", "/membership/members?from=m"],
    };

    public static TheoryData<string> Roles => ["member", "chair", "street", "district", "sysadmin", "secadmin", "auditor"];

    /// <summary>Those whose pages are not the pages of another: looking for barriers is the slow part.</summary>
    public static TheoryData<string> Different => ["member", "chair", "district", "sysadmin", "secadmin"];

    [Theory, MemberData(nameof(Different))]
    public async Task No_serious_barrier_on_any_page_of_the_menu(string userName)
    {
        var page = await portal.SignIn(userName);
        List<string> found = [.. await page.Barriers()];
        foreach (var address in await Addresses(page, userName))
        {
            await page.GotoAsync(address);
            found.AddRange(await page.Barriers());
        }

        await page.Context.CloseAsync();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task No_page_of_the_menu_needs_sideways_scrolling_or_scripts_on_a_phone(string userName)
    {
        var page = await portal.SignIn(userName, width: 360);
        List<string> wide = [];
        foreach (var address in (await Addresses(page, userName)).Prepend("/"))
        {
            await page.GotoAsync(address);
            if (await page.Sideways() is > 0 and var pixels) wide.Add($"{userName}: {address} is {pixels} px too wide");
        }

        await page.Context.CloseAsync();
        Assert.True(wide.Count == 0, string.Join("\n", wide));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Without_scripts_the_menu_and_every_page_of_it_still_open(string userName)
    {
        var page = await portal.SignIn(userName, javaScript: false);
        var addresses = await page.Locator("nav a[href^='/']").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))");
        Assert.NotEmpty(addresses);
        foreach (var address in addresses.Distinct().Concat(BehindLinks.GetValueOrDefault(userName, [])))
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{userName}: {address} answers {answer.Status}");
            Assert.True(await page.Locator("main h1").CountAsync() == 1, $"{address} has no heading");
        }

        await page.Context.CloseAsync();
    }

    [Theory, InlineData("/account/sign-in"), InlineData("/membership/bind"), InlineData("/membership/bind/follow"), InlineData("/membership/verify/aaaaa")]
    public async Task What_strangers_see_has_no_serious_barrier_and_fits_a_phone(string address)
    {
        var page = await portal.Stranger(width: 360);
        await page.GotoAsync(address);
        Assert.Equal(1, await page.Locator("main h1").CountAsync());
        Assert.Equal(0, await page.Sideways());
        var found = await page.Barriers();
        await page.Context.CloseAsync();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }

    private static async Task<IEnumerable<string>> Addresses(Microsoft.Playwright.IPage page, string userName) =>
        (await page.Menu()).Concat(BehindLinks.GetValueOrDefault(userName, []));
}
