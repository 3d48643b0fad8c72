using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using static DongchengUnion.Domain.Tests.MonthlyReports.Sample;

namespace DongchengUnion.Domain.Tests.MonthlyReports;

public sealed class ReportFillingTests
{
    [Fact]
    public void An_untouched_item_without_records_stays_blank_and_is_never_sent_as_zero()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, 8, 8), Entry(Spent, null));
        Assert.Null(report.Cell("G05").Value);
        Assert.Contains(report.Complaints(), c => c.Item == "G05" && c.Weight == CheckWeight.Hard);
        Assert.Throws<RuleViolationException>(() => report.Submit(Form, report.Complaints(), "2019-000001", Chair, At));
    }

    [Fact]
    public void A_blank_with_a_remark_goes_on_as_a_blank()
    {
        var report = Fresh();
        report.Fill(Entry(Transfers, 0), Entry(Spent, null, null, "票据未到"), Entry(Accident, 0));
        Assert.Empty(report.Complaints());
        report.Submit(Form, report.Complaints(), "2019-000001", Chair, At);
        Assert.Null(report.Cell("G05").Sent);
    }

    [Fact]
    public void A_prefilled_value_that_is_emptied_needs_a_remark_as_well()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, null, 8));
        Assert.Null(report.Cell("B01").Value);
        Assert.Contains(report.Complaints(), c => c.Item == "B01");
    }

    [Fact]
    public void A_corrected_value_keeps_both_values_and_asks_for_the_reason()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, 9, 8));
        Assert.Contains(report.Complaints(), c => c.Item == "B01" && c.Message.Contains("8 → 9", StringComparison.Ordinal));
        report.Fill(Entry(Joins, 9, 8, "补记一人"));
        Assert.DoesNotContain(report.Complaints(), c => c.Item == "B01");
        var cell = report.Cell("B01");
        Assert.Equal((Answer.Of(8), Answer.Of(9), "补记一人"), (cell.Prefilled!, cell.Value!, cell.Note));
        Assert.True(cell.IsCorrected);
    }

    [Fact]
    public void An_untouched_value_follows_its_records_until_it_is_sent()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, 8, 8));
        report.Prefill(Form, Sources(joins: 11));
        Assert.Equal(Answer.Of(11), report.Cell("B01").Value);
        report.Submit();
        report.Prefill(Form, Sources(joins: 12));
        Assert.Equal((Answer.Of(11), Answer.Of(11)), (report.Cell("B01").Value!, report.Cell("B01").Prefilled!));
    }

    [Fact]
    public void A_page_that_showed_an_older_prefilled_value_corrects_nothing_by_accident()
    {
        var report = Fresh();
        report.Prefill(Form, Sources(joins: 9));
        report.Fill(Entry(Joins, 8, 8));
        Assert.Equal(Answer.Of(9), report.Cell("B01").Value);
        Assert.False(report.Cell("B01").IsOwn);
    }

    [Fact]
    public void A_corrected_value_stays_when_the_records_move()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, 7, 8, "一人重复"));
        report.Prefill(Form, Sources(joins: 10));
        Assert.Equal((Answer.Of(10), Answer.Of(7)), (report.Cell("B01").Prefilled!, report.Cell("B01").Value!));
    }

    [Fact]
    public void Declaring_a_block_empty_sets_explicit_zeros_there_and_nowhere_else()
    {
        var report = Fresh();
        report.Fill(Form, [], new HashSet<string> { "服务" }, Chair, At);
        Assert.Equal((Answer.Zero, true), (report.Cell("G05").Value!, report.Cell("G05").IsNone));
        Assert.Null(report.Cell("B02").Value);
        report.Fill(Form, [Entry(Spent, 0)], new HashSet<string>(), Chair, At);
        Assert.Null(report.Cell("G05").Value);
    }

    [Fact]
    public void A_blank_with_a_remark_stays_blank_in_a_block_declared_empty()
    {
        var report = Fresh();
        report.Fill(Form, [Entry(Spent, null, null, "票据未到")], new HashSet<string> { "服务" }, Chair, At);
        Assert.Null(report.Cell("G05").Value);
        Assert.False(report.Cell("G05").IsNone);
    }

    [Fact]
    public void A_record_that_turns_up_outweighs_the_declaration()
    {
        var report = Fresh();
        report.Fill(Form, [], new HashSet<string> { "服务" }, Chair, At);
        report.Prefill(Form, Sources(spent: 900));
        Assert.Equal((Answer.Of(900), false), (report.Cell("G05").Value!, report.Cell("G05").IsNone));
    }

    [Fact]
    public void A_nil_report_is_one_tap_and_counts_as_reported()
    {
        var report = Fresh();
        report.Prefill(Form, Sources(joins: null));
        report.FillNil(Form, Chair, At);
        Assert.True(report.IsNil);
        Assert.Empty(report.Complaints());
        report.Submit(Form, report.Complaints(), "2019-000001", Chair, At);
        Assert.Equal(ReportStage.Submitted, report.Stage);
    }

    [Fact]
    public void A_month_with_records_is_no_nil_report() =>
        Assert.Contains("不能作零报告", Assert.Throws<RuleViolationException>(() => Fresh().FillNil(Form, Chair, At)).Message);

    [Fact]
    public void A_part_may_not_exceed_its_whole_whatever_is_written_beside_it()
    {
        var report = Fresh();
        report.Fill(Entry(Joins, 80, 8, "集中入会"), Entry(Transfers, 0), Entry(Spent, 0), Entry(Accident, 0));
        Assert.Contains(report.Complaints(), c => c is { Item: "B01", Weight: CheckWeight.Hard });
    }

    [Theory, InlineData(60, 0, true), InlineData(2, 0, false), InlineData(60, 50, false), InlineData(60, 40, true)]
    public void A_typed_number_that_leaps_asks_for_one_sentence_and_a_small_one_does_not(int now, int last, bool asks)
    {
        var report = Fresh();
        report.Fill(Entry(Transfers, now));
        var before = new Dictionary<string, Answer> { ["B02"] = Answer.Of(last) };
        Assert.Equal(asks, report.Complaints(before).Any(c => c is { Item: "B02", Weight: CheckWeight.Soft }));
        report.Fill(Entry(Transfers, now, null, "集中转入"));
        Assert.DoesNotContain(report.Complaints(before), c => c.Item == "B02");
    }

    [Theory]
    [InlineData("８ 人", "8"), InlineData("1,208", "1208"), InlineData("1 208人", "1208"), InlineData("０", "0"), InlineData(" 12 ", "12"), InlineData("", ""), InlineData("　", "")]
    public void Numbers_are_read_as_people_type_them(string typed, string shown)
    {
        var (answer, complaint) = Answer.Read(typed, Joins);
        Assert.Null(complaint);
        Assert.Equal(shown, answer?.Show(ItemType.Whole) ?? "");
    }

    [Theory, InlineData("abc"), InlineData("-1"), InlineData("1.5"), InlineData("8人次")]
    public void What_is_no_number_is_refused_by_name(string typed) => Assert.Contains("新发展会员", Answer.Read(typed, Joins).Complaint);

    [Fact]
    public void The_fingerprint_tells_a_blank_from_a_zero()
    {
        var blank = Fresh();
        blank.Fill(Entry(Transfers, null, null, "暂无"));
        blank.Submit();
        var zero = Fresh();
        zero.Fill(Entry(Transfers, 0));
        zero.Submit();
        Assert.NotEqual(blank.ContentHash, zero.ContentHash);
        Assert.Equal(zero.ContentHash, ReportReceipt.Hash(zero, Form));
    }

    [Fact]
    public void Differences_are_listed_and_the_report_stays_as_it_is()
    {
        var report = Reached(ReportStage.Accepted);
        var difference = Assert.Single(ReportDifference.Of(report, Form, new Dictionary<string, decimal> { ["new-member.persons"] = 7 }));
        Assert.Equal((8m, 7m, -1m, true), (difference.Reported, difference.Now, difference.Change, difference.HasSourceMoved));
        Assert.Equal(Answer.Of(8), report.Cell("B01").Sent);
        Assert.Empty(ReportDifference.Of(report, Form, new Dictionary<string, decimal> { ["new-member.persons"] = 8 }));
    }
}
