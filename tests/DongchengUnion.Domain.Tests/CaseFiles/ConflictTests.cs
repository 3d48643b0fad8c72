using System.Globalization;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.CaseFiles;

/// <summary>Who stands too near a case: tests/cases/conflicts.csv.</summary>
public sealed class ConflictTests
{
    public static TheoryData<string> Conflicts() => [.. Cases.Rows("conflicts.csv").Select(r => r["id"])];

    [Theory, MemberData(nameof(Conflicts))]
    public void Whoever_stands_too_near_is_found(string id)
    {
        var row = Cases.Rows("conflicts.csv").Single(r => r["id"] == id);
        var candidate = new ConflictCandidate(row["person"], Split(row["officer"]), Split(row["clients"]),
            [.. Split(row["acted"]).Select(a => a.Split('@')).Select(a => (a[0], DateOnly.Parse(a[1], CultureInfo.InvariantCulture)))],
            [.. Split(row["mediated"]).Select(long.Parse)], [.. Split(row["declared"]).Select(Enum.Parse<ConflictGround>)]);
        var matter = new ConflictMatter(long.Parse(row["case"], CultureInfo.InvariantCulture), Split(row["parties"]), Split(row["employers"]), row["agent"] == "yes");
        var found = ConflictCheck.Of(candidate, matter, DateOnly.Parse(row["on"], CultureInfo.InvariantCulture), Split(row["remarks"]).Select(Enum.Parse<ConflictGround>).ToHashSet());
        Assert.Equal(Split(row["expected"]).Order(StringComparer.Ordinal), found.Select(c => $"{c.Ground}:{c.Severity}").Order(StringComparer.Ordinal));
    }

    private static string[] Split(string text) => text.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
