using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Settings;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Deadlines;

/// <summary>The calendar of the State Council's notices and the catalogue of periods.</summary>
internal sealed class DeadlineSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var notices = await db.CalendarNotices.Select(n => n.Year).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/holiday-notices.csv").Where(r => !notices.Contains(r.Whole("year"))).Select(Notice));
        var days = await db.CalendarDays.Select(d => d.Date).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/holidays.csv").Where(r => !days.Contains(r.Date("date"))).Select(Day));
        var amendments = await db.CalendarAmendments.Select(a => new { a.Date, a.AmendedOn }).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/holiday-amendments.csv")
            .Where(r => !amendments.Contains(new { Date = r.Date("date"), AmendedOn = r.Date("amended_on") })).Select(Amendment));
        var rules = await db.PeriodRules.Select(r => new { r.RuleId, r.ValidFrom }).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/period-rules.csv")
            .Where(r => !rules.Contains(new { RuleId = r["id"], ValidFrom = r.OptionalDate("valid_from") })).Select(Rule));
        await db.SaveChangesAsync();
    }

    private static CalendarNotice Notice(SeedRow row) => new()
    {
        Year = row.Whole("year"),
        PublishedOn = row.Date("published_on"),
        Certainty = row.Enum<Certainty>("certainty"),
    };

    private static CalendarDay Day(SeedRow row) => new() { Date = row.Date("date"), Kind = Kind(row["kind"]), Name = row["name"] };

    private static CalendarAmendment Amendment(SeedRow row) => new()
    {
        Date = row.Date("date"),
        FirstKind = row.Optional("first_kind") is { } kind ? Kind(kind) : null,
        FirstName = row["first_name"],
        AmendedOn = row.Date("amended_on"),
        Basis = row["basis"],
    };

    private static PeriodRule Rule(SeedRow row) => new()
    {
        RuleId = row["id"],
        Kind = row.Enum<PeriodKind>("kind"),
        Name = row["name"],
        WhoActs = row["who"],
        Anchor = row["anchor"],
        Length = row.Whole("length"),
        Unit = row.Enum<PeriodUnit>("unit"),
        Direction = row.Enum<Direction>("direction"),
        ExcludesStartDay = bool.Parse(row["excludes_start_day"]),
        Extension = row.Optional("extension") is null ? null : row.Whole("extension"),
        Roll = row.Enum<Roll>("roll"),
        Law = row["law"],
        Article = row["article"],
        ValidFrom = row.OptionalDate("valid_from"),
        ValidTo = row.OptionalDate("valid_to"),
        Certainty = row.Enum<Certainty>("certainty"),
        RuleBefore = row.Optional("before"),
        Resets = row["resets"],
        Note = row["note"],
    };

    // The calendar file writes its kinds in small letters.
    private static DayKind Kind(string word) => Enum.Parse<DayKind>(word, ignoreCase: true);
}
