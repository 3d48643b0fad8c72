using AngleSharp.Html.Dom;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Finding people: by what somebody types of a name, and by a number with the right to it.</summary>
public sealed class FindingTests(Portal portal) : IClassFixture<Portal>
{
    private const string Name = "李明朗";

    [Theory]
    [InlineData("lml"), InlineData("LML"), InlineData("明朗"), InlineData("liming"), InlineData("李"), InlineData("李明朗"), InlineData("ｌｍｌ"), InlineData("朗")]
    public async Task An_officer_finds_a_member_by_what_is_typed(string typed)
    {
        var street = await portal.SignIn("street");
        foreach (var address in new[] { "/membership/members?union=G0001&name=", "/search?q=" })
        {
            var people = People(await street.Page(address + Uri.EscapeDataString(typed)));
            // Many are called 李; the list has them all, the box its first ones.
            if (typed != "李" || address.StartsWith("/membership", StringComparison.Ordinal)) Assert.Contains(Name, people);
            Assert.All(people, p => Assert.True(typed != "李" || p.Contains('李'), p));
        }
    }

    [Theory, InlineData("street2"), InlineData("direct")]
    public async Task Outside_the_own_scope_nobody_is_found_nor_counted(string userName)
    {
        var visitor = await portal.SignIn(userName);
        var page = await visitor.Page("/membership/members?union=G0001&name=lml");
        Assert.Empty(People(page));
        Assert.DoesNotContain("京韵", page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("京韵", (await visitor.Page("/search?q=lml")).QuerySelector("main")!.TextContent);
    }

    [Theory]
    [InlineData("/membership/members?name=g", "至少输入两个字母"), InlineData("/search?q=g", "至少输入两个字母")]
    [InlineData("/membership/members?name=12", "后四位"), InlineData("/membership/members?name={number}", "号码不写进网址"), InlineData("/membership/members?name={lastfour}", "号码不写进网址")]
    public async Task What_lists_everybody_and_what_belongs_in_no_address_is_answered_with_advice(string address, string advice)
    {
        var person = await DemoMember.Named(portal, Name);
        address = address.Replace("{number}", person.Number, StringComparison.Ordinal).Replace("{lastfour}", person.Number[^4..], StringComparison.Ordinal);
        var page = await (await portal.SignIn("chair")).Page(address);
        Assert.Contains(advice, page.QuerySelector("main")!.TextContent);
        Assert.Empty(People(page));
    }

    [Fact]
    public async Task A_number_in_the_address_of_the_box_is_not_looked_up()
    {
        var person = await DemoMember.Named(portal, Name);
        var chair = await portal.SignIn("chair");
        foreach (var number in new[] { person.Number, person.Number[^4..], person.Mobile })
            Assert.Empty(People(await chair.Page($"/search?q={number}")));
    }

    [Theory, InlineData("chair", true), InlineData("street", true), InlineData("district", true), InlineData("clerk", false), InlineData("leader", false), InlineData("auditor", false)]
    public async Task By_number_only_those_with_the_right_find_and_it_leaves_a_line_without_the_number(string userName, bool finds)
    {
        var person = await DemoMember.Named(portal, Name);
        var visitor = await portal.SignIn(userName);
        foreach (var number in new[] { person.Number[^4..], person.Number, person.Mobile })
        {
            var before = await Lines();
            using var answer = await visitor.Post("/search", new() { ["q"] = number });
            var page = await Visitor.Read(answer);
            Assert.Equal(finds, People(page).Contains(Name));
            Assert.DoesNotContain(person.Number, page.QuerySelector("main")!.InnerHtml);
            if (!finds) Assert.Contains("需要相应权限", page.QuerySelector("main")!.TextContent);
            Assert.Equal(finds ? 1 : 0, await Lines() - before);
        }

        await using var db = portal.Db();
        Assert.DoesNotContain(await db.SecurityEvents.Where(e => e.Kind == SecurityEventKind.MembersFoundByNumber).Select(e => e.Target + e.Detail).ToListAsync(), t => t.Contains(person.Number[^4..], StringComparison.Ordinal));
    }

    private async Task<int> Lines()
    {
        await using var db = portal.Db();
        return await db.SecurityEvents.CountAsync(e => e.Kind == SecurityEventKind.MembersFoundByNumber);
    }

    private static List<string> People(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main tbody a[href^='/membership/members/']").Select(a => a.TextContent.Trim())];
}
