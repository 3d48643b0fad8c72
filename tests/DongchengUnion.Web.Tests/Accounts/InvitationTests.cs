using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>No default passwords: a link, once, within 72 hours; and what a person may choose.</summary>
public sealed class InvitationTests(Portal portal) : IClassFixture<Portal>
{
    private const string Chosen = "胡同口的槐树开花了呀";

    [Fact]
    public async Task A_new_person_chooses_a_password_by_the_link_and_by_nothing_else()
    {
        var (id, link) = await Invite("li.ming", "李明");
        await using (var db = portal.Db()) Assert.DoesNotContain(link.Split("token=")[1], string.Join("", await db.Invitations.Select(i => i.TokenHash).ToListAsync()));
        Assert.False(await CanSignIn("li.ming", ""), "an account without a password opened");
        Assert.False(await CanSignIn("li.ming", Portal.Password));

        using var done = await Choose(link, Chosen);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        Assert.True(await CanSignIn("li.ming", Chosen));
        Assert.Equal(HttpStatusCode.Gone, await portal.Stranger().Status(link));

        var administrator = await portal.SignIn("sysadmin");
        Assert.DoesNotContain("token=", (await administrator.Page($"/accounts/{id}")).Body!.TextContent);
    }

    [Fact]
    public async Task A_link_dies_after_72_hours_and_when_a_newer_one_is_issued()
    {
        var (id, first) = await Invite("wang.fang", "王芳");
        var administrator = await portal.SignIn("sysadmin");
        var second = LinkOn(await administrator.Follow(await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/invite")));
        Assert.Equal(HttpStatusCode.Gone, await portal.Stranger().Status(first));
        Assert.Equal(HttpStatusCode.OK, await portal.Stranger().Status(second));
        portal.Machine.PutForward(TimeSpan.FromHours(72.1));
        Assert.Equal(HttpStatusCode.Gone, await portal.Stranger().Status(second));
        Assert.Equal(HttpStatusCode.Gone, await portal.Stranger().Status("/account/invitation?token=guess"));
        Assert.Equal(HttpStatusCode.Gone, await portal.Stranger().Status("/account/invitation"));
    }

    [Theory]
    [InlineData("short", "至少 10 个字符")]
    [InlineData("Password2019", "很多人在用")]
    [InlineData("zhao.qian.2019", "包含用户名")]
    public async Task A_refusal_says_why_and_the_link_stays_good(string password, string why)
    {
        var name = "zhao.qian" + Guid.NewGuid().ToString("N")[..4];
        var (_, link) = await Invite(name, "赵谦");
        using var answer = await Choose(link, password == "zhao.qian.2019" ? name + ".2019" : password);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(why, (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, await portal.Stranger().Status(link));
    }

    [Fact]
    public async Task A_new_password_needs_the_present_one_differs_from_the_last_five_and_ends_other_devices()
    {
        var (_, link) = await Invite("sun.li", "孙丽");
        (await Choose(link, Chosen)).Dispose();
        var office = await portal.SignIn("sun.li", Chosen);
        var home = await portal.SignIn("sun.li", Chosen);

        Assert.Contains("当前密码不正确", await Change(office, "wrong-wrong-wrong", "teapot lantern hutong"));
        Assert.Contains("最近 5 次", await Change(office, Chosen, Chosen));
        Assert.Equal("", await Change(office, Chosen, "teapot lantern hutong"));
        Assert.Equal(HttpStatusCode.Redirect, await home.Status("/account"));
        Assert.Equal(HttpStatusCode.OK, await office.Status("/account"));

        string[] next = ["second lantern hutong", "third lantern hutong", "fourth lantern hutong"];
        var present = "teapot lantern hutong";
        foreach (var password in next)
        {
            Assert.Contains("最近 5 次", await Change(office, present, Chosen));
            Assert.Equal("", await Change(office, present, password));
            present = password;
        }

        Assert.Equal("", await Change(office, present, "fifth lantern hutong"));
        Assert.Equal("", await Change(office, "fifth lantern hutong", Chosen));
    }

    [Fact]
    public async Task A_user_name_is_taken_once_whatever_its_case()
    {
        var administrator = await portal.SignIn("sysadmin");
        using var answer = await administrator.Submit("/accounts/new", "main form", new() { ["UserName"] = "CHAIR", ["DisplayName"] = "另一人" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("已被使用", await answer.Content.ReadAsStringAsync());
    }

    private async Task<(int Id, string Link)> Invite(string userName, string name)
    {
        var administrator = await portal.SignIn("sysadmin");
        using var created = await administrator.Submit("/accounts/new", "main form", new() { ["UserName"] = userName, ["DisplayName"] = name });
        var page = await administrator.Follow(created);
        return (int.Parse(created.Headers.Location!.ToString().Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture), LinkOn(page));
    }

    private static string LinkOn(AngleSharp.Html.Dom.IHtmlDocument page) => new Uri(page.QuerySelector("#invitation-link")!.TextContent).PathAndQuery;

    private Task<HttpResponseMessage> Choose(string link, string password) =>
        portal.Stranger().Submit(link, "main form", new() { ["NewPassword"] = password, ["RepeatPassword"] = password });

    private static async Task<string> Change(Visitor visitor, string present, string next)
    {
        using var answer = await visitor.Submit("/account/password", "main form",
            new() { ["PresentPassword"] = present, ["NewPassword"] = next, ["RepeatPassword"] = next });
        return answer.StatusCode == HttpStatusCode.Redirect ? "" : (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent;
    }

    private async Task<bool> CanSignIn(string userName, string password)
    {
        using var answer = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = userName, ["Password"] = password });
        return answer.StatusCode == HttpStatusCode.Redirect;
    }
}
