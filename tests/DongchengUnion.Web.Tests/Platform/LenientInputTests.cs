using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform.Input;

namespace DongchengUnion.Web.Tests.Platform;

/// <summary>What people type with Chinese input methods is understood; what cannot be understood is not guessed.</summary>
public sealed class LenientInputTests
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData("１２００", 1200)]
    [InlineData("　1,200 ", 1200)]
    [InlineData("１，２００", 1200)]
    [InlineData("1 234 567", 1234567)]
    [InlineData("－5", -5)]
    [InlineData("０", 0)]
    public void Whole_numbers_are_read_as_people_type_them(string typed, long expected)
    {
        Assert.Null(LenientNumbers.Whole(typed, out long value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("1,23")]
    [InlineData("12人")]
    [InlineData("1.5")]
    [InlineData("一百")]
    [InlineData("1e3")]
    [InlineData("--1")]
    [InlineData("99999999999999999999")]
    public void What_is_no_whole_number_is_refused(string typed) => Assert.NotNull(LenientNumbers.Whole(typed, out long _));

    [Fact]
    public void A_number_that_does_not_fit_is_refused_and_not_cut() => Assert.Equal("数字太大。", LenientNumbers.Whole("3000000000", out int _));

    [Theory]
    [InlineData("１２．５", "12.5")]
    [InlineData("12。5", "12.5")]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("-0.01", "-0.01")]
    public void Amounts_are_read_as_people_type_them(string typed, string expected)
    {
        Assert.Null(LenientNumbers.Amount(typed, out var value));
        Assert.Equal(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), value);
    }

    [Theory]
    [InlineData("2019-06-30")]
    [InlineData("2019-6-30")]
    [InlineData("2019/6/30")]
    [InlineData("2019.6.30")]
    [InlineData("2019年6月30日")]
    [InlineData("2019 年 6 月 30 日")]
    [InlineData("20190630")]
    [InlineData("２０１９－６－３０")]
    [InlineData(" 2019—6—30　")]
    public void Dates_are_read_in_every_usual_form(string typed)
    {
        Assert.Null(LenientDates.Day(typed, out var day));
        Assert.Equal(new DateOnly(2019, 6, 30), day);
    }

    [Theory]
    [InlineData("2019-02-30", "没有2019年2月30日这一天。")]
    [InlineData("2019-13-01", "没有2019年13月1日这一天。")]
    [InlineData("30/6/2019", "须为日期，例如 2019-6-30。")]
    [InlineData("2019-6/30", "须为日期，例如 2019-6-30。")]
    [InlineData("明天", "须为日期，例如 2019-6-30。")]
    public void A_date_that_is_none_is_refused_in_words(string typed, string complaint) => Assert.Equal(complaint, LenientDates.Day(typed, out _));

    [Theory]
    [InlineData("2019-06")]
    [InlineData("2019-6")]
    [InlineData("2019/6")]
    [InlineData("201906")]
    [InlineData("２０１９年６月")]
    public void Months_are_read_in_every_usual_form(string typed)
    {
        Assert.Null(LenientDates.Month(typed, out var month));
        Assert.Equal(new Month(201906), month);
    }

    [Theory]
    [InlineData("　１３８００１３８０００ ", "13800138000")]
    [InlineData("ｓｙｓａｄｍｉｎ", "sysadmin")]
    [InlineData("９１１１０１０１ＭＡ０１", "91110101MA01")]
    [InlineData("　景山街道总工会　", "景山街道总工会")]
    [InlineData("参加１２人，效果良好", "参加１２人，效果良好")]
    [InlineData("（一）", "（一）")]
    public void A_code_becomes_plain_and_a_sentence_stays_as_written(string typed, string expected) => Assert.Equal(expected, LenientText.Line(typed));
}
