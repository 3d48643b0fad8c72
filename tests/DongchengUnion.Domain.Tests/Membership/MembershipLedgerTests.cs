using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>What may be written into the ledger, and what it does to a person.</summary>
public sealed class MembershipLedgerTests
{
    private static readonly DateOnly Today = new(2019, 7, 2);
    private static readonly DateTime Now = new(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);

    public static TheoryData<MembershipStatus, MembershipEventKind> EveryPair()
    {
        var pairs = new TheoryData<MembershipStatus, MembershipEventKind>();
        foreach (var status in Enum.GetValues<MembershipStatus>())
        {
            foreach (var kind in Enum.GetValues<MembershipEventKind>()) pairs.Add(status, kind);
        }

        return pairs;
    }

    [Theory, MemberData(nameof(EveryPair))]
    public void An_event_follows_the_standings_of_the_table_and_no_other(MembershipStatus status, MembershipEventKind kind)
    {
        var ledger = At(status, out var person);
        var lines = ledger.Events.Count;
        var refusal = Record.Exception(() => ledger.Record(person, "A", Entry(kind, new(2019, 6, 1))));
        Assert.Equal(LedgerRules.Allows(status, kind), refusal is null);
        Assert.Equal(refusal is null ? lines + 1 : lines, ledger.Events.Count);
        if (refusal is not null) Assert.Equal(status, person.Status);
        else Assert.Equal(LedgerRules.After(kind, MembershipStatus.Active), person.Status);
    }

    [Theory]
    [InlineData(2019, 7, 3, "不能晚于今天")]
    [InlineData(2018, 1, 1, "不能早于上一条")]
    public void A_day_that_cannot_be_is_refused(int year, int month, int day, string because)
    {
        var ledger = At(MembershipStatus.Active, out var person);
        var refusal = Assert.Throws<RuleViolationException>(() =>
            MembershipLedger.Record(person, Ledger.Place("A"), ledger.Of(person), Entry(MembershipEventKind.Retain, new(year, month, day)), Today, Ledger.Chair, Now));
        Assert.Contains(because, refusal.Message);
    }

    [Fact]
    public void A_reason_belongs_to_its_event() =>
        Assert.Contains("退休", Assert.Throws<RuleViolationException>(() =>
            At(MembershipStatus.Active, out var person).Record(person, "A", Entry(MembershipEventKind.Leave, Today) with { Reason = EventReason.Retired })).Message);

    [Fact]
    public void Another_union_does_not_write_about_a_member() =>
        Assert.Throws<RuleViolationException>(() => At(MembershipStatus.Active, out var person).Record(person, "B", Entry(MembershipEventKind.Retain, new(2019, 6, 1))));

    [Fact]
    public void The_first_joining_stays_whatever_comes_later()
    {
        var ledger = At(MembershipStatus.Left, out var person);
        ledger.Record(person, "B", Entry(MembershipEventKind.Join, new(2019, 6, 1)));
        Assert.Equal((new DateOnly(2018, 3, 1), new DateOnly(2019, 6, 1)), (person.JoinedOn, person.CurrentSince));
    }

    [Fact]
    public void The_standing_can_be_asked_for_on_any_past_day()
    {
        var ledger = At(MembershipStatus.Retained, out var person);
        ledger.Record(person, "A", Entry(MembershipEventKind.Restore, new(2019, 6, 1)));
        MembershipStatus On(int year, int month, int day) => MembershipLedger.Fold(ledger.Of(person), new DateOnly(year, month, day)).Status;
        Assert.Equal([MembershipStatus.None, MembershipStatus.Active, MembershipStatus.Retained, MembershipStatus.Active],
            [On(2018, 2, 28), On(2018, 3, 1), On(2019, 5, 31), On(2019, 6, 1)]);
    }

    [Fact]
    public void Only_the_last_line_is_reversed_and_the_person_stands_as_before()
    {
        var ledger = At(MembershipStatus.Left, out var person);
        Assert.Throws<RuleViolationException>(() => MembershipLedger.ReverseLast(person, ledger.Of(person), 1, "登记错误", Ledger.Chair, Now));
        Assert.Throws<RuleViolationException>(() => MembershipLedger.ReverseLast(person, ledger.Of(person), 2, " ", Ledger.Chair, Now));
        ledger.ReverseLast(person, Today);
        Assert.Equal((MembershipStatus.Active, true), (person.Status, person.IsOnRoster));
        Assert.Equal("登记错误", ledger.Events[1].ReversalReason);
    }

    [Fact]
    public void The_day_of_death_goes_with_its_reversal()
    {
        var ledger = At(MembershipStatus.Died, out var person);
        Assert.Equal(new DateOnly(2018, 9, 1), person.DeathDate);
        ledger.ReverseLast(person, Today);
        Assert.Null(person.DeathDate);
    }

    [Fact]
    public void A_child_and_a_late_fact_are_remarked_on()
    {
        var person = new Ledger().Who("小");
        person.Describe(new PersonFacts { BirthDate = new(2010, 1, 1) });
        Assert.Contains("不满16周岁", MembershipLedger.Remarks(person, Entry(MembershipEventKind.Join, Today), Today).Single().Text);
        Assert.Contains("补报", MembershipLedger.Remarks(person, Entry(MembershipEventKind.Leave, new(2019, 6, 30)), Today).Single().Text);
        Assert.Empty(MembershipLedger.Remarks(person, Entry(MembershipEventKind.Leave, Today), Today));
    }

    private static LedgerEntry Entry(MembershipEventKind kind, DateOnly on) =>
        new(kind, on, OtherUnionName: kind is MembershipEventKind.TransferIn or MembershipEventKind.TransferOut ? "海淀区某公司工会" : null);

    private static Ledger At(MembershipStatus status, out Person person)
    {
        var ledger = new Ledger();
        person = ledger.Who("李");
        if (status == MembershipStatus.None) return ledger;
        ledger.Record(person, "A", Entry(MembershipEventKind.Join, new(2018, 3, 1)));
        MembershipEventKind? next = status switch
        {
            MembershipStatus.Retained => MembershipEventKind.Retain,
            MembershipStatus.TransferredOut => MembershipEventKind.TransferOut,
            MembershipStatus.Left => MembershipEventKind.Leave,
            MembershipStatus.TreatedAsLeft => MembershipEventKind.TreatAsLeft,
            MembershipStatus.Expelled => MembershipEventKind.Expel,
            MembershipStatus.Died => MembershipEventKind.Die,
            MembershipStatus.None or MembershipStatus.Active => null,
        };
        if (next is { } kind) ledger.Record(person, "A", Entry(kind, new(2018, 9, 1)));
        return ledger;
    }
}
