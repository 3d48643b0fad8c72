using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>What the statutory clocks follow from.</summary>
public sealed partial class MediationCase
{
    /// <summary>Fifteen days from receipt (Mediation and Arbitration Law, article 14); an extension is counted from their natural end.</summary>
    private const int DaysFromReceipt = 15;

    /// <summary>The law's first day: what happened before it started no clock of it.</summary>
    private static readonly DateOnly LawInForce = new(2008, 5, 1);

    /// <summary>All dated facts of the case.</summary>
    /// <param name="log">The verbs of the log with their civil days, oldest first: refusals, failures and withdrawals are dated by them.</param>
    public CaseFacts DatedFacts(IEnumerable<(MediationVerb Verb, DateOnly On)> log, IReadOnlyCollection<Claim> claims)
    {
        List<Fact> facts = [new(FactKind.MediationReceived, ReceivedOn)];
        void Add(FactKind kind, DateOnly? on)
        {
            if (on is { } day && day >= LawInForce) facts.Add(new Fact(kind, day));
        }

        Add(FactKind.IncidentKnown, Facts.KnownOn);
        Add(FactKind.LabourRelationEnded, Facts.RelationEndedOn);
        Add(FactKind.MediationAccepted, AcceptedOn);
        foreach (var (verb, on) in log)
        {
            switch (verb)
            {
                case MediationVerb.Decline: facts.Add(new Fact(FactKind.MediationRefused, on)); break;
                case MediationVerb.Reconsider: facts.RemoveAll(f => f.Kind == FactKind.MediationRefused); break;
                case MediationVerb.Refer: facts.Add(new Fact(FactKind.MediationReferred, on)); break;
                case MediationVerb.ReferBack: facts.RemoveAll(f => f.Kind == FactKind.MediationReferred); break;
                case MediationVerb.Withdraw: facts.Add(new Fact(FactKind.MediationWithdrawn, on)); break;
                case MediationVerb.GiveUp: facts.Add(new Fact(FactKind.MediationFailed, on)); break;
                case MediationVerb.TryAgain: facts.Add(new Fact(FactKind.MediationReopened, on)); break;
                case MediationVerb.Extend when ExtendedTo?.DayNumber - ReceivedOn.DayNumber - DaysFromReceipt is > 0 and { } days:
                    facts.RemoveAll(f => f.Kind == FactKind.MediationExtended);
                    facts.Add(new Fact(FactKind.MediationExtended, on, Days: days));
                    break;
            }
        }

        Add(FactKind.AgreementEffective, EffectiveOn);
        if (EffectiveOn is not null)
        {
            facts.AddRange(Instalments.Select(i => new Fact(FactKind.InstalmentDue, i.DueOn, Number: i.Line)));
            facts.AddRange(Instalments.Where(i => i.IsPaid).Select(i => new Fact(FactKind.InstalmentPaid, i.PaidOn!.Value, Number: i.Line)));
            if (Instalments.Count > 0 && Instalments.All(i => i.IsPaid)) Add(FactKind.Performed, Instalments.Max(i => i.PaidOn));
        }

        Add(FactKind.CaseClosed, ClosedOn);
        return new CaseFacts(facts, new CaseTraits(claims.Any(c => c.Type == ClaimType.UnpaidWages), claims.Any(c => c.Type != ClaimType.UnpaidWages)));
    }

    /// <summary>The record as reminders and calendars name it: its number, never a person.</summary>
    public ClockRecord ToClockRecord() => new(ClockSubject.MediationCase, Id, NumberOrMark, new ClockDesk(UnionId, ScopePath, DeskName),
        Mediators.FirstOrDefault(m => m.IsPresiding)?.AccountId, null, ApplicantAccountId);

    /// <summary>The verb that a line of the log names; null for a line of another kind.</summary>
    public static MediationVerb? VerbOf(string words) => Enum.GetValues<MediationVerb>().Where(v => v.Label() == words).Select(v => (MediationVerb?)v).FirstOrDefault();
}
