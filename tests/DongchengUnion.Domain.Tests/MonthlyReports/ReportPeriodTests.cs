using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Tests.Deadlines;
using DongchengUnion.Tests;
using static DongchengUnion.Domain.Tests.MonthlyReports.Sample;

namespace DongchengUnion.Domain.Tests.MonthlyReports;

public sealed class ReportPeriodTests
{
    public static TheoryData<int> EveryCase() => [.. Enumerable.Range(0, Cases.Rows("report-periods.csv").Count)];

    [Theory, MemberData(nameof(EveryCase))]
    public void A_month_is_due_late_and_closed_by_the_calendar(int index)
    {
        var row = Cases.Rows("report-periods.csv")[index];
        Assert.True(Month.TryParse(row["month"], out var month));
        var period = Period(month);
        Assert.Equal((row.Date("upper_due"), row.Date("district_due")), (period.UpperDueOn, period.DistrictDueOn));
        var own = period.ExtendedTo(row.OptionalDate("extended_until"));
        Assert.Equal((row.Date("due"), row.Date("closes")), (own.DueOn, own.ClosesOn));
        Assert.Equal(row["state"], own.State(row.Date("day")).ToString());
    }

    [Theory]
    [InlineData("2019-06-01", null, true), InlineData("2019-06-02", null, false), InlineData("2009-11-06", null, true)]
    [InlineData("2009-11-06", "2019-05-21", false), InlineData("2009-11-06", "2019-06-30", true), InlineData("2009-11-06", "2019-06-15", false)]
    public void A_union_owes_from_its_first_full_month_to_its_last(string founded, string? closed, bool owes)
    {
        var end = closed is null ? (DateOnly?)null : DeliveredBook.Day(closed);
        Assert.Equal(owes, ReportDuty.Owes(June, DeliveredBook.Day(founded), end));
        Assert.Equal(owes, ReportDuty.WhyNot(June, "甲公司工会", DeliveredBook.Day(founded), end, null) is null);
    }

    [Fact]
    public void Each_cause_of_a_lock_has_its_own_sentence_that_says_whom_to_ask()
    {
        var period = Period(June);
        var opened = Reached(ReportStage.Submitted);
        opened.Open(Reviewer, At);
        string?[] sentences =
        [
            Why(null, new DateOnly(2019, 6, 20)),
            Why(null, new DateOnly(2019, 7, 25)),
            Why(null, new DateOnly(2019, 7, 2), ReportDuty.WhyNot(June, "甲公司工会", new DateOnly(2019, 6, 10), null, null)),
            Why(null, new DateOnly(2019, 7, 2), ReportDuty.WhyNot(June, "甲公司工会", new DateOnly(2009, 6, 10), null, "停业装修")),
            Why(Reached(ReportStage.Submitted), new DateOnly(2019, 7, 2)),
            Why(opened, new DateOnly(2019, 7, 2)),
            Why(Reached(ReportStage.UpperAccepted), new DateOnly(2019, 7, 2)),
            Why(Reached(ReportStage.Accepted), new DateOnly(2019, 7, 2)),
        ];
        Assert.All(sentences, s => Assert.NotNull(s));
        Assert.Equal(sentences.Length, sentences.Distinct().Count());
        Assert.Contains("2019-07-01", sentences[0]);
        Assert.Contains("景山街道总工会", sentences[1]);
        Assert.Contains("梁审核", sentences[5]);
        Assert.Contains("分管领导", sentences[7]);

        string? Why(MonthlyReport? report, DateOnly today, string? notOwed = null) =>
            ReportLock.Why(report, period, today, notOwed, "景山街道总工会", maySign: true, at => at.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_returned_report_can_be_mended_after_the_collection_has_closed() =>
        Assert.Null(ReportLock.Why(Reached(ReportStage.Returned), Period(June), new DateOnly(2019, 8, 20), null, "景山街道总工会", true, _ => ""));

    [Fact]
    public void A_report_on_the_chairs_desk_is_locked_for_the_clerk_only()
    {
        Assert.NotNull(Why(maySign: false));
        Assert.Null(Why(maySign: true));

        static string? Why(bool maySign) => ReportLock.Why(Reached(ReportStage.AwaitingSignature), Period(June), new DateOnly(2019, 7, 2), null, "景山街道总工会", maySign, _ => "");
    }

    [Fact]
    public void An_extension_must_give_time_and_have_a_reason()
    {
        var period = Period(June);
        Assert.Throws<RuleViolationException>(() => new ReportAllowance(Owner, period, AllowanceKind.Extension, period.DueOn, "搬家", Reviewer, At));
        Assert.Throws<RuleViolationException>(() => new ReportAllowance(Owner, period, AllowanceKind.Extension, null, "搬家", Reviewer, At));
        Assert.Throws<RuleViolationException>(() => new ReportAllowance(Owner, period, AllowanceKind.Exemption, null, " ", Reviewer, At));
        Assert.Equal(period.DueOn.AddDays(7), new ReportAllowance(Owner, period, AllowanceKind.Extension, period.DueOn.AddDays(7), "搬家", Reviewer, At).UntilOn);
    }

    [Fact]
    public void A_changed_form_holds_from_the_next_unopened_month_only()
    {
        var first = NewVersion();
        var item = Transfers with { Code = "B09" };
        Assert.Throws<RuleViolationException>(() => first.AddItem(item, new Month(201907), "需要", District, At));
        var next = first.Next(new Month(201907), "新版本", District, At);
        next.AddItem(item, new Month(201907), "需要", District, At);
        next.RetireItem("X01", new Month(201907), "不再需要", District, At);
        Assert.DoesNotContain(ReportFormVersion.For([first, next], June).Items, i => i.Code == "B09");
        var july = ReportFormVersion.For([first, next], new Month(201907));
        Assert.Contains(july.Items, i => i.Code == "B09");
        Assert.DoesNotContain(july.Items, i => i.Code == "X01");
        Assert.Throws<RuleViolationException>(() => next.AddItem(item, new Month(201907), "需要", District, At));
        Assert.Throws<RuleViolationException>(() => next.AddItem(item with { Code = "B10" }, new Month(201907), " ", District, At));
    }

    private static ReportPeriod Period(Month month)
    {
        DateOnly Due(string key) => DeliveredBook.Book.Compute(Cases.Seed("reference/settings.csv").Single(r => r["key"] == key)["value"], month.LastDay).Due;
        return new ReportPeriod(month, month.Add(1).FirstDay, Due("MonthlyReport.GrassrootsDueRule"), Due("MonthlyReport.UpperDueRule"),
            Due("MonthlyReport.DistrictDueRule"), Due("MonthlyReport.ClosesRule"));
    }
}
