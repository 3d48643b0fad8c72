using System.Net;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Accounts;

/// <summary>Going away from the desk: the sign-in ends, what was typed does not.</summary>
public sealed class IdleTests(IdleTests.ImpatientPortal portal) : IClassFixture<IdleTests.ImpatientPortal>
{
    private const string Typed = "2019年7月3日";

    [Fact]
    public async Task Without_a_click_the_sign_in_ends_and_says_why()
    {
        var visitor = await portal.SignIn("auditor");
        portal.Machine.PutForward(TimeSpan.FromSeconds(50));
        Assert.Equal(HttpStatusCode.OK, await visitor.Status("/account"));
        portal.Machine.PutForward(TimeSpan.FromSeconds(50));
        Assert.Equal(HttpStatusCode.OK, await visitor.Status("/account"));
        portal.Machine.PutForward(TimeSpan.FromSeconds(61));
        using var answer = await visitor.Get("/security-log?kind=SignedIn");
        var page = await visitor.Follow(answer);
        Assert.Contains("较长时间没有操作", page.Body!.TextContent);
        Assert.Equal("/security-log?kind=SignedIn", page.QuerySelector("input[name=ReturnUrl]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task One_click_stays()
    {
        var visitor = await portal.SignIn("auditor");
        portal.Machine.PutForward(TimeSpan.FromSeconds(50));
        using var stay = await visitor.Post("/account/stay");
        Assert.Equal(HttpStatusCode.NoContent, stay.StatusCode);
        portal.Machine.PutForward(TimeSpan.FromSeconds(50));
        Assert.Equal(HttpStatusCode.OK, await visitor.Status("/account"));
    }

    [Fact]
    public async Task A_program_is_told_by_status_and_not_sent_to_a_page()
    {
        var visitor = await portal.SignIn("auditor");
        portal.Machine.PutForward(TimeSpan.FromSeconds(61));
        Assert.Equal(HttpStatusCode.Unauthorized, await visitor.Status("/api/anything"));
    }

    [Fact]
    public async Task What_was_typed_comes_back_to_the_same_person_and_goes_where_it_was_meant_for()
    {
        var visitor = await portal.SignIn("sysadmin");
        var (held, signIn) = await PostTooLate(visitor);
        Assert.Contains("已为您保留", (await visitor.Page(signIn)).Body!.TextContent);
        var id = Guid.Parse(held.Split('/')[^1]);
        await using (var db = portal.Db()) Assert.DoesNotContain(Typed, (await db.HeldForms.IgnoreQueryFilters().SingleAsync(f => f.Id == id)).Sealed);

        using var entered = await visitor.Submit(signIn, "main form", new() { ["UserName"] = "sysadmin", ["Password"] = Portal.Password });
        Assert.Equal(held, entered.Headers.Location!.ToString());
        var page = await visitor.Page(held);
        Assert.Contains("您刚才填写的内容还在", page.Title);
        Assert.Contains("今天是", page.QuerySelector(".facts")!.TextContent);
        Assert.Contains(Typed, page.QuerySelector(".facts")!.TextContent);

        using var sent = await visitor.Submit(held, "#send-again");
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(new DateOnly(2019, 7, 3), portal.Clock.Today);
        Assert.Equal("/", (await visitor.Get(held)).Headers.Location!.ToString());
    }

    [Fact]
    public async Task Another_person_on_the_same_computer_sees_nothing_of_it()
    {
        var visitor = await portal.SignIn("sysadmin");
        var (held, signIn) = await PostTooLate(visitor);
        using var entered = await visitor.Submit(signIn, "main form", new() { ["UserName"] = "chair", ["Password"] = Portal.Password });
        using var answer = await visitor.Get(held);
        Assert.Equal("/", answer.Headers.Location!.ToString());
        Assert.DoesNotContain("held-forms", await (await visitor.Get("/account")).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Passwords_are_never_kept()
    {
        var visitor = await portal.SignIn("sysadmin");
        var form = await visitor.Page("/account/password");
        portal.Machine.PutForward(TimeSpan.FromSeconds(61));
        using var answer = await visitor.Http.PostAsync("/account/password", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["PresentPassword"] = Portal.Password,
            ["__RequestVerificationToken"] = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        Assert.DoesNotContain("held-forms", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Without_the_page_s_own_token_nothing_is_kept()
    {
        var visitor = await portal.SignIn("sysadmin");
        portal.Machine.PutForward(TimeSpan.FromSeconds(61));
        using var answer = await visitor.Http.PostAsync("/demo-clock", new FormUrlEncodedContent(new Dictionary<string, string> { ["Day"] = Typed }));
        Assert.DoesNotContain("held-forms", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_was_kept_can_be_thrown_away_and_is_gone_after_a_day()
    {
        var visitor = await portal.SignIn("sysadmin");
        var (held, signIn) = await PostTooLate(visitor);
        (await visitor.Submit(signIn, "main form", new() { ["UserName"] = "sysadmin", ["Password"] = Portal.Password })).Dispose();
        Assert.Contains(held, await (await visitor.Get("/account")).Content.ReadAsStringAsync());
        using var discarded = await visitor.Submit(held, held + "/discard");
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Status(held));

        var (second, again) = await PostTooLate(visitor);
        portal.Machine.PutForward(TimeSpan.FromHours(25));
        (await visitor.Submit(again, "main form", new() { ["UserName"] = "sysadmin", ["Password"] = Portal.Password })).Dispose();
        Assert.Equal(HttpStatusCode.Redirect, await visitor.Status(second));
    }

    private async Task<(string Held, string SignIn)> PostTooLate(Visitor visitor)
    {
        var form = await visitor.Page("/demo-clock");
        portal.Machine.PutForward(TimeSpan.FromSeconds(61));
        using var answer = await visitor.Http.PostAsync("/demo-clock", new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Day"] = Typed,
            ["__RequestVerificationToken"] = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!,
        }));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var signIn = answer.Headers.Location!.ToString();
        return (Uri.UnescapeDataString(signIn.Split("returnUrl=")[1].Split('&')[0]), signIn);
    }

    public sealed class ImpatientPortal : Portal
    {
        protected override IReadOnlyDictionary<string, string> Settings { get; } = new Dictionary<string, string> { ["Session:IdleMinutes"] = "1" };
    }
}
