using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Settings;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>The system administrator moves the demo's day.</summary>
public sealed class DemoClockTests(Portal portal) : IClassFixture<Portal>
{
    [Theory]
    [InlineData("2019年7月5日")]
    [InlineData("2019-07-05")]
    [InlineData("２０１９-7-5")]
    public async Task A_day_may_be_written_as_people_write_it(string day)
    {
        var administrator = await portal.SignIn("sysadmin");
        using var answer = await administrator.Submit("/demo-clock", "main form", new() { ["Day"] = day });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal(new DateOnly(2019, 7, 5), portal.Clock.Today);
        await using var db = portal.Db();
        Assert.Equal($"{portal.Clock.Distance.Ticks}", (await db.PortalStates.SingleAsync(s => s.Key == PortalState.DemoClock)).Value);
        Assert.True(await db.SecurityEvents.AnyAsync(e => e.Kind == SecurityEventKind.ClockMoved && e.AccountName == "sysadmin"));
    }

    [Theory]
    [InlineData("明天")]
    [InlineData("2019-02-30")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("")]
    public async Task What_is_no_day_is_refused_and_stays_in_the_field(string day)
    {
        var administrator = await portal.SignIn("sysadmin");
        using var answer = await administrator.Submit("/demo-clock", "main form", new() { ["Day"] = day });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Visitor.Read(answer);
        Assert.StartsWith("错误", page.Title);
        Assert.Equal(day, page.QuerySelector("#Day")!.GetAttribute("value"));
    }
}
