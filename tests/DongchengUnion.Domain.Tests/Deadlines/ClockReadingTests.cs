using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>What a clock says of itself besides its days.</summary>
public sealed class ClockReadingTests
{
    [Theory]
    [InlineData("MediationReceived 2019-06-05; MediationAccepted 2019-06-12", ClockPurpose.MediationAcceptance, true)]
    [InlineData("MediationReceived 2019-06-05; MediationAccepted 2019-06-11", ClockPurpose.MediationAcceptance, false)]
    [InlineData("SupervisionLetterDelivered 2019-09-19; SupervisionAnswered 2019-10-11 posted 2019-10-08", ClockPurpose.SupervisionAnswer, false)]
    [InlineData("SupervisionLetterDelivered 2019-06-03; SupervisionAnswered 2019-06-20 posted 2019-06-19", ClockPurpose.SupervisionAnswer, true)]
    public void What_was_done_or_posted_after_the_last_day_is_late(string events, ClockPurpose purpose, bool isLate) =>
        Assert.Equal(isLate, Clock(events, purpose).IsLate);

    [Theory]
    [InlineData("AidReceived 2026-12-28", true), InlineData("AidReceived 2026-11-02", false)]
    public void January_is_provisional_until_its_notice_is_out(string events, bool isProvisional) =>
        Assert.Equal(isProvisional, Clock(events, ClockPurpose.AidDecision).Deadline.IsProvisional);

    [Fact]
    public void The_earliest_of_several_dates_names_the_others()
    {
        var clock = Clock("AidReceived 2022-03-07; AidPapersComplete 2022-03-16", ClockPurpose.AidDecision);
        Assert.Equal("LA-7", clock.Deadline.Rule.RuleId);
        Assert.Contains(clock.Working, line => line.Contains("同时适用LA-5W", StringComparison.Ordinal) && line.Contains("2022年3月23日", StringComparison.Ordinal));
        Assert.Contains(clock.Working, line => line.Contains("同时适用ULA-7", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_received_dates_are_both_named()
    {
        var clock = Clock("MediationReceived 2019-03-22; MediationReceived 2019-03-20", ClockPurpose.MediationWindow);
        Assert.Equal("收到调解申请有2个日期（2019年3月20日、2019年3月22日），以最早的2019年3月20日为准。", clock.Working[0]);
    }

    [Fact]
    public void The_article_is_the_one_of_the_anchor_day_when_the_law_changes_on_the_way() =>
        Assert.Contains("2017年文本", Clock("AgreementEffective 2021-12-20", ClockPurpose.AgreementConfirmation).Deadline.Rule.Basis);

    [Fact]
    public void A_notice_of_the_day_is_found_again_by_the_calendar_of_the_day()
    {
        var facts = ClockFacts.Of("MediationReceived 2019-04-16");
        DateOnly Due(DateOnly known) => CaseClocks.Run(facts, DeliveredBook.Book, known).Single(c => c.Purpose == ClockPurpose.MediationWindow).Deadline.Due;
        Assert.Equal(new DateOnly(2019, 5, 2), Due(new DateOnly(2019, 3, 21)));
        Assert.Equal(new DateOnly(2019, 5, 5), Due(new DateOnly(2019, 3, 22)));
    }

    [Fact]
    public void The_missed_limitation_of_a_case_stays_open()
    {
        var clock = Clock("IncidentKnown 2018-03-01; DemandMade 2019-03-04", ClockPurpose.Limitation);
        Assert.Equal(ClockState.Running, clock.State);
        Assert.Equal(new DateOnly(2019, 3, 1), clock.Deadline.Due);
    }

    [Fact]
    public void A_suspended_clock_says_that_its_date_will_move() =>
        Assert.Contains(Clock("IncidentKnown 2019-11-01; LimitationSuspended 2020-01-25", ClockPurpose.Limitation).Working, l => l.Contains("中止原因尚未消除", StringComparison.Ordinal));

    [Fact]
    public void A_fact_outside_the_catalogues_time_is_refused() =>
        Assert.Throws<RuleViolationException>(() => CaseClocks.Run(ClockFacts.Of("MediationReceived 2091-03-01"), DeliveredBook.Book));

    private static ClockReading Clock(string events, ClockPurpose purpose) =>
        CaseClocks.Run(ClockFacts.Of(events), DeliveredBook.Book).Single(c => c.Purpose == purpose);
}
