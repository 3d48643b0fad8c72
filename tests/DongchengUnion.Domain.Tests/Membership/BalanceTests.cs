using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>Whatever people do, the books balance: for every union, street and the district, in every period.</summary>
public sealed class BalanceTests
{
    private static readonly DateOnly Start = new(2018, 1, 1);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    [Theory, MemberData(nameof(Seeds))]
    public void Random_ledgers_balance_everywhere(int seed)
    {
        var ledger = Random(new Random(seed));
        var dice = new Random(seed);
        for (var i = 0; i < 8; i++)
        {
            var from = Start.AddDays(dice.Next(0, 700));
            var to = from.AddDays(dice.Next(0, 400));
            DateTime? known = i % 3 == 2 ? Ledger.Noon(to.AddDays(dice.Next(0, 60))) : null;
            var parts = Ledger.Unions.Select(u => Count(ledger, u, from, to, known)).ToList();
            var district = Count(ledger, "District", from, to, known);
            foreach (var counts in parts.Append(district).Append(Count(ledger, "Jingshan", from, to, known))) Assert.True(counts.Balances, $"{from}–{to}: {counts}");
            Assert.Equal(parts.Sum(p => p.Closing), district.Closing);
            Assert.Equal(parts.Sum(p => p.Opening), district.Opening);
            Assert.Equal(parts.Sum(p => p.Retained), district.Retained);
            Assert.True(district.NewMembers <= parts.Sum(p => p.NewMembers));
            Assert.Equal(district.Closing, Folded(ledger, to, known));
            // What one period ends with the next begins with.
            Assert.Equal(district.Closing, Count(ledger, "District", to.AddDays(1), to.AddDays(30), known).Opening);
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_stored_standing_is_what_the_events_come_to(int seed)
    {
        var ledger = Random(new Random(seed));
        for (var i = 0; i < 25; i++)
        {
            var person = ledger.Who($"p{i}");
            var standing = MembershipLedger.Fold(ledger.Of(person));
            Assert.Equal((standing.Status, standing.Since, standing.JoinedOn), (person.Status, person.CurrentSince, person.JoinedOn));
            if (standing.IsOnRoster) Assert.Equal(standing.UnionId, person.UnionId);
        }
    }

    private static MemberCounts Count(Ledger ledger, string scope, DateOnly from, DateOnly to, DateTime? known) =>
        MemberArithmetic.Count(ledger.Events, Ledger.Inside(scope), from, to, known);

    private static int Folded(Ledger ledger, DateOnly on, DateTime? known) =>
        ledger.Events.GroupBy(e => e.PersonId).Count(g => MembershipLedger.Fold(g, on, known).Status == MembershipStatus.Active);

    // Twenty-five people, up to eight lines each; now and then one is reversed, and a transfer stays half done.
    private static Ledger Random(Random dice)
    {
        var ledger = new Ledger();
        for (var i = 0; i < 25; i++)
        {
            var union = Ledger.Unions[dice.Next(4)];
            var person = ledger.Who($"p{i}", dice.Next(2) == 0 ? Sex.Female : Sex.Male, union);
            var (day, recorded) = (Start.AddDays(dice.Next(0, 300)), Start);
            for (var step = dice.Next(1, 8); step > 0; step--)
            {
                var possible = Enum.GetValues<MembershipEventKind>().Where(k => LedgerRules.Allows(person.Status, k)).ToList();
                if (possible.Count == 0) break;
                var kind = possible[dice.Next(possible.Count)];
                union = person.IsOnRoster ? Ledger.Unions.Single(u => Ledger.Place(u).UnionId == person.UnionId) : Ledger.Unions[dice.Next(4)];
                var other = Ledger.Unions.Where(u => u != union).ElementAt(dice.Next(3));
                var isTransfer = kind is MembershipEventKind.TransferIn or MembershipEventKind.TransferOut;
                var isOutside = dice.Next(4) == 0;
                // Late facts: written up to three months after they happened, never before what was written already.
                recorded = Max(recorded, day).AddDays(dice.Next(0, 90));
                ledger.Record(person, union, new LedgerEntry(kind, day, null, null, isTransfer && !isOutside ? Ledger.Place(other).UnionId : null,
                    isTransfer ? other : null, dice.Next(3) == 0), recorded);
                if (dice.Next(6) == 0) ledger.ReverseLast(person, recorded = recorded.AddDays(dice.Next(0, 40)));
                day = Max(day, MembershipLedger.Fold(ledger.Of(person)).Since ?? day).AddDays(dice.Next(0, 200));
            }
        }

        return ledger;
    }

    private static DateOnly Max(DateOnly a, DateOnly b) => a > b ? a : b;
}
