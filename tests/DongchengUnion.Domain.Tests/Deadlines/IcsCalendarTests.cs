using System.Text;
using DongchengUnion.Domain.Deadlines.Clocks;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>What calendar programs insist on.</summary>
public sealed class IcsCalendarTests
{
    private static readonly DateTime At = new(2019, 3, 8, 1, 2, 3, DateTimeKind.Utc);

    [Fact]
    public void Lines_end_by_CR_LF_and_are_folded_at_75_octets_between_characters()
    {
        var title = string.Concat(Enumerable.Repeat("共同申请司法确认𠮷", 12));
        var text = IcsCalendar.Write("工会期限", [new IcsDay("clock-1@x", new DateOnly(2019, 3, 25), title, "", At)]);
        var lines = text.Split("\r\n");
        Assert.DoesNotContain('\n', string.Concat(lines));
        Assert.All(lines, l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75));
        Assert.DoesNotContain('\uFFFD', text);
        Assert.Contains("SUMMARY:" + title, text.Replace("\r\n ", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_is_escaped()
    {
        var text = IcsCalendar.Write("期限", [new IcsDay("u", new DateOnly(2019, 3, 25), "一,二;三\\四\n五", "", At)]);
        Assert.Contains("SUMMARY:一\\,二\\;三\\\\四\\n五\r\n", text);
    }

    [Fact]
    public void An_all_day_entry_ends_on_the_next_day_also_over_the_year()
    {
        var text = IcsCalendar.Write("期限", [new IcsDay("u", new DateOnly(2019, 12, 31), "t", "d", At)]);
        Assert.Contains("DTSTAMP:20190308T010203Z\r\nDTSTART;VALUE=DATE:20191231\r\nDTEND;VALUE=DATE:20200101\r\n", text);
    }

    [Fact]
    public void An_empty_calendar_is_still_a_calendar() =>
        Assert.Equal("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//DongchengUnion//Deadlines//ZH\r\nCALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:期限\r\nEND:VCALENDAR\r\n", IcsCalendar.Write("期限", []));
}
