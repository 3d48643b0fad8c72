using DongchengUnion.Domain.Deadlines;

namespace DongchengUnion.Domain.Tests.Deadlines;

public sealed class WorkCalendarTests
{
    private static WorkCalendar Final => DeliveredBook.Calendars.Final;

    [Theory]
    [InlineData(2019, 250), InlineData(2020, 249), InlineData(2021, 250), InlineData(2022, 249), InlineData(2023, 249), InlineData(2024, 251), InlineData(2025, 248), InlineData(2026, 248)]
    public void A_year_has_so_many_workdays(int year, int expected) => Assert.Equal(expected, DaysOf(year).Count(Final.IsWorkday));

    [Theory]
    [InlineData(2019, "0101 0204-0210 0405 0501-0504 0607 0913 1001-1007", "0202 0203 0428 0505 0929 1012")]
    [InlineData(2020, "0101 0124-0202 0404-0406 0501-0505 0625-0627 1001-1008", "0119 0426 0509 0628 0927 1010")]
    [InlineData(2021, "0101-0103 0211-0217 0403-0405 0501-0505 0612-0614 0919-0921 1001-1007", "0207 0220 0425 0508 0918 0926 1009")]
    [InlineData(2022, "0101-0103 0131-0206 0403-0405 0430-0504 0603-0605 0910-0912 1001-1007 1231", "0129 0130 0402 0424 0507 1008 1009")]
    [InlineData(2023, "0101-0102 0121-0127 0405 0429-0503 0622-0624 0929-1006", "0128 0129 0423 0506 0625 1007 1008")]
    [InlineData(2024, "0101 0210-0217 0404-0406 0501-0505 0610 0915-0917 1001-1007", "0204 0218 0407 0428 0511 0914 0929 1012")]
    [InlineData(2025, "0101 0128-0204 0404-0406 0501-0505 0531-0602 1001-1008", "0126 0208 0427 0928 1011")]
    [InlineData(2026, "0101-0103 0215-0223 0404-0406 0501-0505 0619-0621 0925-0927 1001-1007", "0104 0214 0228 0509 0920 1010")]
    public void The_blocks_of_a_year_are_off_and_its_make_up_days_are_worked(int year, string blocks, string madeUp)
    {
        var off = blocks.Split(' ').SelectMany(b => Span(year, b)).ToHashSet();
        var worked = madeUp.Split(' ').Select(d => Day(year, d)).ToHashSet();
        var wrong = DaysOf(year).Where(d => Final.IsWorkday(d) != (worked.Contains(d) || (!off.Contains(d) && d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))).ToList();
        Assert.True(wrong.Count == 0, string.Join(" ", wrong));
        Assert.All(worked, d => Assert.True(Final.IsMakeUpDay(d)));
    }

    [Theory]
    [InlineData("2019-03-21", true, false), InlineData("2019-03-22", false, true)]
    public void Labour_day_of_2019_changed_on_22_March(string knownOn, bool isThursdayWorked, bool isSundayWorked)
    {
        var calendar = DeliveredBook.Calendars.KnownOn(DeliveredBook.Day(knownOn));
        Assert.Equal(isThursdayWorked, calendar.IsWorkday(new DateOnly(2019, 5, 2)));
        Assert.Equal(isSundayWorked, calendar.IsWorkday(new DateOnly(2019, 5, 5)));
        Assert.True(calendar.Knows(2019));
    }

    [Theory]
    [InlineData("2020-01-26", true), InlineData("2020-01-27", false)]
    public void Spring_festival_of_2020_was_made_longer_on_27_January(string knownOn, bool isWorked)
    {
        var calendar = DeliveredBook.Calendars.KnownOn(DeliveredBook.Day(knownOn));
        Assert.Equal(isWorked, calendar.IsWorkday(new DateOnly(2020, 1, 31)));
        Assert.Equal(isWorked, calendar.IsWorkday(new DateOnly(2020, 2, 1)));
        Assert.False(calendar.IsWorkday(new DateOnly(2020, 2, 2)));
    }

    [Fact]
    public void Before_its_notice_a_year_is_not_known_and_neither_is_the_december_before()
    {
        var calendar = DeliveredBook.Calendars.KnownOn(new DateOnly(2018, 12, 5));
        Assert.True(calendar.Knows(2018));
        Assert.False(calendar.Knows(2019));
        Assert.True(calendar.IsWorkday(new DateOnly(2018, 12, 31)));
        Assert.False(DeliveredBook.Calendars.KnownOn(new DateOnly(2018, 12, 6)).IsWorkday(new DateOnly(2018, 12, 31)));
    }

    [Fact]
    public void Every_year_with_named_days_has_the_date_of_its_notice() =>
        Assert.All(DeliveredBook.Days.Select(d => d.Date.Year).Distinct(), year => Assert.True(Final.Knows(year), $"{year}"));

    [Fact]
    public void The_days_the_law_fixes_are_those_of_the_notices()
    {
        foreach (var year in DeliveredBook.Days.GroupBy(d => d.Date.Year))
            Assert.Equal(year.Where(d => d.Kind == DayKind.Statutory).Select(d => d.Date), StatutoryDays.Of(year.Key).Keys.Order());
    }

    [Fact]
    public void A_year_nobody_has_announced_follows_the_week_and_the_law()
    {
        Assert.False(Final.Knows(2027));
        Assert.False(Final.IsWorkday(new DateOnly(2027, 10, 1)));
        Assert.True(Final.IsWorkday(new DateOnly(2027, 10, 4)));
        Assert.False(Final.IsWorkday(new DateOnly(2027, 10, 9)));
        Assert.Equal("国庆节（法定节假日，临时推算）", Final.Describe(new DateOnly(2027, 10, 1)));
    }

    private static IEnumerable<DateOnly> DaysOf(int year)
    {
        for (var day = new DateOnly(year, 1, 1); day.Year == year; day = day.AddDays(1)) yield return day;
    }

    private static DateOnly Day(int year, string monthDay) => DeliveredBook.Day($"{year}-{monthDay[..2]}-{monthDay[2..]}");

    private static IEnumerable<DateOnly> Span(int year, string block)
    {
        var ends = block.Split('-');
        for (var day = Day(year, ends[0]); day <= Day(year, ends[^1]); day = day.AddDays(1)) yield return day;
    }
}
