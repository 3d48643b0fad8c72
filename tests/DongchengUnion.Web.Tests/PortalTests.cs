using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests;

/// <summary>The fixture itself: it opens the real program on a real database.</summary>
public sealed class PortalTests(SharedPortal portal)
{
    [Fact]
    public async Task A_demo_person_signs_in_and_sees_the_home_page()
    {
        var visitor = await portal.SignIn("sysadmin");
        var home = await visitor.Page("/");
        Assert.Contains("首页", home.Title);
    }

    [Fact]
    public async Task A_stranger_is_sent_to_the_sign_in_page()
    {
        using var answer = await portal.Stranger().Get("/");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/account/sign-in", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task A_wrong_password_brings_the_form_back()
    {
        using var answer = await portal.Stranger().Submit("/account/sign-in", "main form", new() { ["UserName"] = "nobody", ["Password"] = "wrong" });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("用户名或密码不正确", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public void The_demo_clock_starts_on_the_second_of_July_2019() => Assert.Equal(new DateOnly(2019, 7, 2), portal.Clock.Today);

    [Fact]
    public async Task The_suite_runs_on_SQL_Server_where_there_is_one()
    {
        if (!PortalHost.OnSqlServer)
            Assert.Skip("UNION_TEST_SQLSERVER 未设置：本次未在 SQL Server 上运行，只在 SQLite 上运行。设置为一个服务器连接串后，整套网页测试改在该服务器上运行。");
        await using var db = portal.Db();
        Assert.Equal("Microsoft.EntityFrameworkCore.SqlServer", db.Database.ProviderName);
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}

/// <summary>A portal without people.</summary>
public sealed class EmptyPortalTests(EmptyPortal portal) : IClassFixture<EmptyPortal>
{
    [Fact]
    public async Task An_empty_portal_has_codes_and_nobody()
    {
        await using var db = portal.Db();
        Assert.True(await db.Departments.AnyAsync());
        Assert.False(await db.Users.AnyAsync());
    }
}
