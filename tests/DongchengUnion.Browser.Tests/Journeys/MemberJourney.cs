using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>A member with a phone: the own union, its officers, the published review, and nothing that is not built.</summary>
public sealed class MemberJourney(OpenPortal portal) : IClassFixture<OpenPortal>
{
    [Fact]
    public async Task A_member_reads_about_the_own_union_and_the_review_once_it_is_published()
    {
        await Publish();
        var page = await portal.SignIn("member", width: 360);
        List<string> wrong = [];
        var seen = "";
        foreach (var address in (await page.Menu()).Prepend("/"))
        {
            var answer = await page.GotoAsync(address);
            if (answer!.Status != 200) wrong.Add($"{address} answers {answer.Status}");
            if (await page.Sideways() > 0) wrong.Add($"{address} is wider than the screen");
            seen += await page.Locator("main").InnerTextAsync();
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        Assert.Contains("北京京韵文化传播有限公司工会", seen);
        Assert.Contains("主席", seen);
        await page.GotoAsync("/reviews");
        await page.Locator("main a[href*='/editions/']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("854件");
        Assert.Equal(0, await page.Sideways());
    }

    /// <summary>An officer sends the review, the leader signs it, the officer publishes it.</summary>
    private async Task Publish()
    {
        var officer = await portal.SignIn("district");
        await officer.GotoAsync("/reviews/2019H1/send");
        await Press(officer, "main form button.btn-primary");
        var leader = await portal.SignIn("leader");
        await leader.GotoAsync("/reviews/2019H1/sign");
        await Press(leader, "main form button.btn-primary");
        await officer.GotoAsync("/reviews/2019H1");
        await Press(officer, "form[action$='/publish'] button");
        await Assertions.Expect(officer.Locator("main")).ToContainTextAsync("已公布");
        await officer.Context.CloseAsync();
        await leader.Context.CloseAsync();
    }

    /// <summary>Fills what the form asks for in words, ticks what must be ticked, and presses the button.</summary>
    private static async Task Press(IPage page, string button)
    {
        foreach (var box in await page.Locator("main textarea[required], main input[required]:not([type])").AllAsync()) await box.FillAsync("核对无误");
        foreach (var box in await page.Locator("main input[type=checkbox][required]").AllAsync()) await box.CheckAsync();
        await page.Locator(button).First.ClickAsync();
    }
}
