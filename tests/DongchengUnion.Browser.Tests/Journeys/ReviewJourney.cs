using System.Globalization;
using DongchengUnion.Browser.Tests.Support;
using DongchengUnion.Data.Seeding;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Journeys;

/// <summary>A district officer reads the first half of 2019.</summary>
public sealed class ReviewJourney(SharedPortal portal)
{
    [Fact]
    public async Task All_58_figures_stand_in_the_text_with_unit_and_rounding_word_and_lead_to_their_rows()
    {
        var page = await portal.SignIn("district");
        await page.GotoAsync("/reviews");
        await page.GetByRole(AriaRole.Link, new() { NameRegex = new("2019年上半年") }).First.ClickAsync();
        var figures = SeedFolder.Delivered.Rows("reference/figures-2019H1.csv").ToList();
        Assert.Equal(58, figures.Count);
        List<string> wrong = [];
        foreach (var figure in figures)
        {
            var link = page.Locator($"article a[href^='/indicators/{figure["id"]}']").First;
            var text = await link.CountAsync() == 0 ? "(no link)" : await link.InnerTextAsync();
            if (!Says(text, figure)) wrong.Add($"{figure["id"]} {figure["indicator_zh"]}: “{text}”, expected {figure["qualifier"]} {figure["value"]}{figure["unit"]}");
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
        await page.Locator("article a[href^='/indicators/R02']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToContainTextAsync("受理劳动争议");
        await page.Locator("main a[href*='/indicators/R02/rows']").First.ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("854");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_units_not_yet_counted_are_named()
    {
        var page = await portal.SignIn("district");
        await page.GotoAsync("/reviews/2019H1/units");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("北京京韵文化传播有限公司工会");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_review_downloads_as_a_Word_file()
    {
        var page = await portal.SignIn("district");
        await page.GotoAsync("/reviews/2019H1");
        var answer = await page.APIRequest.GetAsync("/reviews/2019H1/docx");
        Assert.Equal(200, answer.Status);
        Assert.Contains("wordprocessingml", answer.Headers["content-type"]);
        Assert.Equal("PK"u8.ToArray(), (await answer.BodyAsync())[..2]);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/monthly-reports/of/2019-06")]
    [InlineData("/indicators/R02/rows?period=2019H1")]
    [InlineData("/work-records")]
    [InlineData("/unions")]
    [InlineData("/")]
    public async Task Another_unions_chair_does_not_find_the_name_of_the_first(string address)
    {
        var page = await portal.SignIn("chair2");
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator("body")).Not.ToContainTextAsync("北京京韵文化传播有限公司工会");
        await page.Context.CloseAsync();
    }

    private static bool Says(string text, SeedRow figure)
    {
        var bare = text.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        var word = figure["qualifier"] switch { "more than" => "余", "nearly" => "近", "about" => "约", _ => "" };
        var number = decimal.Parse(figure["value"], CultureInfo.InvariantCulture).ToString("0.####", CultureInfo.InvariantCulture);
        var plain = bare.Replace("余", "", StringComparison.Ordinal).Replace("近", "", StringComparison.Ordinal).Replace("约", "", StringComparison.Ordinal);
        return plain == number + figure["unit"] && (word == "" ? plain == bare : bare.Contains(word, StringComparison.Ordinal));
    }
}
