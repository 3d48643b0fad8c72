using System.Globalization;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>The book of deadlines from the delivered seed files.</summary>
internal static class DeliveredBook
{
    public static IReadOnlyList<CalendarDay> Days { get; } = [.. Cases.Seed("reference/holidays.csv").Select(r => new CalendarDay
    {
        Date = r.Date("date"), Kind = Enum.Parse<DayKind>(r["kind"], ignoreCase: true), Name = r["name"],
    })];

    public static IReadOnlyList<PeriodRule> Rules { get; } = [.. Cases.Seed("reference/period-rules.csv").Select(r => new PeriodRule
    {
        RuleId = r["id"], Kind = Enum.Parse<PeriodKind>(r["kind"]), Name = r["name"], WhoActs = r["who"], Anchor = r["anchor"],
        Length = r.Whole("length"), Unit = Enum.Parse<PeriodUnit>(r["unit"]), Direction = Enum.Parse<Direction>(r["direction"]),
        ExcludesStartDay = bool.Parse(r["excludes_start_day"]), Extension = r.Optional("extension") is null ? null : r.Whole("extension"),
        Roll = Enum.Parse<Roll>(r["roll"]), Law = r["law"], Article = r["article"], ValidFrom = r.OptionalDate("valid_from"),
        ValidTo = r.OptionalDate("valid_to"), Certainty = Enum.Parse<Certainty>(r["certainty"]), RuleBefore = r.Optional("before"),
        Resets = r["resets"], Note = r["note"],
    })];

    public static CalendarHistory Calendars { get; } = History(CalendarReading.Usual);

    public static DeadlineBook Book { get; } = new(Calendars, Rules);

    /// <summary>A date as the tests write it, 2019-01-18.</summary>
    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static CalendarHistory History(CalendarReading reading) => new(
        Days,
        Cases.Seed("reference/holiday-amendments.csv").Select(r => new CalendarAmendment
        {
            Date = r.Date("date"),
            FirstKind = r.Optional("first_kind") is { } kind ? Enum.Parse<DayKind>(kind, ignoreCase: true) : null,
            FirstName = r["first_name"],
            AmendedOn = r.Date("amended_on"),
            Basis = r["basis"],
        }),
        Cases.Seed("reference/holiday-notices.csv").Select(r => new CalendarNotice { Year = r.Whole("year"), PublishedOn = r.Date("published_on") }),
        reading);
}
