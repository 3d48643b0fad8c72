using System.Globalization;
using System.Text;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>One all-day entry of a calendar.</summary>
/// <param name="Uid">Stays the same for as long as the entry stands for the same date, however often it moves.</param>
/// <param name="ChangedAt">When the entry last changed, UTC.</param>
public sealed record IcsDay(string Uid, DateOnly On, string Title, string Text, DateTime ChangedAt);

/// <summary>A calendar as programs fetch it: RFC 5545, all-day entries, lines ended by CR LF and folded at 75 octets.</summary>
public static class IcsCalendar
{
    private const int Octets = 75;

    public static string Write(string name, IEnumerable<IcsDay> days)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(name, days)) Fold(text, line);
        return text.ToString();
    }

    private static IEnumerable<string> Lines(string name, IEnumerable<IcsDay> days)
    {
        yield return "BEGIN:VCALENDAR";
        yield return "VERSION:2.0";
        yield return "PRODID:-//DongchengUnion//Deadlines//ZH";
        yield return "CALSCALE:GREGORIAN";
        yield return "METHOD:PUBLISH";
        yield return $"X-WR-CALNAME:{Escape(name)}";
        foreach (var day in days)
        {
            yield return "BEGIN:VEVENT";
            yield return $"UID:{Escape(day.Uid)}";
            yield return $"DTSTAMP:{day.ChangedAt.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}";
            yield return $"DTSTART;VALUE=DATE:{Day(day.On)}";
            // The end of an all-day entry is the day after.
            yield return $"DTEND;VALUE=DATE:{Day(day.On.AddDays(1))}";
            yield return $"SUMMARY:{Escape(day.Title)}";
            yield return $"DESCRIPTION:{Escape(day.Text)}";
            yield return "TRANSP:TRANSPARENT";
            yield return "END:VEVENT";
        }

        yield return "END:VCALENDAR";
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace(";", "\\;").Replace(",", "\\,").Replace("\r\n", "\\n").Replace("\n", "\\n");

    // Folding counts octets and never cuts a character; a line that goes on begins with a blank, which counts.
    private static void Fold(StringBuilder text, string line)
    {
        var used = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (used + rune.Utf8SequenceLength > Octets)
            {
                text.Append("\r\n ");
                used = 1;
            }

            text.Append(rune);
            used += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
