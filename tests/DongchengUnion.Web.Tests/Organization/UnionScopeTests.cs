using System.Net;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Organization;

/// <summary>Who sees which unions.</summary>
public sealed class UnionScopeTests(SharedPortal portal)
{
    [Theory, InlineData("chair"), InlineData("clerk")]
    public async Task The_officers_of_a_union_see_it_and_its_groups_and_nothing_else(string who)
    {
        var visitor = await portal.SignIn(who);
        var own = await portal.Db().Unions.SingleAsync(u => u.Number == "G0001");
        var page = await visitor.Page("/unions?q=工会");
        var links = page.QuerySelectorAll("main td a[href^='/unions/']").Select(a => int.Parse(a.GetAttribute("href")!["/unions/".Length..], System.Globalization.CultureInfo.InvariantCulture)).ToHashSet();
        var expected = await portal.Db().Unions.Where(u => u.Path.StartsWith(own.Path)).Select(u => u.Id).ToHashSetAsync();
        Assert.Equal(expected, links);
    }

    [Theory]
    [InlineData("G0002", "")]
    [InlineData("110101002", "")]
    [InlineData("110101", "")]
    [InlineData("G0002", "/facts")]
    [InlineData("110101002", "/facts")]
    [InlineData("G0002", "/officers")]
    [InlineData("G0002", "/officers/new")]
    [InlineData("G0002", "/employers")]
    [InlineData("G0002", "/employers/new")]
    public async Task Another_union_does_not_exist_for_a_chair(string number, string page)
    {
        var id = await portal.Db().Unions.Where(u => u.Number == number).Select(u => u.Id).SingleAsync();
        var chair = await portal.SignIn("chair");
        Assert.Equal(HttpStatusCode.NotFound, await chair.Status($"/unions/{id}{page}"));
    }

    [Fact]
    public async Task A_search_for_another_unions_name_or_number_finds_nothing()
    {
        var chair = await portal.SignIn("chair");
        foreach (var q in new[] { "G0002", "青禾里", "81110101010038117J" })
            Assert.Empty((await chair.Page($"/unions?q={Uri.EscapeDataString(q)}")).QuerySelectorAll("main td"));
    }

    [Fact]
    public async Task A_street_sees_its_own_unions_and_no_other_streets()
    {
        var street = await portal.SignIn("street");
        var path = await portal.Db().Unions.Where(u => u.Number == "110101002").Select(u => u.Path).SingleAsync();
        var expected = await portal.Db().Unions.CountAsync(u => u.Path.StartsWith(path) && u.Level == UnionLevel.Grassroots && u.ClosedOn == null);
        var page = await street.Page("/unions?level=Grassroots");
        Assert.Contains($"{expected} 个", page.QuerySelector("main caption")!.TextContent, StringComparison.Ordinal);
        var foreign = await portal.Db().Unions.Where(u => u.Number == "G0002").Select(u => u.Id).SingleAsync();
        Assert.Equal(HttpStatusCode.NotFound, await street.Status($"/unions/{foreign}"));
    }

    [Fact]
    public async Task The_district_sees_everything()
    {
        var staff = await portal.SignIn("district-org");
        var page = await staff.Page("/unions?level=Grassroots&status=Existing");
        var expected = await portal.Db().Unions.CountAsync(u => u.Level == UnionLevel.Grassroots && u.ClosedOn == null);
        Assert.Contains($"{expected} 个", page.QuerySelector("main caption")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_has_no_register_but_a_page_of_the_own_union()
    {
        var member = await portal.SignIn("member");
        var own = await portal.Db().Unions.SingleAsync(u => u.Number == "G0001");
        Assert.Equal(HttpStatusCode.Forbidden, await member.Status("/unions"));
        Assert.Equal(HttpStatusCode.Forbidden, await member.Status($"/unions/{own.Id}"));
        var text = (await member.Page("/my-union")).QuerySelector("main")!.TextContent;
        Assert.Contains(own.Name, text, StringComparison.Ordinal);
        Assert.Contains("景山街道总工会", text, StringComparison.Ordinal);
        Assert.Contains(own.Facts.Phone!, text, StringComparison.Ordinal);
        var chair = await portal.Db().Officers.Where(o => o.UnionId == own.Id && o.Position == OfficerPosition.Chair).Select(o => o.PersonName).SingleAsync();
        Assert.Contains(chair, text, StringComparison.Ordinal);
        Assert.DoesNotContain("110101", text, StringComparison.Ordinal);
    }

    [Theory, InlineData("sysadmin"), InlineData("secadmin")]
    public async Task Administrators_of_the_system_read_no_unions(string who)
    {
        var visitor = await portal.SignIn(who);
        Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status("/unions"));
        Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status("/my-union"));
    }

    [Theory, InlineData("leader"), InlineData("auditor")]
    public async Task Those_who_only_read_do_not_edit(string who)
    {
        var visitor = await portal.SignIn(who);
        var id = await portal.Db().Unions.Where(u => u.Number == "G0001").Select(u => u.Id).SingleAsync();
        Assert.Equal(HttpStatusCode.OK, await visitor.Status($"/unions/{id}"));
        foreach (var page in new[] { "facts", "officers", "employers", "rename", "move", "merge", "split", "close" })
            Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status($"/unions/{id}/{page}"));
    }

    [Theory, InlineData("chair"), InlineData("street")]
    public async Task Only_the_district_changes_the_shape(string who)
    {
        var visitor = await portal.SignIn(who);
        var id = await portal.Db().Unions.Where(u => u.Number == "G0001").Select(u => u.Id).SingleAsync();
        foreach (var page in new[] { $"{id}/rename", $"{id}/move", $"{id}/merge", $"{id}/split", $"{id}/close", "new" })
            Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status($"/unions/{page}"));
    }

    [Fact]
    public async Task The_register_of_last_winter_shows_last_winters_names_and_places()
    {
        var staff = await portal.SignIn("district-org");
        var renamed = await staff.Page("/unions?q=G0058&on=2019-03-17");
        Assert.Contains("北京松涛天成商贸有限公司工会", renamed.QuerySelector("main td")!.TextContent, StringComparison.Ordinal);
        foreach (var (day, merged, taking) in new[] { ("2019-04-15", 1, 1), ("2019-04-16", 0, 1) })
        {
            Assert.Equal(merged, (await staff.Page($"/unions?q=G0043&on={day}")).QuerySelectorAll("main tbody tr").Length);
            Assert.Equal(taking, (await staff.Page($"/unions?q=G0004&on={day}")).QuerySelectorAll("main tbody tr").Length);
        }

        var oldStreet = await portal.Db().Unions.Where(u => u.Number == "110101001").Select(u => u.Id).SingleAsync();
        Assert.Contains("G0074", (await staff.Page($"/unions?under={oldStreet}&on=2019-02-28")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("G0074", (await staff.Page($"/unions?under={oldStreet}&on=2019-03-01")).QuerySelector("main table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_committee_whose_term_ended_yesterday_waits_for_its_election_with_the_article()
    {
        var id = await portal.Db().Committees.Where(c => c.EndOn == new DateOnly(2019, 7, 1)).Select(c => c.UnionId).FirstAsync();
        var staff = await portal.SignIn("district-org");
        var text = (await staff.Page($"/unions/{id}")).QuerySelector("main")!.TextContent;
        Assert.Contains("待换届", text, StringComparison.Ordinal);
        Assert.Contains("第十三条", text, StringComparison.Ordinal);
    }
}
