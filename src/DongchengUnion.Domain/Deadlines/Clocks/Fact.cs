namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>One dated fact of a matter. The day is the civil date in Beijing, a rest day like any other: it is day 0.</summary>
/// <param name="On">The day it happened; of a paper that travelled, the day it was received.</param>
/// <param name="PostedOn">The day such a paper was posted. Posting in time is in time; a clock that starts with the paper starts with receipt.</param>
/// <param name="Party">Whose fact it is where service counts for each side alone; null where it is everybody's.</param>
/// <param name="Number">Which of several: the instalment, or the worker in a group case; 0 where there is only one.</param>
/// <param name="Days">The days that an extension adds; otherwise 0.</param>
public sealed record Fact(FactKind Kind, DateOnly On, DateOnly? PostedOn = null, FactParty? Party = null, int Number = 0, int Days = 0)
{
    /// <summary>The day that decides whether something was done in time.</summary>
    public DateOnly DoneOn => PostedOn is { } posted && posted < On ? posted : On;

    /// <summary>Whether this fact speaks of a clock of that side and number; what names nobody speaks of all.</summary>
    internal bool Concerns(FactParty? party, int number) =>
        (Party is null || party is null || Party == party) && (Number == 0 || number == 0 || Number == number);
}

/// <summary>What the dates alone do not say about a matter.</summary>
/// <param name="ClaimsWages">Unpaid wages are claimed: their limitation begins with the end of the labour relation.</param>
/// <param name="ClaimsOther">Anything else is claimed: its limitation begins when the injury was known.</param>
/// <param name="MayBeReviewed">The body that mediated is one whose agreements an arbitration commission reviews.</param>
/// <param name="MayBeConfirmed">The body that mediated is one whose agreements a court confirms.</param>
public sealed record CaseTraits(bool ClaimsWages = false, bool ClaimsOther = true, bool MayBeReviewed = true, bool MayBeConfirmed = true);

/// <summary>All a matter's clocks follow from.</summary>
public sealed record CaseFacts(IReadOnlyList<Fact> Facts, CaseTraits Traits)
{
    public CaseFacts(params Fact[] facts) : this(facts, new CaseTraits()) { }
}
