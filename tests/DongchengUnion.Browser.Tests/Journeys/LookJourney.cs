using System.Text.RegularExpressions;
using DongchengUnion.Browser.Tests.Support;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>A street officer finds somebody by the first letters of the name, looks at the numbers, and the member learns of it.</summary>
public sealed partial class LookJourney(OpenPortal portal) : IClassFixture<OpenPortal>
{
    private const string Name = "李明朗";

    [Fact]
    public async Task An_officer_finds_a_member_by_three_letters_and_the_member_sees_who_looked()
    {
        var officer = await portal.SignIn("street");
        await officer.GetByRole(AriaRole.Link, new() { Name = "查找", Exact = true }).First.ClickAsync();
        await officer.Find("lml", Name);
        var record = await officer.Locator("main").InnerTextAsync();
        Assert.Contains("1101**********", record);
        Assert.DoesNotMatch(WholeNumber(), record);
        Assert.Empty(await officer.Barriers());

        // Without a reason nothing is shown.
        await officer.ClickAsync("details.reveal summary");
        await officer.CheckAsync("#Fields-DocumentNumber");
        await officer.GetByRole(AriaRole.Button, new() { Name = "查看", Exact = true }).ClickAsync();
        Assert.DoesNotMatch(WholeNumber(), await officer.Locator("main").InnerTextAsync());
        Assert.Equal(0, await officer.Locator("main dd b.mono").CountAsync());

        var (number, mobile) = await officer.Reveal("lml", Name);
        Assert.Matches(WholeNumber(), number);
        await officer.GetByRole(AriaRole.Link, new() { Name = "返回" }).ClickAsync();
        Assert.DoesNotMatch(WholeNumber(), await officer.Locator("main").InnerTextAsync());

        var member = await portal.Stranger(width: 360);
        await member.Claim(Name, number, mobile);
        await member.OpenAccount("li.minglang");
        await member.GetByRole(AriaRole.Link, new() { NameRegex = new("谁查看过我的信息（1 次）") }).ClickAsync();
        var looks = member.Locator("main tbody");
        foreach (var word in new[] { "2019年7月2日", "景山街道总工会", "核对身份" }) await Assertions.Expect(looks).ToContainTextAsync(word);
        Assert.Equal(0, await member.Sideways());
        await officer.Context.CloseAsync();
        await member.Context.CloseAsync();
    }

    [GeneratedRegex(@"[0-9]{17}[0-9X]|1[3-9][0-9]{9}")]
    private static partial Regex WholeNumber();
}
