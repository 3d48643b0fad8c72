using static DongchengUnion.Domain.Deadlines.Clocks.FactKind;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>The table of all clocks, in the order of a matter's life. The rules themselves are rows of the catalogue.</summary>
internal static class ClockPlans
{
    // Mediation and Arbitration Law, article 27(2): a demand, a request to an authority, a promise to perform; failed talks and agreements not kept: rules of 2011, article 31.
    private static readonly FactKind[] Interruptions =
        [DemandMade, AuthorityAsked, PerformancePromised, NegotiationFailed, MediationReceived, MediationRefused, MediationFailed, AgreementDefaulted];

    public static readonly IReadOnlyList<ClockPlan> All =
    [
        Limitation(ClockPurpose.Limitation, new("LIM-1Y", IncidentKnown), t => t.ClaimsOther),
        Limitation(ClockPurpose.WageLimitation, new("LIM-WAGE", LabourRelationEnded), t => t.ClaimsWages),
        new(ClockPurpose.NegotiationAnswer, new ClockSource("NEG-5", NegotiationRequested)) { Met = [NegotiationAnswered, NegotiationFailed], Overtaken = [MediationReceived, ArbitrationFiled] },

        new(ClockPurpose.MediationAcceptance, new ClockSource("MED-ACC-3W", MediationReceived)) { Met = [MediationAccepted, MediationRefused, MediationReferred], Stopped = [MediationWithdrawn] },
        Mediation(ClockPurpose.MediationWindow, new("MED-15", MediationReceived)),
        Mediation(ClockPurpose.MediationEnd, new("MED-15A", MediationAccepted)) with { Extends = MediationExtended },
        new(ClockPurpose.AgreementReview, new ClockSource("REV-15", AgreementEffective)) { FromLatest = true, Met = [ReviewFiled], Overtaken = [ConfirmationFiled, ArbitrationFiled], Stopped = [Performed], Applies = t => t.MayBeReviewed },
        new(ClockPurpose.AgreementConfirmation, new ClockSource("CONF-30", AgreementEffective)) { FromLatest = true, Met = [ConfirmationFiled], Overtaken = [ReviewFiled, ArbitrationFiled], Stopped = [Performed], Applies = t => t.MayBeConfirmed },
        new(ClockPurpose.Instalment, new ClockSource("PAY-ON", InstalmentDue)) { LooksAhead = true, Met = [InstalmentPaid, Performed], Overtaken = [ArbitrationFiled, SuitFiled, EnforcementFiled] },

        new(ClockPurpose.ArbitrationAcceptance, new ClockSource("ARB-ACC-5W", ArbitrationFiled)) { Met = [ArbitrationAccepted, ArbitrationRefused], Stopped = [ArbitrationWithdrawn] },
        new(ClockPurpose.ArbitrationAnswer, new ClockSource("ARB-ANS-10", ArbitrationCopyReceived)) { Met = [AnswerFiled], Stopped = [ArbitrationWithdrawn, AwardMade] },
        new(ClockPurpose.HearingNotice, new ClockSource("HEAR-5W", HearingOn)) { LooksAhead = true, Stopped = [ArbitrationWithdrawn, AwardMade] },
        new(ClockPurpose.HearingPostponement, new ClockSource("HEAR-DEFER-3W", HearingOn)) { LooksAhead = true, Stopped = [ArbitrationWithdrawn, AwardMade] },
        new(ClockPurpose.Award, new ClockSource("ARB-45", ArbitrationAccepted))
        {
            Met = [AwardMade, AwardReceived, FinalAwardReceived], Stopped = [ArbitrationWithdrawn], Restarts = [ArbitrationRestarted],
            Pause = (ArbitrationSuspended, ArbitrationResumed), Extends = ArbitrationExtended, ExtendedRule = "ARB-60",
        },
        // After a final award only the worker may sue; the employer may ask to have it set aside (articles 47 to 49).
        new(ClockPurpose.Suit, new ClockSource("SUE-15", AwardReceived, FinalAwardReceived)) { Met = [SuitFiled], Stopped = [Performed], StartsWith = f => f.Kind == AwardReceived || f.Party == FactParty.Worker },
        new(ClockPurpose.Annulment, new ClockSource("ANNUL-30", FinalAwardReceived)) { Met = [AnnulmentFiled], Stopped = [Performed], StartsWith = f => f.Party == FactParty.Employer },
        new(ClockPurpose.SuitAfterAnnulment, new ClockSource("SUE-15B", AnnulmentReceived)) { Met = [SuitFiled], Stopped = [Performed] },

        Trial("TRIAL-6M", OrdinaryDocketed), Trial("TRIAL-3M", SummaryDocketed), Trial("TRIAL-2M", SmallClaimDocketed),
        new(ClockPurpose.JudgmentAppeal, new ClockSource("APPEAL-15", JudgmentServed)) { Met = [AppealFiled], Stopped = [Performed] },
        new(ClockPurpose.RulingAppeal, new ClockSource("APPEAL-10", RulingServed)) { Met = [AppealFiled], Stopped = [Performed] },
        new(ClockPurpose.PaymentOrderAcceptance, new ClockSource("PAYORD-5", PaymentOrderFiled)) { Met = [PaymentOrderAccepted, PaymentOrderIssued] },
        new(ClockPurpose.PaymentOrderIssue, new ClockSource("PAYORD-ISSUE-15", PaymentOrderAccepted)) { Met = [PaymentOrderIssued] },
        new(ClockPurpose.PaymentOrderAnswer, new ClockSource("PAYORD-15", PaymentOrderReceived)) { Met = [PaymentOrderAnswered, Performed] },
        Enforcement(new("ENF-2Y", InstalmentDue, TitleEffective)),

        new(ClockPurpose.AidDecision, new ClockSource("LA-7", AidReceived), new ClockSource("LA-5W", AidAccepted, AidPapersComplete), new ClockSource("ULA-7", AidReceived)) { Met = [AidGranted, AidRefused, AidEmergency], Stopped = [AidWithdrawn] },
        new(ClockPurpose.AidAssignment, new ClockSource("LA-3", AidGranted)) { Met = [AidAssigned], Stopped = [AidWithdrawn] },
        new(ClockPurpose.AidObjection, new ClockSource("LA-OBJ-15", AidRefusalReceived)) { Met = [AidRefusalObjected], Stopped = [AidWithdrawn, AidGranted] },
        new(ClockPurpose.AidObjectionReview, new ClockSource("LA-RVW-5", AidRefusalObjected), new ClockSource("LA-RVW-5W", AidRefusalObjected)) { Met = [AidObjectionDecided], Stopped = [AidWithdrawn, AidGranted] },

        new(ClockPurpose.SupervisionAnswer, new ClockSource("SUP-15", SupervisionLetterDelivered)) { Met = [SupervisionAnswered] },
        new(ClockPurpose.AuthorityReport, new ClockSource("SUP-15W", AuthorityDecided)) { Met = [AuthorityReported] },
        new(ClockPurpose.Inspection, new ClockSource("INSP-60W", InspectionDocketed)) { Met = [InspectionEnded], Extends = InspectionExtended, ExtendedRule = "INSP-90W" },
    ];

    private static ClockPlan Limitation(ClockPurpose purpose, ClockSource source, Func<CaseTraits, bool> applies) => new(purpose, source)
    {
        Met = [ArbitrationFiled],
        Stopped = [Performed],
        Restarts = Interruptions,
        Reopens = [ArbitrationWithdrawn],
        Pause = (LimitationSuspended, LimitationResumed),
        Applies = applies,
    };

    // A hand-over is no fact: the days run on, and the record says which desk handles it.
    private static ClockPlan Mediation(ClockPurpose purpose, ClockSource source) => new(purpose, source)
    {
        Met = [AgreementEffective, MediationFailed],
        Overtaken = [ArbitrationFiled],
        Stopped = [MediationWithdrawn, MediationRefused, MediationReferred],
        Reopens = [MediationReopened],
    };

    private static ClockPlan Trial(string ruleId, FactKind docketed) => new(ClockPurpose.Trial, new ClockSource(ruleId, docketed)) { Met = [TrialEnded, JudgmentServed] };

    // Without an enforceable paper there is no time to ask for enforcement; of instalments it runs from the last.
    private static ClockPlan Enforcement(ClockSource source) => new(ClockPurpose.Enforcement, source)
    {
        FromLatest = true,
        Needs = TitleEffective,
        LooksAhead = true,
        Met = [EnforcementFiled],
        Stopped = [Performed],
        Restarts = [DemandMade, PerformancePromised],
        Pause = (LimitationSuspended, LimitationResumed),
    };
}
