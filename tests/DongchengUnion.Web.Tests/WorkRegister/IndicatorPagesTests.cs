using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.WorkRegister;

/// <summary>The pages behind a figure, for each kind of reader.</summary>
public sealed class IndicatorPagesTests(SharedPortal portal)
{
    [Fact]
    public async Task A_chair_sees_the_own_records_only()
    {
        var chair = await portal.SignIn("chair");
        var page = await chair.Page("/indicators/O04/rows?period=2019-06");
        Assert.Contains("8 人", page.QuerySelector("caption")!.TextContent);
        Assert.All(page.QuerySelectorAll("td[data-label=工会]"), cell => Assert.Contains("京韵文化", cell.TextContent));
    }

    [Fact]
    public async Task The_part_of_somebody_else_does_not_exist()
    {
        await using var db = portal.Db();
        var own = await db.Unions.SingleAsync(u => u.Number == "G0001");
        var stranger = await portal.SignIn("chair2");
        var reviewer = await portal.SignIn("street2");
        foreach (var id in new[] { own.Id, own.ParentId!.Value })
        {
            foreach (var page in new[] { "", "/rows", "/by" })
            {
                Assert.Equal(HttpStatusCode.NotFound, await stranger.Status($"/indicators/O04{page}?period=2019H1&union={id}"));
                Assert.Equal(HttpStatusCode.NotFound, await reviewer.Status($"/indicators/O04{page}?period=2019H1&union={id}"));
            }
        }

        Assert.Equal(HttpStatusCode.OK, await (await portal.SignIn("street")).Status($"/indicators/O04/rows?period=2019H1&union={own.Id}"));
    }

    [Theory]
    [InlineData("member")]
    [InlineData("sysadmin")]
    [InlineData("secadmin")]
    public async Task Those_without_figures_are_turned_away(string who)
    {
        var visitor = await portal.SignIn(who);
        foreach (var address in new[] { "/indicators", "/indicators/O04", "/indicators/O04/rows", "/indicators/O04/by" })
            Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status(address));
    }

    [Theory]
    [InlineData("street", "R02")]
    [InlineData("level", "O04")]
    [InlineData("ownership", "O04")]
    [InlineData("industry", "O04")]
    [InlineData("size", "Q07")]
    [InlineData("month", "R02")]
    [InlineData("street", "R09")]
    [InlineData("street", "R10")]
    public async Task A_table_by_groups_adds_up_to_the_figure(string group, string code)
    {
        var page = await (await portal.SignIn("district")).Page($"/indicators/{code}/by?period=2019H1&group={group}");
        var rows = page.QuerySelectorAll("tbody tr [data-label=记录条数]").Sum(c => int.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal($"{rows}", page.QuerySelector("tfoot [data-label=记录条数]")!.TextContent);
        if (code == "R09") return;
        var values = page.QuerySelectorAll("tbody tr [data-label=数值]").Sum(c => decimal.Parse(c.TextContent, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(values, decimal.Parse(page.QuerySelector("tfoot [data-label=数值]")!.TextContent, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("/indicators/X99")]
    [InlineData("/indicators/R02/by?group=colour")]
    [InlineData("/indicators/O13/by?group=month")]
    public async Task What_is_not_there_is_not_found(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("district")).Status(address));

    [Fact]
    public async Task A_bad_period_is_said_and_the_page_stands()
    {
        var page = await (await portal.SignIn("district")).Page("/indicators?period=2019H9");
        Assert.Contains("期间无效", page.QuerySelector(".errors")!.TextContent);
        Assert.Contains("2019年上半年", page.QuerySelector(".lead")!.TextContent);
    }

    [Fact]
    public async Task An_entry_says_what_the_words_stand_for()
    {
        var page = await (await portal.SignIn("leader")).Page("/indicators/S02?period=2019H1");
        Assert.Contains("不少于 128,000、小于 130,000 人次", page.QuerySelector("main")!.TextContent);
        Assert.Contains("129,400 人次", page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Units_not_yet_accepted_are_named()
    {
        var page = await (await portal.SignIn("street")).Page("/indicators/O04/rows?period=2019-06");
        Assert.Contains(page.QuerySelectorAll("main details li"), li => li.TextContent.Contains("京韵文化传播"));
        Assert.Empty((await (await portal.SignIn("district")).Page("/indicators/P02/rows?period=2019-06")).QuerySelectorAll("main details li"));
    }
}
