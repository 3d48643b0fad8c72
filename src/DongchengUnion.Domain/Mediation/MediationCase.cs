using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>
/// A labour dispute before a mediation desk. Two clocks run beside each other: fifteen days from receipt, after which a party may go to
/// arbitration, and fifteen from acceptance, which bind the organ. Who may press which button says the policy; who of the desk, the verb.
/// </summary>
public sealed partial class MediationCase : Case
{
    public static readonly StageFlow<MediationStage> Flow = new(new()
    {
        [MediationStage.Draft] = [MediationStage.Submitted, MediationStage.Withdrawn],
        [MediationStage.Submitted] = [MediationStage.Draft, MediationStage.Accepted, MediationStage.Declined, MediationStage.Referred, MediationStage.Withdrawn],
        [MediationStage.Declined] = [MediationStage.Submitted, MediationStage.Closed],
        [MediationStage.Referred] = [MediationStage.Submitted, MediationStage.Closed],
        [MediationStage.Accepted] = [MediationStage.Assigned, MediationStage.Withdrawn],
        [MediationStage.Assigned] = [MediationStage.Assigned, MediationStage.InMediation, MediationStage.Withdrawn],
        [MediationStage.InMediation] = [MediationStage.HandingOver, MediationStage.Agreed, MediationStage.NotSettled, MediationStage.Withdrawn],
        [MediationStage.HandingOver] = [MediationStage.InMediation, MediationStage.Accepted],
        [MediationStage.Agreed] = [MediationStage.InMediation, MediationStage.Effective],
        [MediationStage.Effective] = [MediationStage.Performing, MediationStage.Closed],
        [MediationStage.Performing] = [MediationStage.Performed, MediationStage.Overdue, MediationStage.Closed],
        [MediationStage.Overdue] = [MediationStage.Performing, MediationStage.Performed, MediationStage.Closed],
        [MediationStage.Performed] = [MediationStage.Performing, MediationStage.Closed],
        [MediationStage.NotSettled] = [MediationStage.InMediation, MediationStage.Closed],
        [MediationStage.Withdrawn] = [MediationStage.Closed],
        [MediationStage.Closed] = [MediationStage.Archived, MediationStage.Effective, MediationStage.Performing, MediationStage.Overdue, MediationStage.Performed,
            MediationStage.NotSettled, MediationStage.Withdrawn, MediationStage.Declined, MediationStage.Referred],
        [MediationStage.Archived] = [MediationStage.Closed],
    });

    private MediationCase() { }

    public MediationCase(CaseDesk desk, MediationFacts facts, int? applicant, DateOnly receivedOn, DateTime at) : base(desk, applicant, receivedOn, at)
    {
        Facts = facts.Check(receivedOn);
        Stage = applicant is null ? MediationStage.Submitted : MediationStage.Draft;
    }

    public MediationStage Stage { get; private set; }

    /// <summary>To where a reopened case goes back.</summary>
    public MediationStage? StageBeforeClosing { get; private set; }

    public MediationFacts Facts { get; private set; } = new();
    public DateOnly? ApplicantAgreedOn { get; private set; }
    public DateOnly? RespondentAgreedOn { get; private set; }
    public IReadOnlyList<CaseMediator> Mediators { get; private set; } = [];
    public IReadOnlyList<MediationSession> Sessions { get; private set; } = [];

    /// <summary>To this day both parties have agreed to go on; both have signed for it.</summary>
    public DateOnly? ExtendedTo { get; private set; }

    public bool SettlesAll { get; private set; }
    public string? LateTerms { get; private set; }
    public IReadOnlyList<Instalment> Instalments { get; private set; } = [];
    public IReadOnlyList<Signature> Signatures { get; private set; } = [];

    /// <summary>The day of the last signature or seal.</summary>
    public DateOnly? EffectiveOn { get; private set; }

    public MediationOutcome? Outcome { get; private set; }
    public DeclineReason? Declined { get; private set; }

    /// <summary>Arbitration, court, authority: where it was sent to, and the letter.</summary>
    public string? ReferredTo { get; private set; }

    public bool IsOpen => Stage is not (MediationStage.Closed or MediationStage.Archived);

    /// <summary>Past fifteen days from receipt without an agreement and without a signed extension.</summary>
    /// <param name="dueOn">The end of the fifteen days as the rules compute it.</param>
    public bool IsPastDue(DateOnly today, DateOnly dueOn) =>
        Stage is MediationStage.Accepted or MediationStage.Assigned or MediationStage.InMediation or MediationStage.HandingOver && today > (ExtendedTo > dueOn ? ExtendedTo.Value : dueOn);

    /// <param name="from">Where the verb may be used; the table also holds the ways back, which are other verbs.</param>
    private void Move(MediationStage to, params ReadOnlySpan<MediationStage> from)
    {
        if (from.Length > 0 && !from.Contains(Stage)) throw new RuleViolationException($"当前状态为“{Stage.Label()}”，不能变为“{to.Label()}”。");
        Flow.Require(Stage, to);
        Stage = to;
    }

    private void RequireDesk(Actor by)
    {
        if (by.UnionId != UnionId) throw new RuleViolationException($"案件由{DeskName}办理。");
    }

    // The one who presides, or the desk on the mediator's behalf.
    private void RequireMediator(Actor by)
    {
        if (by.UnionId != UnionId && Mediators.All(m => m.AccountId != by.AccountId)) throw new RuleViolationException("由本案调解员办理。");
    }

    private static string Why(string? text, string what) => string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException($"请写明{what}。") : text.Trim();
}
