using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Tests.Indicators;

public sealed class FigurePeriodTests
{
    [Theory]
    [InlineData("2019H1", 201901, 201906, "2019年上半年")]
    [InlineData("2019h2", 201907, 201912, "2019年下半年")]
    [InlineData("2019Q1", 201901, 201903, "2019年第一季度")]
    [InlineData("2019Q4", 201910, 201912, "2019年第四季度")]
    [InlineData("2019-06", 201906, 201906, "2019年6月")]
    [InlineData("2019", 201901, 201912, "2019年")]
    public void A_period_is_read_from_its_code(string code, int from, int to, string name)
    {
        Assert.True(FigurePeriod.TryParse(code, out var period));
        Assert.Equal((new Month(from), new Month(to), name), (period.From, period.To, period.Name));
        Assert.Equal(code.ToUpperInvariant(), period.Code);
        Assert.Equal(to - from + 1, period.Months.Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2019H3")]
    [InlineData("2019Q5")]
    [InlineData("2019Q0")]
    [InlineData("2019-13")]
    [InlineData("2019-00")]
    [InlineData("201906")]
    [InlineData("0000")]
    [InlineData("19H1")]
    [InlineData("２０１９H1")]
    [InlineData("2019H1\n")]
    public void Anything_else_is_no_period(string? code) => Assert.False(FigurePeriod.TryParse(code, out _));

    [Fact]
    public void The_parts_of_a_year_are_its_months_once_each()
    {
        var year = FigurePeriod.Year(2019).Months.ToList();
        Assert.Equal(year, Enumerable.Range(1, 2).SelectMany(h => FigurePeriod.HalfYear(2019, h).Months));
        Assert.Equal(year, Enumerable.Range(1, 4).SelectMany(q => FigurePeriod.Quarter(2019, q).Months));
    }

    [Fact]
    public void A_half_year_ends_on_its_last_day() => Assert.Equal(new DateOnly(2019, 6, 30), FigurePeriod.HalfYearOf(new DateOnly(2019, 3, 1)).LastDay);
}
