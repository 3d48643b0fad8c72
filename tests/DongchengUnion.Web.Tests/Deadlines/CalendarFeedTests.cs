using System.Net;
using System.Text;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>The calendar of one person, on the page and under the secret address.</summary>
public sealed class CalendarFeedTests(Portal portal) : IClassFixture<Portal>
{
    [Fact]
    public async Task A_calendar_program_gets_all_day_dates_without_a_persons_name()
    {
        await Arrange(401, "street");
        var address = await Make("street");
        using var answer = await portal.Stranger().Get(address);
        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        var text = Encoding.UTF8.GetString(bytes);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        var whole = text.Replace("\r\n ", "", StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20190325\r\nDTEND;VALUE=DATE:20190326\r\nSUMMARY:调解期限（自收到申请） 调解案件 东工调〔2019〕0401号", whole);
        Assert.Contains("《劳动争议调解仲裁法》第14条", whole);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:", text);
        Assert.EndsWith("END:VCALENDAR\r\n", text);

        // The same entry keeps its name when its date moves.
        var before = Uids(whole);
        await portal.Keep(401, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-06")), "street");
        var after = await (await portal.Stranger().Get(address)).Content.ReadAsStringAsync();
        Assert.Contains("DTSTART;VALUE=DATE:20190321", after);
        Assert.Equal(before, Uids(after.Replace("\r\n ", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_unknown_a_revoked_a_replaced_and_a_disabled_address_are_not_found()
    {
        portal.MoveTo(new DateOnly(2019, 3, 11));
        var stranger = portal.Stranger();
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status("/deadlines/calendar.ics"));
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status("/deadlines/calendar.ics?key=0123456789abcdef"));
        var first = await Make("street2");
        var second = await Make("street2");
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(first));
        Assert.Equal(HttpStatusCode.OK, await stranger.Status(second));
        using var revoked = await (await portal.SignIn("street2")).Submit("/deadlines/calendar", "/deadlines/calendar/feed/revoke");
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(second));

        var gone = await Make("system1");
        await using var db = portal.Db();
        (await db.Users.SingleAsync(u => u.UserName == "system1")).IsDisabled = true;
        await db.SaveChangesAsync();
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(gone));
    }

    [Fact]
    public async Task The_secret_is_shown_once_and_only_its_hash_is_kept()
    {
        portal.MoveTo(new DateOnly(2019, 3, 11));
        var secret = (await Make("leader")).Split("key=")[1];
        Assert.DoesNotContain(secret, (await (await portal.SignIn("leader")).Page("/deadlines/calendar")).DocumentElement.OuterHtml);
        await using var db = portal.Db();
        Assert.False(await db.CalendarFeeds.AnyAsync(f => f.SecretHash == secret));
        Assert.True(await db.CalendarFeeds.AnyAsync(f => f.SecretHash == CalendarFeed.Hash(secret)));
    }

    [Fact]
    public async Task The_page_shows_the_months_dates_of_the_one_who_looks()
    {
        await Arrange(410, "direct");
        Assert.Contains(KeptClocks.Number(410), (await (await portal.SignIn("direct")).Page("/deadlines/calendar?month=2019-03")).Body!.TextContent);
        Assert.DoesNotContain(KeptClocks.Number(410), (await (await portal.SignIn("direct")).Page("/deadlines/calendar?month=2019-05")).Body!.TextContent);
        Assert.DoesNotContain(KeptClocks.Number(410), (await (await portal.SignIn("chair")).Page("/deadlines/calendar?month=2019-03")).Body!.TextContent);
    }

    [Theory]
    [InlineData("1900-01"), InlineData("2008-01"), InlineData("2090-12"), InlineData("2999-12"), InlineData("明天")]
    public async Task Any_month_that_is_typed_gives_a_page(string month) =>
        Assert.Equal(HttpStatusCode.OK, await (await portal.SignIn("chair")).Status($"/deadlines/calendar?month={month}"));

    [Theory]
    [InlineData("chair", "2019年6月月报：报送", "2019年7月5日"), InlineData("street", "2019年6月月报：街道（系统）审核", "2019年7月10日"), InlineData("district", "2019年6月月报：区总审定", "2019年7月12日")]
    public async Task The_duties_of_a_post_stand_beside_the_dates_of_its_records(string who, string title, string on)
    {
        portal.MoveTo(new DateOnly(2019, 7, 1));
        var row = (await (await portal.SignIn(who)).Page("/deadlines/calendar?month=2019-07")).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(title, StringComparison.Ordinal));
        Assert.Contains(on, row.TextContent);
    }

    private async Task Arrange(long id, string owner)
    {
        portal.MoveTo(new DateOnly(2019, 3, 11));
        await portal.Keep(id, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-08")), owner);
    }

    private async Task<string> Make(string who)
    {
        using var answer = await (await portal.SignIn(who)).Submit("/deadlines/calendar", "/deadlines/calendar/feed");
        return new Uri((await Visitor.Read(answer)).QuerySelector(".feed-address code")!.TextContent).PathAndQuery;
    }

    private static List<string> Uids(string text) => [.. text.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Order()];
}
