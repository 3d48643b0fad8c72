using DongchengUnion.Domain.Deadlines;

namespace DongchengUnion.Domain.Tests.Deadlines;

public sealed class PeriodTests
{
    private static readonly Period Fifteen = new(15, PeriodUnit.Day, Direction.Forward, Roll.Next);

    public static TheoryData<PeriodUnit, Direction, Roll, int> EveryShape()
    {
        var data = new TheoryData<PeriodUnit, Direction, Roll, int>();
        foreach (var (unit, direction) in Enum.GetValues<PeriodUnit>().SelectMany(u => Enum.GetValues<Direction>().Select(d => (u, d))))
        {
            foreach (var roll in Enum.GetValues<Roll>())
            {
                data.Add(unit, direction, roll, 1);
                data.Add(unit, direction, roll, 15);
            }
        }

        return data;
    }

    [Theory, MemberData(nameof(EveryShape))]
    public void Whatever_the_day_the_end_keeps_its_promises(PeriodUnit unit, Direction direction, Roll roll, int length)
    {
        var period = new Period(length, unit, direction, roll);
        var calendar = DeliveredBook.Calendars.Final;
        for (var from = new DateOnly(2018, 1, 1); from.Year < 2021; from = from.AddDays(1))
        {
            var end = period.From(from, calendar);
            Assert.True(direction == Direction.Forward ? end.NaturalEnd > from : end.NaturalEnd < from, $"{from}");
            if (unit == PeriodUnit.Workday || roll == Roll.None) Assert.Equal(end.NaturalEnd, end.Due);
            if (unit == PeriodUnit.Workday || roll != Roll.None) Assert.True(calendar.IsWorkday(end.Due), $"{from}: {end.Due}");
            Assert.True(roll == Roll.Previous ? end.Due <= end.NaturalEnd : end.Due >= end.NaturalEnd, $"{from}");
            Assert.All(end.Skipped, s => Assert.False(calendar.IsWorkday(s.Date)));
            Assert.NotEmpty(end.Steps);
        }
    }

    [Fact]
    public void A_later_start_never_ends_earlier()
    {
        foreach (var rule in DeliveredBook.Rules)
        {
            var last = DateOnly.MinValue;
            for (var from = new DateOnly(2018, 6, 1); from.Year < 2020; from = from.AddDays(1))
            {
                var due = rule.Period.From(from, DeliveredBook.Calendars.Final).Due;
                Assert.True(due >= last, $"{rule.RuleId} {from}");
                last = due;
            }
        }
    }

    [Theory]
    [InlineData("2020-02-29", 12, "2021-02-28"), InlineData("2019-01-31", 1, "2019-02-28"), InlineData("2020-01-31", 1, "2020-02-29")]
    [InlineData("2019-02-28", 1, "2019-03-28"), InlineData("2019-05-28", 3, "2019-08-28"), InlineData("2019-08-31", 6, "2020-02-29")]
    public void A_month_ends_on_the_corresponding_day_or_the_last_of_the_month(string from, int months, string naturalEnd) =>
        Assert.Equal(DeliveredBook.Day(naturalEnd),
            new Period(months, PeriodUnit.Month, Direction.Forward, Roll.Next).From(DeliveredBook.Day(from), DeliveredBook.Calendars.Final).NaturalEnd);

    [Fact]
    public void An_extension_is_added_to_the_unrolled_end_and_rolled_once()
    {
        var period = new Period(45, PeriodUnit.Day, Direction.Forward, Roll.Next, Extension: 15);
        var end = period.From(new DateOnly(2019, 8, 20), DeliveredBook.Calendars.Final);
        Assert.Equal(new DateOnly(2019, 10, 19), end.NaturalEnd);
        Assert.Equal(new DateOnly(2019, 10, 21), end.Due);
    }

    [Theory]
    [InlineData(PeriodUnit.Day, "2019-07-05"), InlineData(PeriodUnit.Workday, "2019-07-05"), InlineData(PeriodUnit.Month, "2019-11-30")]
    public void Where_the_start_day_counts_the_end_is_a_day_earlier(PeriodUnit unit, string naturalEnd)
    {
        var period = new Period(5, unit, Direction.Forward, Roll.None, ExcludesStartDay: false);
        Assert.Equal(DeliveredBook.Day(naturalEnd), period.From(new DateOnly(2019, 7, 1), DeliveredBook.Calendars.Final).NaturalEnd);
    }

    [Fact]
    public void Skipped_days_are_told_with_their_reason()
    {
        var end = Fifteen.From(new DateOnly(2019, 1, 21), DeliveredBook.Calendars.Final);
        Assert.Equal(new SkippedDay(new DateOnly(2019, 2, 5), "春节（法定节假日）"), end.Skipped[0]);
        Assert.Equal(new SkippedDay(new DateOnly(2019, 2, 10), "春节（放假调休）"), end.Skipped[^1]);
        Assert.Equal(6, end.Skipped.Count);
    }

    [Fact]
    public void An_end_on_a_make_up_saturday_says_why_it_stays()
    {
        var end = Fifteen.From(new DateOnly(2019, 1, 18), DeliveredBook.Calendars.Final);
        Assert.Empty(end.Skipped);
        Assert.Contains(end.Steps, s => s.Contains("春节调休上班"));
    }

    [Fact]
    public void Only_a_day_that_was_looked_up_makes_an_answer_provisional()
    {
        Assert.True(Fifteen.From(new DateOnly(2026, 12, 20), DeliveredBook.Calendars.Final).IsProvisional);
        Assert.False(Fifteen.From(new DateOnly(2026, 12, 10), DeliveredBook.Calendars.Final).IsProvisional);
        var window = new Period(60, PeriodUnit.Day, Direction.Back, Roll.None);
        Assert.False(window.From(new DateOnly(2030, 12, 31), DeliveredBook.Calendars.Final).IsProvisional);
    }

    [Theory]
    [InlineData(true, true, "2019-02-02"), InlineData(true, false, "2019-02-11"), InlineData(false, true, "2019-02-02"), InlineData(false, false, "2019-02-11")]
    public void The_office_may_read_make_up_days_otherwise(bool weekend, bool makeUp, string due)
    {
        var calendar = DeliveredBook.History(new CalendarReading(weekend, makeUp)).Final;
        Assert.Equal(DeliveredBook.Day(due), Fifteen.From(new DateOnly(2019, 1, 18), calendar).Due);
    }

    [Fact]
    public void The_office_may_read_weekends_otherwise()
    {
        var calendar = DeliveredBook.History(new CalendarReading(WeekendIsRestDay: false, MakeUpDayStopsRoll: true)).Final;
        Assert.Equal(new DateOnly(2019, 3, 16), Fifteen.From(new DateOnly(2019, 3, 1), calendar).Due);
    }
}
