using System.Net;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.HalfYearReview;

public class ReadingTests(SharedPortal portal)
{
    private const string Draft = "/reviews/2019H1", Edition = "/reviews/2019H1/editions/1";

    [Fact]
    public async Task The_draft_tells_all_58_figures_in_the_published_words_and_each_leads_to_its_definition()
    {
        var page = await (await portal.SignIn("district")).Page(Draft);
        var links = page.QuerySelectorAll("article a.figure-link");
        Assert.Equal(58, PublishedFigures.All.Count);
        var complaints = PublishedFigures.All
            .Where(f => links.Count(l => l.GetAttribute("href") == $"/indicators/{f.Code}?period=2019H1" && l.TextContent == f.Text) != 1)
            .Select(f => $"{f.Code} {f.Text}: {string.Join(" ", links.Where(l => l.GetAttribute("href")!.Contains(f.Code, StringComparison.Ordinal)).Select(l => l.TextContent))}").ToList();
        Assert.True(complaints.Count == 0, string.Join("\n", complaints));
        Assert.Equal(58, links.Length);
        Assert.DoesNotContain("{", page.QuerySelector("article")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_says_its_exact_value_to_a_screen_reader()
    {
        var page = await (await portal.SignIn("leader")).Page(Draft);
        var figure = page.QuerySelectorAll("article a.figure-link").Single(l => l.TextContent == "2160余次");
        Assert.StartsWith("2160余次，法律咨询；准确值 2,163 次；台账 2163 条", figure.GetAttribute("aria-label"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("district", HttpStatusCode.OK)]
    [InlineData("district-rights", HttpStatusCode.OK)]
    [InlineData("leader", HttpStatusCode.OK)]
    [InlineData("auditor", HttpStatusCode.OK)]
    [InlineData("street", HttpStatusCode.NotFound)]
    [InlineData("chair", HttpStatusCode.NotFound)]
    [InlineData("chair2", HttpStatusCode.NotFound)]
    [InlineData("clerk", HttpStatusCode.NotFound)]
    [InlineData("member", HttpStatusCode.NotFound)]
    [InlineData("sysadmin", HttpStatusCode.Forbidden)]
    [InlineData("secadmin", HttpStatusCode.Forbidden)]
    public async Task The_draft_exists_only_for_the_districts_own_offices(string userName, HttpStatusCode status)
    {
        var visitor = await portal.SignIn(userName);
        foreach (var address in new[] { Draft, $"{Draft}/units", $"{Draft}/docx", $"{Draft}/sections/rights/history" })
            Assert.Equal(status, await visitor.Status(address));
    }

    [Theory]
    [InlineData("member")]
    [InlineData("chair2")]
    [InlineData("street")]
    public async Task Members_and_unions_read_the_published_edition_without_links_to_rows_they_may_not_open(string userName)
    {
        var visitor = await portal.SignIn(userName);
        var page = await visitor.Page(Edition);
        var text = page.QuerySelector("article")!.TextContent;
        Assert.All(PublishedFigures.All, f => Assert.Contains(f.Text, text, StringComparison.Ordinal));
        Assert.Empty(page.QuerySelectorAll("article a"));
        Assert.Equal(58, page.QuerySelectorAll("details .definitions dt").Length);
        Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status($"{Edition}/units"));
        Assert.Null((await visitor.Page("/reviews")).QuerySelector("a[href='/reviews/2019H1']"));
    }

    [Fact]
    public async Task The_districts_offices_open_the_rows_as_of_the_cut_off()
    {
        var page = await (await portal.SignIn("auditor")).Page(Edition);
        Assert.NotNull(page.QuerySelector("article a[href='/indicators/R02/rows?period=2019H1&asOf=2019-07-01T12:00:00Z']"));
    }

    [Theory]
    [InlineData("/reviews")]
    [InlineData(Draft)]
    [InlineData(Edition)]
    public async Task A_stranger_is_asked_to_sign_in(string address) =>
        Assert.Equal(HttpStatusCode.Redirect, await portal.Stranger().Status(address));

    [Theory]
    [InlineData("/reviews/2018H2")]
    [InlineData("/reviews/2019Q1")]
    [InlineData("/reviews/somewhere")]
    [InlineData("/reviews/2019H1/editions/9")]
    [InlineData("/reviews/2019H1/sections/nothing/history")]
    public async Task What_does_not_exist_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("auditor")).Status(address));

    [Theory]
    [InlineData("leader", "/reviews/2019H1/sections/rights")]
    [InlineData("auditor", "/reviews/2019H1/figures/R02")]
    [InlineData("auditor", "/reviews/2019H1/send")]
    [InlineData("district", "/reviews/2019H1/sign")]
    public async Task Writing_and_signing_are_for_different_people(string userName, string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, await (await portal.SignIn(userName)).Status(address));

    [Fact]
    public async Task The_home_page_knows_the_published_review_and_for_the_staff_the_draft()
    {
        Assert.NotNull((await (await portal.SignIn("member")).Page("/")).QuerySelector($"a[href='{Edition}']"));
        Assert.NotNull((await (await portal.SignIn("district")).Page("/")).QuerySelector($"a[href='{Draft}']"));
    }
}
