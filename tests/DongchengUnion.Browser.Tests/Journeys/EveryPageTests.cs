using DongchengUnion.Browser.Tests.Support;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>The pages the menu offers each role: open to everybody's abilities, narrow screens and browsers without scripts.</summary>
public sealed class EveryPageTests(SharedPortal portal)
{
    public static TheoryData<string> Roles => ["member", "clerk", "chair", "street", "district", "leader", "sysadmin", "secadmin", "auditor"];

    [Theory, MemberData(nameof(Roles))]
    public async Task No_serious_barrier_on_any_page_of_the_menu(string userName)
    {
        var page = await portal.SignIn(userName);
        List<string> found = [.. await page.Barriers()];
        foreach (var address in await page.Menu())
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
        foreach (var address in (await page.Menu()).Prepend("/"))
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
        foreach (var address in addresses.Distinct())
        {
            var answer = await page.GotoAsync(address);
            Assert.True(answer!.Ok, $"{userName}: {address} answers {answer.Status}");
            Assert.True(await page.Locator("main h1").CountAsync() == 1, $"{address} has no heading");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_sign_in_page_has_no_serious_barrier_and_fits_a_phone()
    {
        var page = await portal.Stranger(width: 360);
        await page.GotoAsync("/account/sign-in");
        Assert.Equal(0, await page.Sideways());
        var found = await page.Barriers();
        await page.Context.CloseAsync();
        Assert.True(found.Count == 0, string.Join("\n", found));
    }
}
