using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>Coming in, being locked out, going out.</summary>
public sealed class SignInTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Names = ["chair2", "没有这个人", "street2"];

    [Fact]
    public async Task After_five_failures_even_the_right_password_is_refused_for_a_quarter_of_an_hour()
    {
        for (var i = 0; i < 5; i++) Assert.Equal(HttpStatusCode.OK, (await Try("chair", "wrong-wrong-wrong")).Status);
        Assert.Equal(HttpStatusCode.OK, (await Try("chair", Portal.Password)).Status);
        portal.Machine.PutForward(Account.LockTime - TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.OK, (await Try("chair", Portal.Password)).Status);
        portal.Machine.PutForward(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.Redirect, (await Try("chair", Portal.Password)).Status);

        var lines = await Lines("chair");
        Assert.Equal(7, lines.Count(l => l.Kind == SecurityEventKind.SignInFailed));
        Assert.Single(lines, l => l.Kind == SecurityEventKind.LockedOut);
        Assert.All(lines, l => Assert.False(string.IsNullOrEmpty(l.RequestId)));
    }

    [Fact]
    public async Task A_right_password_starts_the_count_again()
    {
        for (var i = 0; i < 4; i++) await Try("member", "wrong-wrong-wrong");
        Assert.Equal(HttpStatusCode.Redirect, (await Try("member", Portal.Password)).Status);
        for (var i = 0; i < 4; i++) await Try("member", "wrong-wrong-wrong");
        Assert.Equal(HttpStatusCode.Redirect, (await Try("member", Portal.Password)).Status);
    }

    [Fact]
    public async Task Attempts_at_the_same_moment_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Try("clerk", "wrong-wrong-wrong")));
        Assert.Equal(HttpStatusCode.OK, (await Try("clerk", Portal.Password)).Status);
    }

    [Fact]
    public async Task Unknown_wrong_and_locked_names_get_the_same_words()
    {
        for (var i = 0; i < 5; i++) await Try("street2", "wrong-wrong-wrong");
        var answers = new HashSet<string>();
        foreach (var name in Names) answers.Add((await Try(name, "wrong-wrong-wrong")).Complaint);
        Assert.Contains("用户名或密码不正确", Assert.Single(answers));
    }

    [Fact]
    public async Task The_system_administrator_unlocks()
    {
        for (var i = 0; i < 5; i++) await Try("system1", "wrong-wrong-wrong");
        await using var db = portal.Db();
        var id = await db.Users.Where(a => a.UserName == "system1").Select(a => a.Id).SingleAsync();
        var administrator = await portal.SignIn("sysadmin");
        var page = await administrator.Follow(await administrator.Submit($"/accounts/{id}", $"/accounts/{id}/unlock"));
        Assert.Contains("账号已解锁", page.Body!.TextContent);
        Assert.Equal(HttpStatusCode.Redirect, (await Try("system1", Portal.Password)).Status);
        Assert.Contains(await Lines("sysadmin"), l => l.Kind == SecurityEventKind.Unlocked && l.Target == "system1");
    }

    [Fact]
    public async Task The_log_of_a_failure_holds_no_forged_line_and_no_personal_number()
    {
        await Try("110101199003071234\r\n2019-07-02 登录成功 " + new string('x', 150), "wrong-wrong-wrong");
        await using var db = portal.Db();
        var line = await db.SecurityEvents.OrderByDescending(e => e.Id).FirstAsync(e => e.AccountName.StartsWith("1101**"));
        Assert.DoesNotContain('\n', line.AccountName);
        Assert.True(line.AccountName.Length <= 60);
    }

    [Fact]
    public async Task Whoever_leaves_is_out_even_with_the_old_cookie()
    {
        var visitor = await portal.SignIn("auditor");
        var cookie = await visitor.Submit("/account", "/account/sign-out");
        Assert.Equal("/account/sign-in", cookie.Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Status("/account"));
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("https://elsewhere.example/")]
    public async Task Sign_in_leads_to_no_foreign_address(string returnUrl)
    {
        var visitor = portal.Stranger();
        using var answer = await visitor.Submit($"/account/sign-in?returnUrl={Uri.EscapeDataString(returnUrl)}", "main form",
            new() { ["UserName"] = "leader", ["Password"] = Portal.Password });
        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    private async Task<(HttpStatusCode Status, string Complaint)> Try(string userName, string password)
    {
        using var answer = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = userName, ["Password"] = password });
        return (answer.StatusCode, (await Visitor.Read(answer)).QuerySelector(".errors")?.TextContent.Trim() ?? "");
    }

    private async Task<List<SecurityEvent>> Lines(string userName)
    {
        await using var db = portal.Db();
        return await db.SecurityEvents.Where(e => e.AccountName == userName).ToListAsync();
    }
}

/// <summary>One address may not knock for ever.</summary>
public sealed class RateLimitTests(RateLimitTests.StrictPortal portal) : IClassFixture<RateLimitTests.StrictPortal>
{
    [Fact]
    public async Task Too_many_attempts_a_minute_from_one_address_are_turned_away_with_a_page()
    {
        var visitor = portal.Stranger();
        for (var i = 0; i < 3; i++) (await Try(visitor)).Dispose();
        using var answer = await Try(visitor);
        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Assert.Contains("频繁", (await Visitor.Read(answer)).Title);
    }

    private static Task<HttpResponseMessage> Try(Visitor visitor) =>
        visitor.Submit("/account/sign-in", "main form", new() { ["UserName"] = "nobody", ["Password"] = "wrong-wrong-wrong" });

    public sealed class StrictPortal() : Portal(hasDemo: false)
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["SignIn:AttemptsPerMinute"] = "3" };
    }
}
