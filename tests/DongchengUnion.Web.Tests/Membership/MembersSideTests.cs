using System.Net;
using System.Text.Json;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>What a member reads and does about the own membership and the own data.</summary>
public sealed class MembersSideTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly string[] Pages =
        ["/membership/mine", "/membership/mine/looks", "/membership/mine/certificate", "/membership/my-data", "/membership/my-data/print", "/membership/consents"];

    [Fact]
    public async Task A_member_reads_all_own_pages_with_masked_numbers()
    {
        var person = await DemoMember.Named(portal, "许知秋");
        var member = await portal.SignIn("member");
        foreach (var page in Pages)
        {
            var text = (await member.Page(page)).DocumentElement.OuterHtml;
            Assert.Equal(page.EndsWith("print", StringComparison.Ordinal), text.Contains(person.Number, StringComparison.Ordinal));
        }

        var mine = (await member.Page("/membership/mine")).Body!.TextContent;
        foreach (var word in new[] { "在册", "2016年8月1日", "1101**********", "北京京韵文化传播有限公司工会" }) Assert.Contains(word, mine);
    }

    [Theory]
    [InlineData("clerk"), InlineData("chair"), InlineData("street"), InlineData("district"), InlineData("leader")]
    public async Task Somebody_who_is_bound_to_nobody_is_shown_the_way_and_no_file(string userName)
    {
        var visitor = await portal.SignIn(userName);
        using (await visitor.Submit("/membership/consents", "main form", BindingTests.Agreed("Agreed"))) { }
        Assert.NotNull((await visitor.Page("/membership/mine")).QuerySelector("main a[href='/membership/bind']"));
        foreach (var page in Pages.Except(["/membership/mine", "/membership/my-data", "/membership/consents"]))
            Assert.Equal(HttpStatusCode.Redirect, await visitor.Status(page));
        using var copy = await visitor.Post("/membership/my-data/copy");
        Assert.Equal(HttpStatusCode.Redirect, copy.StatusCode);
    }

    [Theory, InlineData("sysadmin"), InlineData("secadmin"), InlineData("auditor")]
    public async Task Administrators_have_no_membership_here(string userName)
    {
        var visitor = await portal.SignIn(userName);
        foreach (var page in Pages) Assert.Equal(HttpStatusCode.Forbidden, await visitor.Status(page));
    }

    [Fact]
    public async Task Strangers_are_sent_to_sign_in()
    {
        foreach (var page in Pages) Assert.Equal(HttpStatusCode.Redirect, await portal.Stranger().Status(page));
    }

    [Fact]
    public async Task The_copy_holds_the_own_data_and_nobody_elses()
    {
        var person = await DemoMember.Named(portal, "许知秋");
        var member = await portal.SignIn("member");
        using var answer = await member.Submit("/membership/my-data", "/membership/my-data/copy");
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        var json = await answer.Content.ReadAsStringAsync();
        using var parsed = JsonDocument.Parse(json);
        foreach (var word in new[] { person.FullName, person.Number, person.Mobile, "2016-08-01", "北京京韵文化传播有限公司工会", "汉族" }) Assert.Contains(word, json);

        await using var db = portal.Db();
        var sealer = portal.Services.GetRequiredService<ISealer>();
        foreach (var other in await db.Persons.Include(p => p.Documents).Where(p => p.UnionId == person.UnionId && p.Id != person.Id).ToListAsync())
        {
            foreach (var document in other.Documents) Assert.DoesNotContain(sealer.Open(PersonalField.DocumentNumber, document.NumberSealed), json);
            if (other.MobileSealed is { } mobile) Assert.DoesNotContain(sealer.Open(PersonalField.Mobile, mobile), json);
            Assert.DoesNotContain($"\"{other.FullName}\"", json);
        }
    }

    [Fact]
    public async Task A_new_text_asks_again_and_a_refused_card_number_is_deleted()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var person = await DemoMember.Named(own, "许知秋");
        await GiveCard(own, person.Id);
        var member = await own.SignIn("member");
        Assert.Equal(HttpStatusCode.OK, await member.Status("/membership/mine"));
        await using (var db = own.Db())
        {
            db.Add(new PrivacyNotice(NoticeKind.Card, 2, new DateOnly(2019, 7, 1), "保存工会会员卡号", "新的说明。", "撤回后立即删除系统中的卡号。"));
            db.Add(new PrivacyNotice(NoticeKind.Hardship, 2, new DateOnly(2019, 8, 1), "以后的告知", "尚未公布。", ""));
            await db.SaveChangesAsync();
        }

        using (var gate = await member.Get("/membership/mine/looks")) Assert.Contains("returnUrl", gate.Headers.Location!.ToString());
        using (var silent = await member.Submit("/membership/consents", "main form")) Assert.Contains("同意或不同意", (await Visitor.Read(silent)).QuerySelector(".errors")!.TextContent);
        using (var refused = await member.Submit("/membership/consents?returnUrl=%2Fmembership%2Fmine%2Flooks", "main form", new() { ["Answers[Card]"] = "Declined" }))
            Assert.Equal("/membership/mine/looks", refused.Headers.Location!.ToString());
        await using var after = own.Db();
        Assert.Null((await after.Persons.SingleAsync(p => p.Id == person.Id)).CardSealed);
        var answers = await after.ConsentRecords.IgnoreQueryFilters().Where(c => c.Kind == NoticeKind.Card).OrderBy(c => c.Id).Select(c => new { c.Version, c.Answer }).ToListAsync();
        Assert.Equal([new { Version = 1, Answer = ConsentAnswer.Agreed }, new { Version = 2, Answer = ConsentAnswer.Declined }], answers);
    }

    [Fact]
    public async Task Withdrawing_acts_and_what_the_law_keeps_is_answered_with_the_reason()
    {
        await using var own = new Portal();
        await own.InitializeAsync();
        var person = await DemoMember.Named(own, "许知秋");
        await GiveCard(own, person.Id);
        var member = await own.SignIn("member");
        using (var withdrawn = await member.Submit("/membership/consents", "/membership/consents/card/withdraw"))
            Assert.Contains("立即删除系统中的卡号", (await member.Follow(withdrawn)).Body!.TextContent);
        using (var asked = await member.Submit("/membership/my-data", "/membership/my-data/delete", new() { ["Email"] = "true", ["Record"] = "true" }))
            Assert.Contains("保存期内不能删除", (await member.Follow(asked)).Body!.TextContent);
        await using var db = own.Db();
        var kept = await db.Persons.SingleAsync(p => p.Id == person.Id);
        Assert.Null(kept.CardSealed);
        Assert.Null(kept.CardHash);
        Assert.Null(kept.EmailSealed);
        Assert.Equal(MembershipStatus.Active, kept.Status);
        Assert.Equal("电子邮箱、会籍档案", (await db.OwnDataRequests.IgnoreQueryFilters().SingleAsync()).Subject);
        using var wrong = await member.Post("/membership/consents/General/withdraw");
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
    }

    private static async Task GiveCard(Portal portal, long personId)
    {
        var sealer = portal.Services.GetRequiredService<ISealer>();
        await using var db = portal.Db();
        var person = await db.Persons.SingleAsync(p => p.Id == personId);
        person.SetCard(CardStatus.Valid, sealer.Seal(PersonalField.CardNumber, "6221630000000001"), sealer.Hash(PersonalField.CardNumber, "6221630000000001"), new DateOnly(2018, 1, 1));
        person.SetEmail(sealer.Seal(PersonalField.Email, "zhiqiu@example.cn"));
        await db.SaveChangesAsync();
    }
}
