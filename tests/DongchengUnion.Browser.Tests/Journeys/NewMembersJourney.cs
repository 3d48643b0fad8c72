using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>The district reads how many joined in the half-year, and opens the people it was.</summary>
public sealed class NewMembersJourney(SharedPortal portal)
{
    [Fact]
    public async Task The_figure_of_new_members_in_the_review_opens_8108_people()
    {
        var page = await portal.SignIn("district");
        await page.GotoAsync("/reviews");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("2019年上半年") }).First.ClickAsync();
        var figure = page.Locator("article a[href^='/indicators/O04']").First;
        await Assertions.Expect(figure).ToHaveTextAsync("8108人");
        await figure.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync("新发展会员");
        await page.Locator("main a[href*='/indicators/O04/rows']").First.ClickAsync();
        var people = page.Locator("main table", new() { HasText = "姓名" }).First;
        await Assertions.Expect(people.Locator("caption")).ToContainTextAsync("8,108 人");
        await people.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("会籍变动");
        await page.Context.CloseAsync();
    }
}
