using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>The table of worked examples, row by row.</summary>
public sealed class DeadlineTableTests
{
    public static TheoryData<string, int> EveryRow()
    {
        var data = new TheoryData<string, int>();
        foreach (var row in Cases.Rows("deadlines.csv")) data.Add(row["id"], row.Line);
        return data;
    }

    [Theory, MemberData(nameof(EveryRow))]
    public void A_row_comes_out_by_its_own_columns(string id, int line)
    {
        var row = Row(line);
        Agrees(id, "its own columns", row, PeriodOf(row).From(row.Date("base_date"), CalendarOf(row)));
    }

    [Theory, MemberData(nameof(EveryRow))]
    public void A_row_comes_out_by_the_rule_it_names(string id, int line)
    {
        var row = Row(line);
        if (RuleOf(row) is { } rule) Agrees(id, $"rule {rule.RuleId}", row, rule.Period.From(row.Date("base_date"), CalendarOf(row)));
    }

    [Fact]
    public void Every_row_of_the_delivered_table_goes_by_a_rule_of_the_catalogue()
    {
        var without = Cases.Rows("deadlines.csv").Where(r => RuleOf(r) is null).Select(r => r["id"]).ToList();
        Assert.True(without.Count == 0 || Environment.GetEnvironmentVariable("UNION_CASES") is { Length: > 0 }, string.Join(" ", without));
    }

    /// <summary>The rule a row names, where it counts as the row does; a row may also name a rule of its own making.</summary>
    private static PeriodRule? RuleOf(CaseRow row)
    {
        var written = PeriodOf(row);
        return DeliveredBook.Book.Find(row["rule"].Split(' ')[0])
            .LastOrDefault(r => r.IsInForce(row.Date("base_date")) && r.Period.Whole == written.Whole && r.Direction == written.Direction
                && (r.Roll == written.Roll || written.Unit == PeriodUnit.Workday));
    }

    private static CaseRow Row(int line) => Cases.Rows("deadlines.csv").Single(r => r.Line == line);

    private static Period PeriodOf(CaseRow row) => new(
        row.Whole("n"),
        row["unit"] switch
        {
            "day" => PeriodUnit.Day,
            "workday" => PeriodUnit.Workday,
            "month" => PeriodUnit.Month,
            "year" => PeriodUnit.Year,
            var other => throw new FormatException($"{row["id"]}: unit {other}"),
        },
        row["direction"] switch
        {
            "fwd" => Direction.Forward,
            "back" => Direction.Back,
            var other => throw new FormatException($"{row["id"]}: direction {other}"),
        },
        row["roll"] switch
        {
            "next" => Roll.Next,
            "prev" => Roll.Previous,
            "none" => Roll.None,
            var other => throw new FormatException($"{row["id"]}: roll {other}"),
        });

    private static WorkCalendar CalendarOf(CaseRow row) => row["calendar"] switch
    {
        "final" => DeliveredBook.Calendars.Final,
        "as-first-published" => DeliveredBook.Calendars.AsFirstPublished,
        var other => throw new FormatException($"{row["id"]}: calendar {other}"),
    };

    private static void Agrees(string id, string by, CaseRow row, PeriodEnd end)
    {
        var (naturalEnd, due) = (row.Date("natural_end"), row.Date("due"));
        Assert.True(end.NaturalEnd == naturalEnd && end.Due == due,
            $"{id} by {by}: natural end {end.NaturalEnd:yyyy-MM-dd}, due {end.Due:yyyy-MM-dd}; the table says {naturalEnd:yyyy-MM-dd} and {due:yyyy-MM-dd}.");
    }
}
