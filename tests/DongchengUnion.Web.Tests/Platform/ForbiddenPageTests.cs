using System.Net;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>The page of a refused right: under which post one acts, and whether another post of one's own has the right.</summary>
public sealed class ForbiddenPageTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task Somebody_without_the_right_reads_under_which_post_he_acts()
    {
        var visitor = await portal.SignIn("sysadmin");
        using var answer = await visitor.Get(PageFor(Role.GrassrootsChair, but: Role.SystemAdministrator));
        var page = await Visitor.Read(answer);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("系统管理员", page.QuerySelector(".trouble")!.TextContent);
        Assert.Empty(page.QuerySelectorAll(".trouble button[name=postId]"));
    }

    [Fact]
    public async Task Somebody_with_two_posts_is_offered_the_one_that_may_and_arrives_where_he_wanted()
    {
        var visitor = await portal.SignIn("two-posts");
        var url = PageFor(Role.Reviewer, but: Role.GrassrootsChair);
        using var refused = await visitor.Get(url);
        var page = await Visitor.Read(refused);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var offer = Assert.Single(page.QuerySelectorAll(".trouble button[name=postId]"));
        Assert.Contains(Role.Reviewer.Label(), offer.TextContent);

        using var switched = await visitor.Post("/account/posts/switch", new()
        {
            ["postId"] = offer.GetAttribute("value")!,
            ["returnUrl"] = page.QuerySelector(".trouble input[name=returnUrl]")!.GetAttribute("value")!,
        });
        Assert.Equal(url, switched.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.OK, await visitor.Status(url));
    }

    /// <summary>Any page that one role may open and another may not.</summary>
    private string PageFor(Role may, Role but) =>
        portal.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") == true && e.RoutePattern.Parameters.Count == 0
                && e.RoutePattern.RawText?.StartsWith("api/", StringComparison.Ordinal) == false)
            .Where(e => Asked(e) is { Count: > 0 } asked && asked.All(p => Policies.Allows(may, p)) && !asked.All(p => Policies.Allows(but, p)))
            .Select(e => "/" + e.RoutePattern.RawText).Order().FirstOrDefault()
        ?? throw new InvalidOperationException($"No page is open to {may} and closed to {but}.");

    private static List<string> Asked(Endpoint page) => [.. page.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>()];
}
