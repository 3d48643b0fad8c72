using System.Net;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>The certificate a member hands out, and what its code tells a stranger.</summary>
public sealed class CertificateTests(Portal portal) : IClassFixture<Portal>
{
    private const string Page = "/membership/mine/certificate";

    [Fact]
    public async Task A_stranger_learns_whether_it_holds_and_nothing_more()
    {
        var person = await DemoMember.Named(portal, "许知秋");
        var member = await portal.SignIn("member");
        using (var drawn = await member.Post(Page)) Assert.Equal(HttpStatusCode.Redirect, drawn.StatusCode);
        var sheet = await member.Page(Page);
        var address = sheet.QuerySelector(".certificate-address")!.TextContent;
        Assert.NotNull(sheet.QuerySelector("svg.certificate-code path"));
        var article = sheet.QuerySelector("article.certificate")!.OuterHtml;
        var path = new Uri(address).AbsolutePath;
        using var asked = await portal.Stranger().Get(path);
        var verdict = await Visitor.Read(asked);
        Assert.Contains("有效", verdict.QuerySelector(".verdict")!.TextContent);
        foreach (var word in new[] { "北京京韵文化传播有限公司工会", "许*秋", MemberNumbers.Of(person.Id) })
        {
            Assert.Contains(word, verdict.Body!.TextContent);
            Assert.Contains(word, article);
        }

        foreach (var secret in new[] { person.FullName, person.Number, person.Number[^4..], person.Mobile, "1991" })
        {
            Assert.DoesNotContain(secret, verdict.QuerySelector("main")!.OuterHtml);
            Assert.DoesNotContain(secret, article);
        }

        // 29 letters of 23 are more than 128 bits; any other token is unknown, in the same page.
        var token = path.Split('/')[^1];
        Assert.True(token.Length * Math.Log2(23) > 128);
        var unknown = await portal.Stranger().Page(path[..^1] + (token[^1] == 'a' ? 'b' : 'a'));
        Assert.Contains("查无此证明", unknown.QuerySelector(".verdict")!.TextContent);
        Assert.DoesNotContain("工会名", unknown.QuerySelector("main")!.TextContent);

        using (await member.Post(Page)) { }
        Assert.Contains("已失效", (await portal.Stranger().Page(path)).QuerySelector(".verdict")!.TextContent);
    }

    [Fact]
    public async Task It_holds_no_longer_once_the_membership_does_not()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var member = await own.SignIn("member");
        using (await member.Post(Page)) { }
        var path = new Uri((await member.Page(Page)).QuerySelector(".certificate-address")!.TextContent).AbsolutePath;
        await using (var db = own.Db())
        {
            var person = await db.Persons.SingleAsync(p => p.FullName == "许知秋");
            person.Stand(MembershipStatus.Left, new DateOnly(2019, 7, 1), person.JoinedOn, null);
            await db.SaveChangesAsync();
        }

        Assert.Contains(CertificateState.NoLonger.Label(), (await own.Stranger().Page(path)).QuerySelector(".verdict")!.TextContent);
        Assert.Contains("不能开具", (await member.Page(Page)).Body!.TextContent);
        using var refused = await member.Post(Page);
        Assert.Contains("不能开具", (await member.Follow(refused)).Body!.TextContent);
    }
}
