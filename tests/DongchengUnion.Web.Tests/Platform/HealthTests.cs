using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.Data.Sqlite;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>Live means the program runs; ready means it can work. An error can be found by its number.</summary>
public sealed class HealthTests(HealthTests.TalkativePortal portal) : IClassFixture<HealthTests.TalkativePortal>
{
    [Fact]
    public async Task Without_its_database_the_portal_lives_but_is_not_ready_and_the_number_on_the_page_finds_the_line()
    {
        if (PortalHost.OnSqlServer) Assert.Skip("此项在 SQLite 上验证：把数据库文件移走。");
        var person = await portal.SignIn("chair");
        Assert.Equal(HttpStatusCode.OK, await person.Status("/health/ready"));
        var file = Path.Combine(portal.Folder, "data", "union.db");
        SqliteConnection.ClearAllPools();
        File.Move(file, file + ".away");
        try
        {
            portal.Machine.PutForward(TimeSpan.FromSeconds(10));
            Assert.Equal(HttpStatusCode.OK, await person.Status("/health/live"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, await person.Status("/health/ready"));
            using var broken = await person.Get("/account");
            Assert.Equal(HttpStatusCode.InternalServerError, broken.StatusCode);
            var number = broken.Headers.GetValues("X-Request-Id").Single();
            Assert.Contains(number, await broken.Content.ReadAsStringAsync());
            var lines = (await Log()).Split('\n').Where(l => l.Contains(number)).ToList();
            Assert.Contains(lines, l => l.Contains("SqliteException"));
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            File.Move(file + ".away", file, overwrite: true);
        }

        Assert.Equal(HttpStatusCode.OK, await portal.Stranger().Status("/health/ready"));
    }

    [Fact]
    public async Task Every_answer_carries_the_headers_a_scanner_asks_for()
    {
        using var answer = await portal.Stranger().Get("/account/sign-in");
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("DENY", answer.Headers.GetValues("X-Frame-Options").Single());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("frame-ancestors 'none'", policy);
        Assert.DoesNotContain("unsafe-eval", policy);
        Assert.False(answer.Headers.Contains("Server"));
        Assert.All(answer.Headers.GetValues("Set-Cookie"), c => Assert.Contains("httponly", c, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task A_person_s_page_is_not_left_behind_in_the_browser_but_styles_are()
    {
        var person = await portal.SignIn("chair");
        Assert.Contains("no-store", (await person.Get("/account")).Headers.CacheControl!.ToString());
        using var style = await portal.Stranger().Get("/css/portal.css");
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        Assert.False(style.Headers.CacheControl?.NoStore ?? false);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        var person = await portal.SignIn("sysadmin");
        using var answer = await person.Http.PostAsync("/demo-clock", new FormUrlEncodedContent(new Dictionary<string, string> { ["Day"] = "2019-07-03" }));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<string> Log()
    {
        var file = Directory.GetFiles(Path.Combine(portal.Folder, "logs"), "portal-*.json").Single();
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return await new StreamReader(stream).ReadToEndAsync();
    }

    public sealed class TalkativePortal : Portal
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Serilog:MinimumLevel:Default"] = "Information" };
    }
}
