using System.Globalization;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Indicators;

public sealed class RoundedFigureTests
{
    private static readonly string[] Units = ["人", "人次", "件", "万人", "万人次", "万元"];
    private static readonly decimal[] Steps = [0, 10, 100, 1000, 10000];

    public static TheoryData<int> Lines => [.. Cases.Rows("rounding.csv").Select(r => r.Line)];

    [Theory, MemberData(nameof(Lines))]
    public void Words_follow_the_rule(int line)
    {
        var row = Cases.Rows("rounding.csv").Single(r => r.Line == line);
        var figure = RoundedFigure.Of(Number(row["value"]), row["unit"], Number(row["step"]));
        Assert.Equal(row["text"], figure.Text);
        Assert.Equal(row["qualifier"], figure.QualifierInWords);
        Assert.Equal(new FigureInterval(Number(row["from"]), Number(row["until"])), figure.Interval);
    }

    [Fact]
    public void The_value_always_lies_in_what_the_words_stand_for() => Each((value, unit, step, figure) =>
        Assert.True(figure.Interval.Holds(value), $"{value} {unit} in steps of {step}: {figure}"));

    [Fact]
    public void The_words_can_be_read_back_without_knowing_the_value() => Each((value, unit, step, figure) =>
        Assert.True(figure.Interval == ReadBack(figure.Text, unit, step), $"{value} {unit} in steps of {step}: {figure}"));

    [Fact]
    public void Nothing_is_called_nearly_more_than_a_fifth_of_a_step_away() => Each((value, _, step, figure) =>
        Assert.True(figure.Qualifier != FigureQualifier.Nearly || figure.Interval.Until - value <= step / 5, $"{value}: {figure}"));

    [Fact]
    public void People_and_times_keep_their_word() => Each((_, unit, _, figure) =>
        Assert.True(figure.Text.EndsWith(RoundedFigure.BaseUnitOf(unit), StringComparison.Ordinal) && figure.Text.Contains("人次") == unit.Contains("人次"), figure.Text));

    [Fact]
    public void A_negative_value_is_no_figure() => Assert.Throws<ArgumentOutOfRangeException>(() => RoundedFigure.Of(-1, "人", 0));

    private static void Each(Action<decimal, string, decimal, RoundedFigure> check)
    {
        var draw = new Random(2019);
        for (var i = 0; i < 20_000; i++)
        {
            var value = draw.Next(3) switch { 0 => draw.Next(300), 1 => draw.Next(30_000), _ => draw.Next(3_000_000) };
            var (unit, step) = (Units[draw.Next(Units.Length)], Steps[draw.Next(Steps.Length)]);
            check(value, unit, step, RoundedFigure.Of(value, unit, step));
        }
    }

    // As a reader of the review would: the word before or after the number, the number, the step of the indicator.
    private static FigureInterval ReadBack(string text, string unit, decimal step)
    {
        var digits = new string([.. text.Where(c => char.IsAsciiDigit(c) || c == '.')]);
        var value = Number(digits) * (text.Contains('万') && unit.StartsWith('万') ? 10_000 : 1);
        return text[0] == '近' ? new(value - step / 5, value)
            : text[0] == '约' ? new(value - step / 20, value + step / 20)
            : text.Contains('余') ? new(value, value + step / 2)
            : new(value, value);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
