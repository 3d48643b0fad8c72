using System.Net;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Who sees a member's numbers in clear, and what is left behind.</summary>
public sealed class RevealTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Dictionary<string, string> Right = new()
    {
        ["Fields"] = nameof(PersonalField.DocumentNumber),
        ["Purpose"] = nameof(LookPurpose.CheckIdentity),
        ["Reason"] = "核对补卡申请",
        ["ReturnUrl"] = "/membership/members",
    };

    [Theory]
    [InlineData("chair", HttpStatusCode.OK)]
    [InlineData("street", HttpStatusCode.OK)]
    [InlineData("district-org", HttpStatusCode.OK)]
    [InlineData("district", HttpStatusCode.Forbidden)]
    [InlineData("district-service", HttpStatusCode.Forbidden)]
    [InlineData("clerk", HttpStatusCode.Forbidden)]
    [InlineData("member", HttpStatusCode.Forbidden)]
    [InlineData("leader", HttpStatusCode.Forbidden)]
    [InlineData("auditor", HttpStatusCode.Forbidden)]
    [InlineData("sysadmin", HttpStatusCode.Forbidden)]
    [InlineData("secadmin", HttpStatusCode.Forbidden)]
    [InlineData("chair2", HttpStatusCode.NotFound)]
    [InlineData("direct", HttpStatusCode.NotFound)]
    [InlineData("street2", HttpStatusCode.NotFound)]
    public async Task Only_the_own_chair_the_street_and_the_organization_department_look(string userName, HttpStatusCode expected)
    {
        var person = await DemoMember.Named(portal, "李明朗");
        var visitor = await portal.SignIn(userName);
        Assert.Equal(expected, await visitor.Status($"/membership/reveals/{person.Id}"));
        using var answer = await visitor.Post($"/membership/reveals/{person.Id}", Right);
        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(expected == HttpStatusCode.OK, (await answer.Content.ReadAsStringAsync()).Contains(person.Number, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_look_shows_what_was_asked_once_and_leaves_a_line_without_the_value_that_the_member_reads()
    {
        var person = await DemoMember.Named(portal, "许知秋");
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Submit($"/membership/reveals/{person.Id}", "main form",
            new() { ["Fields"] = nameof(PersonalField.Mobile), ["Purpose"] = nameof(LookPurpose.IssueCard), ["Reason"] = $"核对 {person.Number} 的卡" });
        var page = await Visitor.Read(answer);
        Assert.Contains(person.Mobile, page.Body!.TextContent);
        Assert.DoesNotContain(person.Number, page.Body.TextContent);
        Assert.True(answer.Headers.CacheControl!.NoStore);

        await using var db = portal.Db();
        var look = await db.LookEntries.OrderByDescending(l => l.Id).FirstAsync(l => l.PersonId == person.Id);
        Assert.Equal((LookPurpose.IssueCard, nameof(PersonalField.Mobile), "孔德明"), (look.Purpose, look.Fields, look.Name));
        var line = await db.SecurityEvents.OrderByDescending(e => e.Id).FirstAsync(e => e.Kind == SecurityEventKind.Revealed);
        foreach (var text in new[] { look.Reason, line.Detail, line.Target })
        {
            Assert.DoesNotContain(person.Number, text);
            Assert.DoesNotContain(person.Mobile, text);
        }

        var member = await portal.SignIn("member");
        var rows = (await member.Page("/membership/mine/looks")).QuerySelector("tbody")!.TextContent;
        Assert.Contains("基层工会主席", rows);
        Assert.Contains("北京京韵文化传播有限公司工会", rows);
        Assert.Contains("制发会员卡", rows);
        Assert.DoesNotContain("孔德明", rows);
    }

    [Theory]
    [InlineData("Reason", "补卡")]
    [InlineData("Reason", "　　　　　")]
    [InlineData("Purpose", "")]
    [InlineData("Purpose", "99")]
    [InlineData("Fields", "")]
    [InlineData("Fields", nameof(PersonalField.Papers))]
    public async Task Without_purpose_reason_and_field_nothing_is_shown(string field, string value)
    {
        var person = await DemoMember.Named(portal, "单雄");
        var chair = await portal.SignIn("chair");
        using var answer = await chair.Post($"/membership/reveals/{person.Id}", new(Right) { [field] = value });
        Assert.DoesNotContain(person.Number, await answer.Content.ReadAsStringAsync());
        await using var db = portal.Db();
        Assert.False(await db.LookEntries.AnyAsync(l => l.PersonId == person.Id));
    }

    [Fact]
    public async Task Somebody_who_looks_up_one_person_after_the_other_is_stopped()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var person = await DemoMember.Named(own, "仇晓燕");
        var chair = await own.SignIn("chair");
        var last = HttpStatusCode.OK;
        for (var i = 0; i < 40 && last != HttpStatusCode.TooManyRequests; i++)
        {
            using var answer = await chair.Post($"/membership/reveals/{person.Id}", Right);
            last = answer.StatusCode;
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);
    }
}
