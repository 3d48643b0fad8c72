using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Kernel;
using static DongchengUnion.Domain.Tests.HalfYearReview.ReviewDesk;

namespace DongchengUnion.Domain.Tests.HalfYearReview;

public class ProseTests
{
    [Theory]
    [InlineData("受理｛ｒ｝", "受理{R}")]
    [InlineData("受理{ r02 }件", "受理{R02}件")]
    [InlineData("共３５人\r\n\r\n 第二段 ", "共35人\n第二段")]
    public void What_people_type_is_brought_into_one_form(string typed, string tidy) => Assert.Equal(tidy, Prose.Tidy(typed.Replace('ｒ', 'r')));

    [Theory]
    [InlineData("走访企业682家，发放3.5万份", "682", "3.5万")]
    [InlineData("签订率99%，覆盖1,200人", "99%", "1,200")]
    [InlineData("慰问职工三百二十人，召开十二场", "三百二十", "十二")]
    [InlineData("2019年1月1日至6月30日，第3次、第12届")]
    [InlineData("五一劳动奖章、三重一大、百街千巷、千家万户、一线职工")]
    [InlineData("受理{R02}，调解{R03}")]
    public void Numbers_typed_by_hand_are_found_and_dates_and_names_are_not(string prose, params string[] found) =>
        Assert.Equal(found, Prose.HandTypedNumbers(prose));

    [Fact]
    public void An_unknown_token_is_refused_by_name_and_nothing_is_written()
    {
        var review = Drafting();
        var refused = Assert.Throws<RuleViolationException>(() => review.Write(review.Section("rights"), "受理{R99}，{R02}", Codes, Writer, At));
        Assert.Contains("{R99}", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("{R02}", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, review.Section("rights").VersionNumber);
    }

    [Fact]
    public void A_figure_left_out_is_named_and_needs_a_word_at_sending()
    {
        var review = Drafting();
        review.Write(review.Section("rights"), "受理{R02}，又受理{R02}，另有35人。", Codes, Writer, At);
        var findings = ReviewFindings.Of(Text(review));
        Assert.Equal([FindingKind.HandTypedNumber, FindingKind.RepeatedFigure, FindingKind.MissingFigure], findings.Select(f => f.Kind));
        Assert.Contains("R03", findings[2].Message, StringComparison.Ordinal);

        Assert.Throws<RuleViolationException>(() => review.Send(Text(review), " ", Writer, At));
        review.Send(Text(review), "调解数另行通报", Writer, At);
        Assert.Equal("调解数另行通报", review.SendingNote);
    }

    [Fact]
    public void Every_wording_is_kept_with_its_writer()
    {
        var review = Drafting();
        var section = review.Section("rights");
        review.Write(section, "受理{R02}，调解{R03}。", Codes, Leader, At.AddHours(1));
        Assert.Equal(["方文", "高远"], section.Versions.Select(v => v.ByName));
        Assert.Equal("受理争议{R02}。\n调解成功{R03}。", section.Versions[0].Prose);
        Assert.Throws<RuleViolationException>(() => review.Write(section, " 受理{r02}，调解{R03}。\n", Codes, Writer, At));
    }

    [Fact]
    public void A_difference_is_told_clause_by_clause()
    {
        var pieces = PlainDifference.Between("受理争议{R02}，调解成功{R03}。", "受理争议{R02}，当场调解{R03}。");
        Assert.Equal([(PieceChange.Kept, "受理争议{R02}，"), (PieceChange.Removed, "调解成功{R03}。"), (PieceChange.Added, "当场调解{R03}。")],
            pieces.Select(p => (p.Change, p.Text)));
    }

    [Fact]
    public void The_name_of_the_period_is_filled_in_when_a_review_begins() =>
        Assert.Equal("2019年上半年开展宣讲{P01}。", Drafting().Section("ideology").Prose);
}
