using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Kernel;

public sealed class MonthTests
{
    [Theory]
    [InlineData("2019-06", 201906)]
    [InlineData("201912", 201912)]
    public void A_month_is_read_in_both_forms(string text, int number)
    {
        Assert.True(Month.TryParse(text, out var month));
        Assert.Equal(new Month(number), month);
    }

    [Theory]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("19-06")]
    [InlineData("二〇一九")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_month_is_refused(string? text) => Assert.False(Month.TryParse(text, out _));

    [Fact]
    public void The_number_of_no_month_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new Month(201913));

    [Fact]
    public void Months_go_on_over_the_turn_of_the_year()
    {
        Assert.Equal(new Month(202001), new Month(201912).Add(1));
        Assert.Equal(new Month(201812), new Month(201901).Add(-1));
        Assert.True(new Month(201912) < new Month(202001));
    }

    [Fact]
    public void A_month_knows_its_days_and_its_names()
    {
        var month = new Month(202002);
        Assert.Equal(new DateOnly(2020, 2, 29), month.LastDay);
        Assert.Equal("2020-02", month.ToString());
        Assert.Equal("2020年2月", month.InWords);
    }
}
