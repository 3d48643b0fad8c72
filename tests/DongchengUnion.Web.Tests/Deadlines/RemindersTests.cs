using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Modules.Deadlines;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>Who is reminded on which day: the clock of the portal is moved night by night.</summary>
public sealed class RemindersTests(Portal portal) : IClassFixture<Portal>
{
    // Received on 17 September 2019, due on 2 October, rolled to the 8th; the last working day before the holiday is 30 September.
    private static readonly DateOnly Start = new(2019, 9, 17), End = new(2019, 10, 12);

    [Fact]
    public async Task Owner_and_lead_are_reminded_on_each_day_once_and_the_worker_of_the_limitation_only()
    {
        portal.MoveTo(Start);
        await portal.Keep(301, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-09-17"), KeptClocks.Fact(FactKind.MediationAccepted, "2019-09-17"),
            KeptClocks.Fact(FactKind.IncidentKnown, "2018-12-03")), "street", "two-posts", "member");
        await Nights(Start, End);
        // The fifteen days from receipt and from acceptance fall on one day.
        string[] points = ["2019-09-30 WorkdayBefore", "2019-10-01 SevenDays", "2019-10-05 ThreeDays", "2019-10-08 DueDay", "2019-10-09 DayAfter"];
        Assert.Equal(points, await Sent("street", ClockPurpose.MediationWindow));
        Assert.Equal(points, await Sent("two-posts", ClockPurpose.MediationWindow));
        Assert.Empty(await Sent("member", ClockPurpose.MediationWindow));
        // The application restarted the limitation: its year ends in September 2020, far beyond sixty days.
        Assert.Empty(await Sent("member", ClockPurpose.Limitation));
    }

    [Fact]
    public async Task The_limitation_is_brought_to_mind_sixty_thirty_and_seven_days_ahead()
    {
        portal.MoveTo(new DateOnly(2019, 4, 1));
        await portal.Keep(302, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.IncidentKnown, "2018-06-20")), "street2", "system1", "direct");
        await Nights(new DateOnly(2019, 4, 15), new DateOnly(2019, 6, 24));
        Assert.Equal(["2019-04-21 SixtyDays", "2019-05-21 ThirtyDays", "2019-06-13 SevenDays", "2019-06-17 ThreeDays", "2019-06-19 WorkdayBefore", "2019-06-20 DueDay", "2019-06-21 DayAfter"], await Sent("street2", ClockPurpose.Limitation));
        Assert.Equal(["2019-06-13 SevenDays", "2019-06-17 ThreeDays", "2019-06-19 WorkdayBefore", "2019-06-20 DueDay", "2019-06-21 DayAfter"], await Sent("system1", ClockPurpose.Limitation));
        Assert.Equal(["2019-04-21 SixtyDays", "2019-05-21 ThirtyDays", "2019-06-13 SevenDays"], await Sent("direct", ClockPurpose.Limitation));
    }

    [Fact]
    public async Task Ten_dates_are_one_message_a_second_night_adds_nothing_and_what_is_done_is_silent()
    {
        portal.MoveTo(new DateOnly(2019, 3, 11));
        for (var id = 310; id < 320; id++) await portal.Keep(id, KeptClocks.District, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-11")), "leader");
        portal.MoveTo(new DateOnly(2019, 3, 19));
        await portal.Keep(310, KeptClocks.District, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-11"), KeptClocks.Fact(FactKind.MediationAccepted, "2019-03-12"), KeptClocks.Fact(FactKind.MediationFailed, "2019-03-18")), "leader");
        await Night();
        Assert.Equal(0, await Night());
        await using var db = portal.Db();
        var account = await db.Users.SingleAsync(u => u.UserName == "leader");
        var message = Assert.Single(await db.ReminderMessages.AsNoTracking().Where(m => m.AccountId == account.Id).ToListAsync());
        Assert.Equal(9, message.Lines.Count(l => l.Title == "调解期限（自收到申请）"));
        Assert.DoesNotContain(message.Lines, l => l.SubjectId == 310);

        var leader = await portal.SignIn("leader");
        Assert.Contains("1 条提醒未读", (await leader.Page("/")).Body!.TextContent);
        using var read = await leader.Submit("/deadlines/reminders", "/deadlines/reminders/read");
        Assert.Contains("没有未读的提醒", (await leader.Follow(read)).Body!.TextContent);
        Assert.DoesNotContain("条提醒未读", (await leader.Page("/")).Body!.TextContent);
        Assert.Equal(404, (int)(await (await portal.SignIn("street")).Post($"/deadlines/reminders/{message.Id}/read")).StatusCode);
    }

    [Fact]
    public async Task A_missed_night_is_made_good_once_and_an_old_date_entered_late_is_history()
    {
        portal.MoveTo(new DateOnly(2019, 5, 6));
        await portal.Keep(330, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.SupervisionLetterDelivered, "2019-05-06")), "auditor");
        await portal.Keep(331, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.SupervisionLetterDelivered, "2018-11-05")), "auditor");
        // Due on Tuesday the 21st: the portal slept from the 13th to the 17th.
        portal.MoveTo(new DateOnly(2019, 5, 17));
        await Night();
        await Night();
        Assert.Equal(["2019-05-17 SevenDays"], await Sent("auditor", ClockPurpose.SupervisionAnswer));
    }

    [Fact]
    public async Task A_moved_date_is_reminded_of_anew()
    {
        portal.MoveTo(new DateOnly(2019, 7, 15));
        Fact received = KeptClocks.Fact(FactKind.MediationReceived, "2019-07-08"), accepted = KeptClocks.Fact(FactKind.MediationAccepted, "2019-07-08");
        await portal.Keep(340, KeptClocks.Jingshan, new CaseFacts(received, accepted), "clerk");
        portal.MoveTo(new DateOnly(2019, 7, 16));
        await Night();
        await portal.Keep(340, KeptClocks.Jingshan, new CaseFacts(received, accepted, new Fact(FactKind.MediationExtended, new DateOnly(2019, 7, 16), Days: 7)), "clerk");
        portal.MoveTo(new DateOnly(2019, 7, 23));
        await Night();
        Assert.Equal(["2019-07-16 SevenDays", "2019-07-23 SevenDays"], await Sent("clerk", ClockPurpose.MediationEnd));
    }

    private async Task Nights(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            portal.MoveTo(day);
            await Night();
        }
    }

    private Task<int> Night() => portal.Services.GetRequiredService<NightlyReminders>().Run(CancellationToken.None);

    private async Task<IReadOnlyList<string>> Sent(string userName, ClockPurpose purpose)
    {
        await using var db = portal.Db();
        var account = await db.Users.SingleAsync(u => u.UserName == userName);
        var title = Clock.Words(purpose, null, 0);
        return [.. (await db.ReminderMessages.AsNoTracking().Where(m => m.AccountId == account.Id).OrderBy(m => m.SentOn).ToListAsync())
            .SelectMany(m => m.Lines.Where(l => l.Title == title).OrderBy(l => l.Id).Select(l => $"{m.SentOn:yyyy-MM-dd} {l.Point}"))];
    }
}
