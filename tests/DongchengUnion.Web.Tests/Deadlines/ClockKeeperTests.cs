using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>Clocks follow the facts of their record; what they showed before is never lost.</summary>
public sealed class ClockKeeperTests(Portal portal) : IClassFixture<Portal>
{
    private static readonly Fact Received = KeptClocks.Fact(FactKind.MediationReceived, "2019-03-08"), Accepted = KeptClocks.Fact(FactKind.MediationAccepted, "2019-03-11");

    [Fact]
    public async Task The_same_facts_again_change_nothing()
    {
        await portal.Keep(201, KeptClocks.Jingshan, new CaseFacts(Received, Accepted));
        var again = await portal.Keep(201, KeptClocks.Jingshan, new CaseFacts(Received, Accepted));
        Assert.Equal(3, again.Count);
        Assert.All(again, c => Assert.Single(c.Changes));
    }

    [Fact]
    public async Task A_corrected_fact_moves_the_date_and_keeps_the_old_result()
    {
        await portal.Keep(202, KeptClocks.Jingshan, new CaseFacts(Received));
        await portal.Keep(202, KeptClocks.Jingshan, new CaseFacts(Received with { On = new DateOnly(2019, 3, 6) }), why: "更正收到日期");
        var window = await Stored(202, ClockPurpose.MediationWindow);
        Assert.Equal(new DateOnly(2019, 3, 21), window.DueOn);
        var line = window.Changes.OrderBy(c => c.Id).Last();
        Assert.Equal((ClockChangeKind.Moved, new DateOnly(2019, 3, 25), "更正收到日期"), (line.Kind, line.BeforeDueOn!.Value, line.Why));
    }

    [Fact]
    public async Task Extension_end_and_void_each_leave_a_line()
    {
        await portal.Keep(203, KeptClocks.Jingshan, new CaseFacts(Received, Accepted));
        var extension = new Fact(FactKind.MediationExtended, new DateOnly(2019, 3, 20), Days: 10);
        await portal.Keep(203, KeptClocks.Jingshan, new CaseFacts(Received, Accepted, extension), why: "双方同意延长");
        await portal.Keep(203, KeptClocks.Jingshan, new CaseFacts(Received, Accepted, extension, KeptClocks.Fact(FactKind.MediationFailed, "2019-04-01")), why: "调解不成");
        var end = await Stored(203, ClockPurpose.MediationEnd);
        Assert.Equal([ClockChangeKind.Started, ClockChangeKind.Moved, ClockChangeKind.Ended], end.Changes.OrderBy(c => c.Id).Select(c => c.Kind));
        Assert.Equal((ClockState.Met, new DateOnly(2019, 4, 8)), (end.State, end.DueOn));

        // The acceptance was entered by mistake: its clock no longer applies once it is open and the fact is gone.
        await portal.Keep(204, KeptClocks.Jingshan, new CaseFacts(Received, Accepted));
        await portal.Keep(204, KeptClocks.Jingshan, new CaseFacts(Received), why: "误录受理");
        var voided = await Stored(204, ClockPurpose.MediationEnd);
        Assert.Equal((ClockState.Stopped, ClockChangeKind.Voided), (voided.State, voided.Changes.OrderBy(c => c.Id).Last().Kind));
    }

    [Fact]
    public async Task The_history_is_only_ever_added_to()
    {
        await portal.Keep(205, KeptClocks.Jingshan, new CaseFacts(Received));
        await using var db = portal.Db();
        var clock = await db.Clocks.FirstAsync(c => c.SubjectId == 205);
        db.Entry(clock.Changes[0]).Property(c => c.Why).CurrentValue = "改写";
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_new_calendar_shows_what_would_move_and_moves_it_on_the_word_of_the_rights_department()
    {
        portal.MoveTo(new DateOnly(2019, 6, 3));
        var before = (await portal.Keep(206, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-06-12")))).Single(c => c.Purpose == ClockPurpose.MediationWindow);
        var closed = (await portal.Keep(207, KeptClocks.Jingshan, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-06-12"), KeptClocks.Fact(FactKind.MediationFailed, "2019-06-20")))).Single(c => c.Purpose == ClockPurpose.MediationWindow);
        Assert.Equal(new DateOnly(2019, 6, 27), before.DueOn);
        await using (var db = portal.Db())
        {
            db.Add(new CalendarDay { Date = new DateOnly(2019, 6, 27), Kind = DayKind.Rest, Name = "临时放假" });
            await db.SaveChangesAsync();
        }

        // Saving the calendar was enough: the next one who asks gets the new answer.
        Assert.Equal(new DateOnly(2019, 6, 28), portal.Services.GetRequiredService<DeadlineBook>().Compute("MED-15", new DateOnly(2019, 6, 12)).Due);
        Assert.Equal(new DateOnly(2019, 6, 27), (await Stored(206, ClockPurpose.MediationWindow)).DueOn);

        var rights = await portal.SignIn("district-rights");
        var row = (await rights.Page("/deadlines/recompute")).QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(KeptClocks.Number(206), StringComparison.Ordinal)).TextContent;
        Assert.Contains("2019年6月27日", row);
        Assert.Contains("2019年6月28日", row);
        using var refused = await rights.Submit("/deadlines/recompute", "main form[action='/deadlines/recompute']");
        Assert.Contains("请写明原因", await refused.Content.ReadAsStringAsync());
        using var done = await rights.Submit("/deadlines/recompute", "main form[action='/deadlines/recompute']", new() { ["Why"] = "六月临时放假通知" });
        Assert.Contains("1 项期限有变动", (await rights.Follow(done)).Body!.TextContent);

        var after = await Stored(206, ClockPurpose.MediationWindow);
        var line = after.Changes.OrderBy(c => c.Id).Last();
        Assert.Equal((new DateOnly(2019, 6, 28), ClockChangeKind.Recomputed, new DateOnly(2019, 6, 27), "六月临时放假通知"), (after.DueOn, line.Kind, line.BeforeDueOn!.Value, line.Why));
        Assert.Equal(closed.DueOn, (await Stored(207, ClockPurpose.MediationWindow)).DueOn);
    }

    private async Task<Clock> Stored(long id, ClockPurpose purpose)
    {
        await using var db = portal.Db();
        return await db.Clocks.AsNoTracking().SingleAsync(c => c.SubjectId == id && c.Purpose == purpose);
    }
}
