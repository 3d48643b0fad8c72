using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Deadlines;

public sealed class DeadlineBookTests
{
    private static readonly DateOnly In2019 = new(2019, 1, 18);

    [Theory]
    [InlineData("MED-15"), InlineData("med-15"), InlineData(" ｍｅｄ－１５ ")]
    public void A_rule_is_found_however_its_name_is_typed(string id) =>
        Assert.Equal(new DateOnly(2019, 2, 2), DeliveredBook.Book.Compute(id, In2019).Due);

    [Fact]
    public void The_calendar_of_an_earlier_day_gives_the_answer_of_that_day()
    {
        var from = new DateOnly(2019, 4, 16);
        Assert.Equal(new DateOnly(2019, 5, 2), DeliveredBook.Book.Compute("MED-15", from, new DateOnly(2019, 3, 21)).Due);
        Assert.Equal(new DateOnly(2019, 5, 5), DeliveredBook.Book.Compute("MED-15", from, new DateOnly(2019, 3, 22)).Due);
        Assert.Equal(new DateOnly(2019, 5, 5), DeliveredBook.Book.Compute("MED-15", from).Due);
        Assert.True(DeliveredBook.Book.Compute("MED-15", from, new DateOnly(2018, 12, 5)).IsProvisional);
    }

    [Theory]
    [InlineData("LA-7", "LA-7（法律援助审查决定）自2022年1月1日起施行，2019年1月18日尚不适用。当时适用LA-5W（法律援助审查决定（北京市条例））。")]
    [InlineData("LA-3", "LA-3（指派法律援助人员）自2022年1月1日起施行，2019年1月18日尚不适用。")]
    [InlineData("XYZ-1", "没有编号为“XYZ-1”的期间规则，请在期间规则一览中核对编号。")]
    public void A_rule_that_does_not_apply_says_why(string id, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RuleViolationException>(() => DeliveredBook.Book.Compute(id, In2019)).Message);

    [Fact]
    public void A_rule_that_has_ended_says_until_when()
    {
        var ended = new PeriodRule { RuleId = "OLD-5", Name = "旧规则", Length = 5, Unit = PeriodUnit.Day, Direction = Direction.Forward, Roll = Roll.Next, ValidTo = new DateOnly(2018, 12, 31) };
        var refused = Assert.Throws<RuleViolationException>(() => new DeadlineBook(DeliveredBook.Calendars, [ended]).Compute("OLD-5", In2019));
        Assert.Equal("OLD-5（旧规则）适用到2018年12月31日为止，2019年1月18日已不适用。", refused.Message);
    }

    [Theory]
    [InlineData("2007-12-31"), InlineData("2091-01-01")]
    public void Days_outside_the_catalogue_are_refused(string from) =>
        Assert.Throws<RuleViolationException>(() => DeliveredBook.Book.Compute("MED-15", DeliveredBook.Day(from)));

    [Theory]
    [InlineData("2019-06-01", "《民事诉讼法》（2017年文本）第239条"), InlineData("2022-06-01", "《民事诉讼法》（2021年文本）第246条"), InlineData("2024-06-01", "《民事诉讼法》（2023年文本）第250条")]
    public void The_article_is_the_one_of_the_day(string from, string basis) =>
        Assert.Equal(basis, DeliveredBook.Book.Compute("ENF-2Y", DeliveredBook.Day(from)).Rule.Basis);

    [Fact]
    public void The_rows_of_a_rule_follow_each_other_without_gap_or_overlap()
    {
        foreach (var rows in DeliveredBook.Rules.GroupBy(r => r.RuleId).Select(g => g.OrderBy(r => r.ValidFrom ?? DateOnly.MinValue).ToList()))
        {
            for (var i = 1; i < rows.Count; i++) Assert.Equal(rows[i].ValidFrom, rows[i - 1].ValidTo?.AddDays(1));
            Assert.Null(rows[^1].ValidTo);
        }
    }

    [Fact]
    public void Rules_named_as_earlier_ones_are_in_the_catalogue() =>
        Assert.All(DeliveredBook.Rules.Where(r => r.RuleBefore is not null), r => Assert.NotEmpty(DeliveredBook.Book.Find(r.RuleBefore!)));

    [Fact]
    public void Every_rule_says_who_acts_from_when_and_by_which_law() =>
        Assert.All(DeliveredBook.Rules, r => Assert.True(r.WhoActs != "" && r.Anchor != "" && r.Law != "" && r.Article != "" && r.RuleId.Length <= 24, r.RuleId));
}
