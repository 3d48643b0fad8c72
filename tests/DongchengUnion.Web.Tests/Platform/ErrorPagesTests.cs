using System.Net;
using DongchengUnion.Web.Platform.Errors;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>When something is not there, not allowed, or broken: what happened, what to do, a number to name, and a way back.</summary>
public sealed class ErrorPagesTests(SharedPortal portal)
{
    [Fact]
    public async Task A_page_that_is_not_there_says_so_and_leads_home()
    {
        var visitor = await portal.SignIn("sysadmin");
        using var answer = await visitor.Get("/no-such-page");
        var page = await Visitor.Read(answer);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("没有找到", page.Title);
        Assert.Equal(answer.Headers.GetValues("X-Request-Id").Single(), page.QuerySelector("#request-id")!.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/']"));
        Assert.Contains("请联系本单位系统管理员", page.Body!.TextContent);
    }

    [Theory]
    [InlineData(400), InlineData(403), InlineData(404), InlineData(405), InlineData(409), InlineData(413), InlineData(429), InlineData(500), InlineData(503)]
    public async Task Each_refusal_has_words_of_its_own(int status)
    {
        var visitor = await portal.SignIn("sysadmin");
        using var answer = await visitor.Get($"/error/{status}");
        var page = await Visitor.Read(answer);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal(ErrorPage.Of(status).Title, page.QuerySelector("h1")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("#request-id"));
    }

    [Fact]
    public async Task A_form_sent_without_its_token_is_explained()
    {
        var visitor = await portal.SignIn("sysadmin");
        using var answer = await visitor.Http.PostAsync("/account/sign-out", null);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("刷新后再提交一次", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_way_back_leads_to_the_page_one_came_from_and_never_to_another_site()
    {
        var visitor = await portal.SignIn("sysadmin");
        async Task<string?> Back(string from)
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, "/no-such-page");
            asked.Headers.Referrer = new Uri(from);
            using var answer = await visitor.Http.SendAsync(asked);
            return (await Visitor.Read(answer)).QuerySelectorAll("main a").FirstOrDefault(a => a.TextContent == "返回上一页")?.GetAttribute("href");
        }

        Assert.Equal("/account/sign-in?a=1", await Back(new Uri(visitor.Http.BaseAddress!, "/account/sign-in?a=1").ToString()));
        Assert.Null(await Back("https://elsewhere.example/x"));
    }

    [Theory]
    [InlineData("/api/v1/no-such-thing")]
    public async Task An_address_of_the_interface_answers_with_a_problem_and_not_with_a_page(string url)
    {
        var visitor = await portal.SignIn("sysadmin");
        using var answer = await visitor.Get(url);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("没有找到", await answer.Content.ReadAsStringAsync());
    }
}

/// <summary>A portal whose database breaks while somebody works.</summary>
public sealed class BrokenPortalTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_broken_database_gives_a_page_with_a_number_and_no_stack_trace()
    {
        var visitor = await portal.SignIn("sysadmin");
        await using (var db = portal.Db()) await db.Sessions.ExecuteDeleteAsync();
        await using (var db = portal.Db()) await db.Database.ExecuteSqlRawAsync("DROP TABLE \"Sessions\"");
        portal.Machine.PutForward(TimeSpan.FromSeconds(10));

        using var answer = await visitor.Get("/");
        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("系统出了问题", text);
        Assert.Contains(answer.Headers.GetValues("X-Request-Id").Single(), text);
        Assert.DoesNotContain("Exception", text);
        Assert.DoesNotContain("   at ", text);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single());
    }
}
