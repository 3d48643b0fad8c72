using System.Net;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>The IE kernel of office browsers gets a page it can show, with the steps to the fast kernel.</summary>
public sealed class OldBrowserTests(SharedPortal portal)
{
    private const string Ie8 = "Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)";
    private const string Ie11Of360 = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
    private const string Chromium86 = "Mozilla/5.0 (Windows NT 10.0; WOW64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/86.0.4240.198 Safari/537.36 QIHU 360SE";

    [Theory]
    [InlineData(Ie8, "/"), InlineData(Ie11Of360, "/account/sign-in"), InlineData(Ie11Of360, "/no-such-page")]
    public async Task An_old_kernel_reads_how_to_switch(string agent, string url)
    {
        var (status, html) = await As(agent, url);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("极速模式", html);
        Assert.Contains("<meta name=\"renderer\" content=\"webkit\">", html);
        foreach (var name in new[] { "360", "奇安信", "搜狗" }) Assert.Contains(name, html);
        // What IE 8 does not know, or what would have to be fetched first.
        foreach (var tooNew in new[] { "<main", "<header", "<link", "<script", "<svg", "flex", "var(" }) Assert.DoesNotContain(tooNew, html);
    }

    [Fact]
    public async Task A_fast_kernel_gets_the_portal_and_is_asked_to_stay_fast()
    {
        var (status, html) = await As(Chromium86, "/account/sign-in");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("name=\"UserName\"", html);
        Assert.Contains("<meta name=\"renderer\" content=\"webkit\">", html);
        Assert.Contains("IE=edge,chrome=1", html);
    }

    private async Task<(HttpStatusCode, string)> As(string agent, string url)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, url);
        asked.Headers.TryAddWithoutValidation("User-Agent", agent);
        using var answer = await portal.Stranger().Http.SendAsync(asked);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
