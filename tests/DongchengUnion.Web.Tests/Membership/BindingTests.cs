using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>The first contact of a member: recognized, not recognized, and what then.</summary>
public sealed partial class BindingTests(Portal portal) : IClassFixture<Portal>
{
    private const string UnionName = "北京京韵文化传播有限公司工会";

    [Fact]
    public async Task Who_is_recognized_chooses_name_and_password_and_is_in()
    {
        var person = await DemoMember.Nobody(portal, 0);
        var stranger = portal.Stranger();
        using var found = await Claim(stranger, person.FullName, person.Number.ToLowerInvariant(), "+86 " + person.Mobile);
        var page = await Visitor.Read(found);
        Assert.Equal("开通账号", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain(person.Number, page.DocumentElement.OuterHtml);
        var ticket = page.QuerySelector<IHtmlInputElement>("input[name=Ticket]")!.Value;
        Dictionary<string, string> fields = new() { ["Ticket"] = ticket, ["UserName"] = "chair", ["NewPassword"] = "teapot lantern hutong", ["RepeatPassword"] = "teapot lantern hutong" };
        using (var taken = await stranger.Post("/membership/bind/account", fields)) Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        fields["UserName"] = "member.zero";
        fields["NewPassword"] = fields["RepeatPassword"] = "12345678";
        using (var weak = await stranger.Post("/membership/bind/account", fields)) Assert.Equal(HttpStatusCode.OK, weak.StatusCode);
        fields["NewPassword"] = fields["RepeatPassword"] = "teapot lantern hutong";
        using var opened = await stranger.Post("/membership/bind/account", fields);
        Assert.Equal("/membership/mine", opened.Headers.Location!.ToString());

        // A new member reads the notices first.
        using var gate = await stranger.Get("/membership/mine");
        Assert.StartsWith("/membership/consents", gate.Headers.Location!.ToString());
        using var answered = await stranger.Submit("/membership/consents?returnUrl=%2Fmembership%2Fmine", "main form", Agreed("Declined"));
        var mine = await stranger.Follow(answered);
        Assert.Contains(person.FullName, mine.Body!.TextContent);
        Assert.Contains(UnionName, mine.Body.TextContent);
        Assert.DoesNotContain(person.Number, mine.DocumentElement.OuterHtml);

        await using var db = portal.Db();
        var account = await db.Users.SingleAsync(a => a.UserName == "member.zero");
        Assert.Equal((Role.Member, (int?)person.UnionId), await db.Posts.Where(p => p.AccountId == account.Id).Select(p => ValueTuple.Create(p.Role, p.UnionId)).SingleAsync());
        Assert.Equal(1, await db.SecurityEvents.CountAsync(e => e.Kind == SecurityEventKind.MemberBound && e.AccountId == account.Id));
        // Nobody opens a second account for the same person, and is told no more than anybody else.
        using var again = await Claim(portal.Stranger(), person.FullName, person.Number, person.Mobile);
        Assert.Equal("没有核对上", (await Visitor.Read(again)).QuerySelector("h1")!.TextContent);
        using var stale = await portal.Stranger().Post("/membership/bind/account", new(fields) { ["UserName"] = "member.again" });
        Assert.Equal("/membership/bind", stale.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Unknown_person_wrong_mobile_wrong_name_and_bound_person_get_the_very_same_answer()
    {
        var person = await DemoMember.Nobody(portal, 1);
        var bound = await DemoMember.Named(portal, "许知秋");
        string[] answers =
        [
            await Answer("吴不识", "110101199003070011", "13800138000"),
            await Answer(person.FullName, person.Number, "13800138000"),
            await Answer("吴不识", person.Number, person.Mobile),
            await Answer(bound.FullName, bound.Number, bound.Mobile),
        ];
        Assert.Single(answers.Distinct());
        Assert.Contains("所在的基层工会", answers[0]);
        Assert.Contains("街道总工会", answers[0]);

        async Task<string> Answer(string name, string number, string mobile)
        {
            using var answer = await Claim(portal.Stranger(), name, number, mobile);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            return Secrets().Replace(await answer.Content.ReadAsStringAsync(), "value");
        }
    }

    [Fact]
    public async Task One_number_is_not_tried_for_ever()
    {
        var person = await DemoMember.Nobody(portal, 2);
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await Claim(portal.Stranger(), person.FullName, person.Number, $"1390000000{i}");
        }

        using var right = await Claim(portal.Stranger(), person.FullName, person.Number, person.Mobile);
        Assert.Equal("没有核对上", (await Visitor.Read(right)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("李明", "110101199003070055", "13800138000", "校验")]
    [InlineData("李明", "11010119900307005X", "1380013800", "11位")]
    [InlineData("李3", "11010119900307005X", "13800138000", "数字")]
    public async Task A_slip_of_the_pen_is_said_at_once(string name, string number, string mobile, string expected)
    {
        using var answer = await Claim(portal.Stranger(), name, number, mobile);
        Assert.Contains(expected, (await Visitor.Read(answer)).QuerySelector(".errors")!.TextContent);
    }

    [Fact]
    public async Task An_invited_member_binds_from_inside()
    {
        var person = await DemoMember.Nobody(portal, 3);
        var clerk = await portal.SignIn("clerk");
        using var found = await Claim(clerk, person.FullName, person.Number, person.Mobile);
        var ticket = (await Visitor.Read(found)).QuerySelector<IHtmlInputElement>("input[name=ticket]")!.Value;
        using (var done = await clerk.Post("/membership/bind/own", new() { ["ticket"] = ticket })) Assert.Equal("/membership/mine", done.Headers.Location!.ToString());
        using (var twice = await clerk.Post("/membership/bind/own", new() { ["ticket"] = ticket })) Assert.Equal(HttpStatusCode.Redirect, twice.StatusCode);
        using var forged = await (await portal.SignIn("chair2")).Post("/membership/bind/own", new() { ["ticket"] = person.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal("/membership/bind", forged.Headers.Location!.ToString());
        await using var db = portal.Db();
        Assert.Equal(BindingWay.SignedIn, (await db.PersonAccounts.IgnoreQueryFilters().SingleAsync(b => b.PersonId == person.Id)).Way);
    }

    [Fact]
    public async Task Who_is_not_recognized_asks_and_the_union_answers()
    {
        var person = await DemoMember.Nobody(portal, 4);
        var stranger = portal.Stranger();
        using var lost = await Claim(stranger, person.FullName, person.Number, "13900001111");
        var ticket = (await Visitor.Read(lost)).QuerySelector<IHtmlInputElement>("input[name=Ticket]")!.Value;
        Dictionary<string, string> ask = new() { ["Ticket"] = ticket, ["Workplace"] = "北京京韵文化传播有限公司", ["StreetCode"] = "110101002" };
        using var first = await stranger.Post("/membership/bind/request", ask);
        var told = (await Visitor.Read(first)).QuerySelectorAll(".query-code").Select(e => e.TextContent).ToList();
        using (var second = await stranger.Post("/membership/bind/request", ask))
            Assert.Equal(told, (await Visitor.Read(second)).QuerySelectorAll(".query-code").Select(e => e.TextContent));

        await using var db = portal.Db();
        var request = await db.BindingRequests.SingleAsync(r => r.Number == told[0]);
        Assert.Equal((UnionName, new DateOnly(2019, 7, 9)), (request.UnionName, request.DueOn));
        var address = $"/membership/binding-requests/{request.Id}";
        Assert.Equal(HttpStatusCode.NotFound, await (await portal.SignIn("chair2")).Status(address));
        Assert.Equal(HttpStatusCode.Forbidden, await (await portal.SignIn("clerk")).Status(address));
        var chair = await portal.SignIn("chair");
        Assert.Contains("会员认证申请待核实", (await chair.Page("/")).Body!.TextContent);
        var page = await chair.Page(address);
        Assert.Contains("姓名一致，手机不一致", page.Body!.TextContent);
        Assert.DoesNotContain(person.Number, page.DocumentElement.OuterHtml);

        using (var silent = await chair.Submit(address, address + "/settle")) Assert.Contains("请写明核实情况", (await chair.Follow(silent)).Body!.TextContent);
        using (var settled = await chair.Submit(address, address + "/settle", new() { ["reason"] = "已当面核对，手机已更正。" })) await chair.Follow(settled);
        using (var wrong = await stranger.Submit("/membership/bind/follow", "main form", new() { ["Number"] = told[0], ["Code"] = "AAAAAAAAAAAA" }))
            Assert.Contains("没有找到", (await Visitor.Read(wrong)).Body!.TextContent);
        using var followed = await stranger.Submit("/membership/bind/follow", "main form", new() { ["Number"] = told[0].ToLowerInvariant(), ["Code"] = told[1] });
        Assert.Contains("已当面核对", (await Visitor.Read(followed)).Body!.TextContent);
    }

    [Fact]
    public async Task A_request_that_names_no_union_goes_to_the_street()
    {
        var stranger = portal.Stranger();
        using var lost = await Claim(stranger, "吴不识", "110101199003070038", "13900001112");
        var ticket = (await Visitor.Read(lost)).QuerySelector<IHtmlInputElement>("input[name=Ticket]")!.Value;
        using var asked = await stranger.Post("/membership/bind/request", new() { ["Ticket"] = ticket, ["Workplace"] = "没有工会的小店", ["StreetCode"] = "110101002" });
        Assert.Contains("已转交景山街道总工会核实", (await Visitor.Read(asked)).Body!.TextContent);
        using var bad = await stranger.Post("/membership/bind/request", new() { ["Ticket"] = "forged", ["Workplace"] = "x", ["StreetCode"] = "110101002" });
        Assert.Equal(HttpStatusCode.Redirect, bad.StatusCode);
    }

    internal static Dictionary<string, object?> Agreed(string sensitive) => new()
    {
        ["Answers[General]"] = "Agreed",
        ["Answers[IdentityCheck]"] = sensitive,
        ["Answers[Card]"] = sensitive,
        ["Answers[Hardship]"] = sensitive,
    };

    private static Task<HttpResponseMessage> Claim(Visitor visitor, string name, string number, string mobile) => visitor.Submit("/membership/bind", "main form",
        new() { ["FullName"] = name, ["Number"] = number, ["Mobile"] = mobile, ["Agreed"] = "true" });

    // Tokens, tickets and the request's number differ each time.
    [GeneratedRegex("value=\"[\\w+/=-]{40,}\"|nonce-[^\"']+")]
    private static partial Regex Secrets();
}
