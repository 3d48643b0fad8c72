using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>Three administrators who are three people, and posts that never widen each other.</summary>
public sealed class PostsTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("auditor", nameof(Role.SystemAdministrator))]
    [InlineData("sysadmin", nameof(Role.Auditor))]
    [InlineData("sysadmin", nameof(Role.SecurityAdministrator))]
    public async Task One_account_is_never_two_of_the_three(string userName, string second) =>
        Assert.Contains("不得兼任", await Give(userName, second));

    [Fact]
    public async Task The_security_administrator_gives_no_post_to_himself()
    {
        var security = await portal.SignIn("secadmin");
        var id = await IdOf("secadmin");
        Assert.Null((await security.Page($"/posts/of/{id}")).QuerySelector($"form[action='/posts/of/{id}']"));
        using var answer = await security.Post($"/posts/of/{id}", new() { ["Form.Role"] = "Reviewer", ["Form.UnionName"] = "110101001", ["Form.FromOn"] = "2019-07-02" });
        Assert.Contains("不能给自己", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(nameof(Role.Reviewer), "没有这个工会", "没有名称或编号")]
    [InlineData(nameof(Role.Reviewer), "", "须指定所属工会")]
    [InlineData(nameof(Role.Reviewer), "G0001", "只能在")]
    [InlineData(nameof(Role.GrassrootsChair), "110101001", "只能在")]
    [InlineData(nameof(Role.GrassrootsChair), "有限公司", "有多家工会符合")]
    [InlineData(nameof(Role.DistrictStaff), "", "须指定部室")]
    public async Task A_post_that_does_not_fit_is_refused_in_words(string role, string union, string why) =>
        Assert.Contains(why, await Give("member", role, union));

    [Fact]
    public async Task A_given_post_works_at_the_next_click_and_leaves_a_line()
    {
        var person = await portal.SignIn("clerk");
        Assert.Equal("", await Give("clerk", nameof(Role.Reviewer), "东城区教育系统工会"));
        Assert.Contains("东城区教育系统工会", (await person.Page("/account")).Body!.TextContent);
        await using var db = portal.Db();
        var line = await db.SecurityEvents.SingleAsync(e => e.Kind == SecurityEventKind.PostGiven && e.Target == "clerk");
        Assert.Equal("secadmin", line.AccountName);
        Assert.Contains("东城区教育系统工会", line.Detail);
    }

    [Fact]
    public async Task Two_posts_never_widen_each_other()
    {
        var person = await portal.SignIn("two-posts");
        Assert.Contains("基层工会主席", await PostShown(person));
        var chairMenu = await MenuOf(person);

        await using var db = portal.Db();
        var reviewer = await db.Posts.Where(p => p.Role == Role.Reviewer && p.AccountId == db.Users.Single(a => a.UserName == "two-posts").Id).SingleAsync();
        (await person.Post("/account/posts/switch", new() { ["postId"] = $"{reviewer.Id}", ["returnUrl"] = "/account" })).Dispose();
        Assert.Contains("东华门街道总工会", await PostShown(person));

        var chairUnion = await db.Unions.SingleAsync(u => u.Number == "G0009");
        var streetUnion = await db.Unions.FirstAsync(u => u.ParentId == reviewer.UnionId);
        // As reviewer of one street the own union in another street does not exist, and the other way round.
        Assert.Equal(HttpStatusCode.OK, await person.Status($"/unions/{streetUnion.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await person.Status($"/unions/{chairUnion.Id}"));
        var back = await db.Posts.SingleAsync(p => p.AccountId == reviewer.AccountId && p.Role == Role.GrassrootsChair);
        (await person.Post("/account/posts/switch", new() { ["postId"] = $"{back.Id}" })).Dispose();
        Assert.Equal(HttpStatusCode.OK, await person.Status($"/unions/{chairUnion.Id}"));
        Assert.Equal(HttpStatusCode.NotFound, await person.Status($"/unions/{streetUnion.Id}"));
        Assert.Equal(chairMenu, await MenuOf(person));
    }

    [Fact]
    public async Task Nobody_acts_under_the_post_of_another()
    {
        var person = await portal.SignIn("chair");
        await using var db = portal.Db();
        var foreign = await db.Posts.FirstAsync(p => p.Role == Role.DistrictLeader);
        var page = await person.Follow(await person.Post("/account/posts/switch", new() { ["postId"] = $"{foreign.Id}" }));
        Assert.Contains("不是您的任职", page.Body!.TextContent);
        Assert.Contains("基层工会主席", await PostShown(person));
    }

    private async Task<string> Give(string userName, string role, string union = "")
    {
        var security = await portal.SignIn("secadmin");
        var id = await IdOf(userName);
        using var answer = await security.Submit($"/posts/of/{id}", $"/posts/of/{id}", new() { ["Form.Role"] = role, ["Form.UnionName"] = union });
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent;
    }

    private static async Task<string> PostShown(Visitor visitor) => (await visitor.Page("/account")).QuerySelector(".who-now")!.TextContent;

    private static async Task<string> MenuOf(Visitor visitor) => (await visitor.Page("/account")).QuerySelector("nav.menu")!.TextContent;

    private async Task<int> IdOf(string userName)
    {
        await using var db = portal.Db();
        return await db.Users.Where(a => a.UserName == userName).Select(a => a.Id).SingleAsync();
    }
}
