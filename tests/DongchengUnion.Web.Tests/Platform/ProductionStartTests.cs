using System.Net;
using System.Text.RegularExpressions;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>A start outside Development: what is refused, and how the first person gets in.</summary>
public sealed class ProductionStartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("union-production-").FullName;

    [Fact]
    public void Demo_people_are_refused()
    {
        using var host = new ProductionHost(folder, new() { ["Demo:Enabled"] = "true", ["DataProtection:AllowUnprotectedKeys"] = "true" });
        Assert.Contains("演示", Assert.Throws<InvalidOperationException>(() => host.Server).Message);
    }

    [Fact]
    public void Keys_that_lie_open_in_the_database_are_refused_unless_somebody_answers_for_it()
    {
        using var host = new ProductionHost(folder, []);
        Assert.Contains("DataProtection:CertificatePath", Assert.Throws<InvalidOperationException>(() => host.Server).Message);
    }

    [Fact]
    public void A_start_without_the_keys_of_personal_data_is_refused_and_says_how_to_make_them()
    {
        using var host = new ProductionHost(folder, new() { ["DataProtection:AllowUnprotectedKeys"] = "true" }, hasKeys: false);
        Assert.Contains("keys create", Assert.Throws<InvalidOperationException>(() => host.Server).Message);
        Assert.False(File.Exists(Path.Combine(folder, "data", SeededFile.KeyFile)));
    }

    [Fact]
    public void The_keys_of_another_database_are_refused()
    {
        Dictionary<string, string> settings = new() { ["DataProtection:AllowUnprotectedKeys"] = "true" };
        using (var first = new ProductionHost(folder, settings)) _ = first.Server;
        KeyFile.Write(Path.Combine(folder, "data", SeededFile.KeyFile), PersonalDataKeys.New(DateTime.UnixEpoch));
        using var second = new ProductionHost(folder, settings);
        Assert.Contains("不配套", Assert.Throws<InvalidOperationException>(() => second.Server).Message);
    }

    [Fact]
    public void A_log_that_is_thrown_away_before_six_months_is_refused()
    {
        using var host = new ProductionHost(folder, new() { ["DataProtection:AllowUnprotectedKeys"] = "true", ["Logs:KeepDays"] = "182" });
        Assert.ThrowsAny<Exception>(() => host.Server);
    }

    [Fact]
    public async Task A_database_that_has_held_demo_people_is_refused()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        await SeededFile.CopyTo(Path.Combine(folder, "data", "union.db"));
        using var host = new ProductionHost(folder, new() { ["DataProtection:AllowUnprotectedKeys"] = "true" });
        Assert.Contains("演示账号", Assert.Throws<InvalidOperationException>(() => host.Server).Message);
    }

    [Fact]
    public async Task The_first_administrator_comes_by_the_link_in_the_log_once()
    {
        await using var host = new ProductionHost(folder, new() { ["DataProtection:AllowUnprotectedKeys"] = "true" });
        var visitor = new Visitor(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        Assert.Contains("系统正在启用", (await visitor.Page("/account/sign-in")).Body!.TextContent);
        var link = Regex.Match(await Log(), "/account/first-administrator\\?token=[a-z]{48}").Value;
        Assert.Equal(HttpStatusCode.Gone, await visitor.Status("/account/first-administrator?token=" + new string('0', 64)));

        Dictionary<string, object?> fields = new() { ["UserName"] = "gu.weixin", ["DisplayName"] = "顾维新", ["NewPassword"] = "Password2019", ["RepeatPassword"] = "Password2019" };
        using (var refused = await visitor.Submit(link, "main form", fields)) Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        fields["NewPassword"] = fields["RepeatPassword"] = "teapot lantern hutong";
        using (var made = await visitor.Submit(link, "main form", fields)) Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, await visitor.Status(link));

        using var entered = await visitor.Submit("/account/sign-in", "main form", new() { ["UserName"] = "gu.weixin", ["Password"] = "teapot lantern hutong" });
        Assert.Equal(HttpStatusCode.Redirect, entered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await visitor.Status("/accounts"));
        // A production portal has no clock to move, and no menu entry for it.
        Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status("/demo-clock"));
        Assert.DoesNotContain("/demo-clock", await (await visitor.Get("/account")).Content.ReadAsStringAsync());

        // Nobody gives posts yet: the first administrator appoints the one who will, never himself.
        var created = await visitor.Submit("/accounts/new", "main form", new() { ["UserName"] = "qin.anbang", ["DisplayName"] = "秦安邦" });
        var page = created.Headers.Location!.ToString();
        var appointed = await visitor.Follow(await visitor.Submit(page, page + "/first-security-administrator"));
        Assert.Contains("已任首位安全管理员", appointed.Body!.TextContent);
        Assert.Null(appointed.QuerySelector("form[action$=first-security-administrator]"));
    }

    [Fact]
    public async Task A_restart_issues_a_new_link_and_the_old_one_is_dead()
    {
        Dictionary<string, string> settings = new() { ["DataProtection:AllowUnprotectedKeys"] = "true" };
        await using (var first = new ProductionHost(folder, settings)) _ = first.Server;
        var old = Regex.Match(await Log(), "/account/first-administrator\\?token=[a-z]{48}").Value;
        await using var host = new ProductionHost(folder, settings);
        var visitor = new Visitor(host.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false }));
        Assert.Equal(HttpStatusCode.Gone, await visitor.Status(old));
    }

    public void Dispose() => SeededFile.Remove(folder);

    private async Task<string> Log()
    {
        var file = Directory.GetFiles(Path.Combine(folder, "logs"), "portal-*.json").Single();
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        return await new StreamReader(stream).ReadToEndAsync();
    }

    private sealed class ProductionHost(string folder, Dictionary<string, string> settings, bool hasKeys = true) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            File.Copy(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), Path.Combine(folder, "appsettings.json"), overwrite: true);
            var keys = Path.Combine(folder, "data", SeededFile.KeyFile);
            if (hasKeys && !File.Exists(keys)) KeyFile.Write(keys, PersonalDataKeys.New(DateTime.UnixEpoch));
            builder.UseContentRoot(folder).UseEnvironment("Production");
            foreach (var (key, value) in settings) builder.UseSetting(key, value);
        }
    }
}
