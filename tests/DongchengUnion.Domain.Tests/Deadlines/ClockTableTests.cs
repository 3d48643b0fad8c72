using System.Globalization;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.Deadlines;

/// <summary>
/// Case events in, clocks out, row by row. The dates of the table were worked out over holidays.csv beside the portal's own code.
/// A clock is written "RULE@Party#number anchor natural-end due State ended-on | other rules with theirs".
/// </summary>
public sealed class ClockTableTests
{
    public static TheoryData<string, int> EveryRow()
    {
        var data = new TheoryData<string, int>();
        foreach (var row in Cases.Rows("clocks.csv")) data.Add(row["id"], row.Line);
        return data;
    }

    [Theory, MemberData(nameof(EveryRow))]
    public void The_facts_of_a_case_give_these_clocks_and_no_others(string id, int line)
    {
        var row = Cases.Rows("clocks.csv").Single(r => r.Line == line);
        var expected = Parts(row["expected"]).Order(StringComparer.Ordinal);
        var found = CaseClocks.Run(ClockFacts.Of(row["events"], row["traits"]), DeliveredBook.Book).Select(InWords).Order(StringComparer.Ordinal);
        Assert.True(expected.SequenceEqual(found), $"{id} ({row["why"]})\nexpected {string.Join("; ", expected)}\nfound    {string.Join("; ", found)}");
    }

    [Fact]
    public void The_table_has_more_than_sixty_cases_and_every_purpose_has_one()
    {
        var rows = Cases.Rows("clocks.csv");
        Assert.True(rows.Count > 60);
        var seen = rows.SelectMany(r => CaseClocks.Run(ClockFacts.Of(r["events"], r["traits"]), DeliveredBook.Book)).Select(c => c.Purpose).ToHashSet();
        Assert.Empty(Enum.GetValues<ClockPurpose>().Except(seen));
    }

    private static string InWords(ClockReading clock)
    {
        var whose = (clock.Party is { } party ? $"@{party}" : "") + (clock.Number == 0 ? "" : $"#{clock.Number}");
        var others = clock.Others.Select(d => $" | {Dates(d)}").Order(StringComparer.Ordinal);
        return $"{clock.Deadline.Rule.RuleId}{whose} {Days(clock.Deadline)} {clock.State}{(clock.EndedOn is { } day ? $" {Day(day)}" : "")}{string.Concat(others)}";
    }

    // The other rules of a clock come in no particular order.
    private static IEnumerable<string> Parts(string text) => text == "" ? [] : text.Split("; ").Select(part =>
    {
        var (main, others) = (part.Split(" | ")[0], part.Split(" | ").Skip(1).Select(o => " | " + o).Order(StringComparer.Ordinal));
        return main + string.Concat(others);
    });

    private static string Dates(Deadline d) => $"{d.Rule.RuleId} {Days(d)}";

    private static string Days(Deadline d) => $"{Day(d.From)} {Day(d.NaturalEnd)} {Day(d.Due)}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
