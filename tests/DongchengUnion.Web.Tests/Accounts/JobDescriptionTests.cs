using System.Net;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>What each of the three administrators finds in the menu and what is not theirs.</summary>
public sealed class JobDescriptionTests(SharedPortal portal)
{
    private static readonly string[] Administration = ["/accounts", "/accounts/new", "/posts", "/security-log", "/demo-clock"];

    [Theory]
    [InlineData("sysadmin", "/accounts /accounts/new /demo-clock")]
    [InlineData("secadmin", "/posts")]
    [InlineData("auditor", "/security-log")]
    [InlineData("leader", "")]
    [InlineData("district", "")]
    [InlineData("street", "")]
    [InlineData("system1", "")]
    [InlineData("chair", "")]
    [InlineData("clerk", "")]
    [InlineData("member", "")]
    public async Task Each_of_the_three_administrators_has_his_own_pages_and_nobody_else_has_any(string userName, string own)
    {
        var person = await portal.SignIn(userName);
        var allowed = own.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var address in Administration)
            Assert.Equal((address, allowed.Contains(address) ? HttpStatusCode.OK : HttpStatusCode.Forbidden), (address, await person.Status(address)));
        var menu = (await person.Page("/")).QuerySelectorAll("nav.menu a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Contains("/account", menu);
        Assert.Equal(allowed.Where(a => a != "/accounts/new"), Administration.Where(menu.Contains));
    }

    [Theory]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    public async Task Who_keeps_accounts_and_posts_sees_no_union_s_records(string userName)
    {
        var person = await portal.SignIn(userName);
        Assert.Equal(HttpStatusCode.Forbidden, await person.Status("/unions"));
    }

    [Fact]
    public async Task The_security_log_has_no_address_that_changes_it()
    {
        var auditor = await portal.SignIn("auditor");
        foreach (var method in new[] { HttpMethod.Delete, HttpMethod.Put, HttpMethod.Patch })
        {
            using var answer = await auditor.Http.SendAsync(new HttpRequestMessage(method, "/security-log"));
            Assert.True((int)answer.StatusCode is 404 or 405);
        }

        using var post = await auditor.Post("/security-log");
        Assert.True((int)post.StatusCode is 404 or 405);
    }

    [Fact]
    public async Task The_auditor_filters_the_log()
    {
        var auditor = await portal.SignIn("auditor");
        var page = await auditor.Page("/security-log?kind=SignedIn&text=auditor&from=2019年7月2日");
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
        Assert.All(page.QuerySelectorAll("td[data-label=事件]"), cell => Assert.Equal("登录成功", cell.TextContent));
        Assert.Empty((await auditor.Page("/security-log?until=2000-01-01")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public void Every_permission_has_a_Chinese_name() => Assert.Empty(Policies.Granted.Keys.Except(PolicyNames.All.Keys));

    [Fact]
    public async Task Everybody_may_read_who_may_do_what()
    {
        var member = await portal.SignIn("member");
        var page = await member.Page("/account/permissions");
        Assert.Equal(Policies.Granted.Count, page.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_sign_in_and_a_program_gets_401()
    {
        var stranger = portal.Stranger();
        foreach (var address in Administration.Append("/nowhere"))
            Assert.Equal((address, HttpStatusCode.Redirect), (address, await stranger.Status(address)));
        using var answer = await stranger.Get("/api/nowhere");
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }
}
