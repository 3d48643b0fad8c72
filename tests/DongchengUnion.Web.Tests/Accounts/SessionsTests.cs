using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>My devices; and what is taken away is gone at the next click.</summary>
public sealed class SessionsTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_person_signs_out_a_device_elsewhere()
    {
        var office = await portal.SignIn("chair");
        var home = await portal.SignIn("chair");
        using var answer = await office.Submit("/account/sessions", "/account/sessions/end-others");
        Assert.Equal(HttpStatusCode.OK, await office.Status("/account"));
        var page = await home.Follow(await home.Get("/account"));
        Assert.Contains("其他设备上", page.Body!.TextContent);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        var victim = await portal.SignIn("street");
        await using var db = portal.Db();
        var session = await (from s in db.Sessions join a in db.Users on s.AccountId equals a.Id where a.UserName == "street" && s.EndedAt == null select s.Id).FirstAsync();
        var stranger = await portal.SignIn("street2");
        (await stranger.Post($"/account/sessions/{session}/end")).Dispose();
        Assert.Equal(HttpStatusCode.OK, await victim.Status("/account"));
    }

    [Fact]
    public async Task The_system_administrator_signs_somebody_out_and_switches_an_account_off()
    {
        var person = await portal.SignIn("direct");
        var id = await IdOf("direct");
        var administrator = await portal.SignIn("sysadmin");
        (await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/end-sessions")).Dispose();
        Assert.Contains("管理员已终止", (await person.Follow(await person.Get("/account"))).Body!.TextContent);

        person = await portal.SignIn("direct");
        (await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/disable")).Dispose();
        Assert.Equal(HttpStatusCode.Redirect, await person.Status("/account"));
        using var refused = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = "direct", ["Password"] = Portal.Password });
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);

        (await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/enable")).Dispose();
        (await portal.SignIn("direct")).Http.Dispose();
    }

    [Fact]
    public async Task Nobody_switches_himself_off()
    {
        var id = await IdOf("sysadmin");
        var administrator = await portal.SignIn("sysadmin");
        var page = await administrator.Follow(await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/disable"));
        Assert.Contains("不能停用自己", page.Body!.TextContent);
        Assert.Equal(HttpStatusCode.OK, await administrator.Status("/accounts"));
    }

    [Fact]
    public async Task A_post_that_is_taken_away_is_gone_at_the_next_click()
    {
        var person = await portal.SignIn("district-education");
        Assert.Equal("/", (await person.Page("/")).QuerySelector("a.brand")!.GetAttribute("href"));
        var id = await IdOf("district-education");
        var security = await portal.SignIn("secadmin");
        var postId = await PostOf(id);
        (await security.Submit($"/posts/of/{id}", $"/posts/{postId}/end")).Dispose();
        // Nothing but the own account is left.
        Assert.Equal("/account", (await person.Get("/")).Headers.Location!.ToString());
        Assert.Contains("没有在任的任职", (await person.Page("/account")).Body!.TextContent);
        Assert.Equal(HttpStatusCode.Forbidden, await person.Status("/unions"));
        Assert.Equal(HttpStatusCode.NotFound, await person.Status("/nowhere"));
    }

    [Fact]
    public async Task A_post_ends_with_its_last_day()
    {
        var id = await IdOf("district-rights");
        await using (var db = portal.Db())
        {
            var post = await db.Posts.SingleAsync(p => p.AccountId == id);
            db.Entry(post).Property(p => p.UntilOn).CurrentValue = portal.Clock.Today;
            await db.SaveChangesAsync();
        }

        var person = await portal.SignIn("district-rights");
        Assert.Equal(HttpStatusCode.OK, await person.Status("/"));
        var today = portal.Clock.Today;
        portal.MoveTo(today.AddDays(1));
        Assert.Equal("/account", (await person.Get("/")).Headers.Location!.ToString());
        portal.MoveTo(today);
    }

    [Fact]
    public async Task A_session_outlives_the_half_hour_after_which_other_portals_ask_again()
    {
        var person = await portal.SignIn("leader");
        for (var i = 0; i < 5; i++)
        {
            portal.Machine.PutForward(TimeSpan.FromMinutes(20));
            Assert.Equal(HttpStatusCode.OK, await person.Status("/"));
        }
    }

    [Fact]
    public async Task A_refused_page_leaves_a_line_with_actor_post_union_address_and_number()
    {
        var person = await portal.SignIn("district");
        using var answer = await person.Get("/accounts");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        await using var db = portal.Db();
        var number = answer.Headers.GetValues("X-Request-Id").Single();
        var line = await db.SecurityEvents.SingleAsync(e => e.RequestId == number);
        Assert.Equal((SecurityEventKind.Refused, "district", "GET /accounts"), (line.Kind, line.AccountName, line.Target));
        Assert.NotNull(line.UnionId);
        Assert.Contains("办公室", line.Post);
    }

    private async Task<int> IdOf(string userName)
    {
        await using var db = portal.Db();
        return await db.Users.Where(a => a.UserName == userName).Select(a => a.Id).SingleAsync();
    }

    private async Task<int> PostOf(int accountId)
    {
        await using var db = portal.Db();
        return await db.Posts.Where(p => p.AccountId == accountId && p.EndedAt == null).Select(p => p.Id).SingleAsync();
    }
}
