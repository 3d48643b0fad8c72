using System.Text.RegularExpressions;
using AngleSharp.Dom;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>The frame of all pages: own files only, small, kept by browsers for long and fetched anew when they change.</summary>
public sealed partial class LookTests(SharedPortal portal)
{
    private const int FirstPageBytes = 200 * 1024;

    [Fact]
    public async Task Everything_a_page_loads_comes_from_the_portal_and_carries_a_fingerprint()
    {
        var page = await (await portal.SignIn("sysadmin")).Page("/");
        var files = page.QuerySelectorAll("link[href], script[src], img[src], use[href]")
            .Select(e => (e.GetAttribute("href") ?? e.GetAttribute("src"))!.Split('#')[0]).Distinct().ToList();
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Matches("^/[^/].*\\.[a-z0-9]{10}\\.(css|js|svg)$", f));
        Assert.Empty(page.QuerySelectorAll("script:not([src]):not([nonce])"));
    }

    [Fact]
    public async Task The_first_page_is_small()
    {
        var visitor = portal.Stranger();
        var page = await visitor.Page("/account/sign-in");
        var total = 0L;
        foreach (var file in page.QuerySelectorAll("link[href], script[src], img[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).Append("/account/sign-in").Distinct())
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, file);
            asked.Headers.AcceptEncoding.ParseAdd("gzip");
            using var answer = await visitor.Http.SendAsync(asked);
            Assert.True(answer.IsSuccessStatusCode, $"{file}: {answer.StatusCode}");
            total += (await answer.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(total, 1000, FirstPageBytes);
    }

    [Fact]
    public async Task A_fingerprinted_file_may_be_kept_for_a_year()
    {
        var visitor = portal.Stranger();
        var style = (await visitor.Page("/account/sign-in")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var answer = await visitor.Get(style);
        Assert.Equal("max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task Scripts_run_only_with_this_answers_own_number()
    {
        var visitor = portal.Stranger();
        using var first = await visitor.Get("/account/sign-in");
        using var second = await visitor.Get("/account/sign-in");
        var (one, two) = (Nonce(first), Nonce(second));
        Assert.Matches("^[0-9a-f]{32}$", one);
        Assert.NotEqual(one, two);
    }

    [Fact]
    public async Task A_refused_form_says_so_in_its_title_and_leads_to_the_field()
    {
        using var answer = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = "　", ["Password"] = "" });
        var page = await Visitor.Read(answer);
        Assert.StartsWith("错误:", page.Title);
        var summary = page.QuerySelector(".errors")!;
        Assert.True(summary.HasAttribute("autofocus"));
        foreach (var link in summary.QuerySelectorAll("a"))
        {
            var field = page.QuerySelector(link.GetAttribute("href")!)!;
            Assert.Equal("true", field.GetAttribute("aria-invalid"));
            Assert.NotNull(page.GetElementById(field.GetAttribute("aria-describedby")!));
        }
    }

    [Fact]
    public async Task A_name_typed_in_full_width_letters_signs_in()
    {
        using var answer = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = "　ｓｙｓａｄｍｉｎ", ["Password"] = Portal.Password });
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public void Every_icon_that_is_named_is_drawn()
    {
        var drawn = Symbol().Matches(Repository.Read("src/DongchengUnion.Web/wwwroot/img/icons.svg")).Select(m => m.Groups[1].Value).ToHashSet();
        var inMenu = Menu.All.Select(e => (File: "Menu", Icon: e.Icon));
        var inViews = Repository.Files("src/DongchengUnion.Web", ".cshtml").SelectMany(f => Icon().Matches(Repository.Read(f)).Select(m => (File: f, Icon: m.Groups[1].Value)));
        Complaints.None(inMenu.Concat(inViews).Where(u => !drawn.Contains(u.Icon)).Select(u => $"{u.File}: no icon {u.Icon}"));
    }

    [Fact]
    public void The_styles_hold_nothing_that_Chromium_86_does_not_know() =>
        Complaints.None(Repository.Files("src/DongchengUnion.Web/wwwroot/css", ".css")
            .SelectMany(f => TooNew().Matches(Comment().Replace(Repository.Read(f), "")).Select(m => $"{f}: {m.Value}")));

    private static string Nonce(HttpResponseMessage answer) =>
        Regex.Match(answer.Headers.GetValues("Content-Security-Policy").Single(), "'nonce-([^']+)'").Groups[1].Value;

    [GeneratedRegex("<symbol id=\"([a-z-]+)\"")]
    private static partial Regex Symbol();

    [GeneratedRegex("<icon name=\"([a-z-]+)\"")]
    private static partial Regex Icon();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@":has\(|:is\(|:where\(|aspect-ratio:|color-mix\(|@container|@layer|accent-color|\binset:|[0-9](dvh|svh|lvh)\b|oklch\(|&\s*[:.{]")]
    private static partial Regex TooNew();
}
