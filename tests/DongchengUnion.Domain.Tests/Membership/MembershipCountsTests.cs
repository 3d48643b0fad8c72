using System.Globalization;
using System.Text.Json;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>Ledger in, dates in, counts out: tests/cases/membership-counts.json.</summary>
public sealed class MembershipCountsTests
{
    private static readonly string[] Places = ["scope", "from", "to", "knownAt"];

    public static TheoryData<string> Titles() => [.. CountCase.All().Select(c => c.Title)];

    [Theory, MemberData(nameof(Titles))]
    public void The_ledger_gives_the_counts_of_the_table(string title)
    {
        var sample = CountCase.All().Single(c => c.Title == title);
        var ledger = sample.Play();
        foreach (var expected in sample.Expect)
        {
            var scope = expected["scope"].GetString()!;
            var counts = MemberArithmetic.Count(ledger.Events, Ledger.Inside(scope), Day(expected["from"]), Day(expected["to"]),
                expected.TryGetValue("knownAt", out var known) ? Ledger.Noon(Day(known)) : null);
            Assert.True(counts.Balances, $"{scope}: {counts}");
            foreach (var (name, value) in expected.Where(e => !Places.Contains(e.Key)))
                Assert.True(Read(counts, name) == value.GetInt32(), $"{scope}: {name} is {Read(counts, name)}, not {value}");
        }
    }

    [Fact]
    public void The_table_has_every_kind_of_event_and_at_least_thirty_cases()
    {
        var cases = CountCase.All();
        Assert.True(cases.Count >= 30);
        Assert.Empty(Enum.GetNames<MembershipEventKind>().Except(cases.SelectMany(c => c.Ledger).Select(l => l.Kind)));
    }

    private static DateOnly Day(JsonElement text) => DateOnly.ParseExact(text.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int Read(MemberCounts counts, string name) =>
        (int)(typeof(MemberCounts).GetProperty(char.ToUpperInvariant(name[0]) + name[1..]) ?? throw new FormatException($"no count {name}")).GetValue(counts)!;
}
