using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>From application to the first session.</summary>
public sealed partial class MediationCase
{
    /// <summary>The applicant, or the desk after talking to the applicant, puts the facts right. Until it is accepted.</summary>
    /// <exception cref="RuleViolationException">It is too late, or a fact is refused.</exception>
    public void Describe(MediationFacts facts, Actor by)
    {
        if (Stage is not (MediationStage.Draft or MediationStage.Submitted)) throw new RuleViolationException("受理后案情在办案记录中补充，不能修改申请。");
        RequireApplicantOrDesk(by);
        Facts = facts.Check(ReceivedOn);
    }

    /// <param name="parties">At least one applicant and one other party.</param>
    /// <exception cref="RuleViolationException">Nobody is named, or nothing is asked for.</exception>
    public void Submit(IReadOnlyCollection<CaseParty> parties, IReadOnlyCollection<Claim> claims, Actor by)
    {
        RequireApplicantOrDesk(by);
        if (parties.All(p => p.Side != PartySide.Applicant)) throw new RuleViolationException("请填写申请人。");
        if (parties.All(p => p.Side != PartySide.Respondent)) throw new RuleViolationException("请填写被申请人（用人单位）。");
        if (claims.Count == 0) throw new RuleViolationException("请至少填写一项请求。");
        Move(MediationStage.Submitted, MediationStage.Draft);
    }

    /// <summary>Back to the draft, until the desk has looked at it.</summary>
    public void TakeBack(Actor by)
    {
        RequireApplicant(by);
        Move(MediationStage.Draft);
    }

    /// <param name="number">The next of the desk's series.</param>
    /// <param name="respondentAgreed">Null while the other side is still being asked.</param>
    public void Accept(string number, DateOnly today, DateOnly? respondentAgreed, Actor by)
    {
        RequireDesk(by);
        Flow.Require(Stage, MediationStage.Accepted);
        if (respondentAgreed > today) throw new RuleViolationException("同意调解的日期不能晚于今天。");
        TakeNumber(number);
        Move(MediationStage.Accepted);
        AcceptedOn = today;
        ApplicantAgreedOn = ReceivedOn;
        RespondentAgreedOn = respondentAgreed;
    }

    /// <summary>Not taken, with a notice in writing.</summary>
    public void Decline(DeclineReason reason, string? words, Actor by)
    {
        RequireDesk(by);
        if (reason == DeclineReason.Other) _ = Why(words, "不予受理的理由");
        Move(MediationStage.Declined, MediationStage.Submitted);
        (Declined, Outcome) = (reason, MediationOutcome.Declined);
    }

    /// <summary>To the body that is competent: arbitration, court, labour inspection, another district.</summary>
    public void Refer(string? to, Actor by)
    {
        RequireDesk(by);
        var target = Why(to, "转往的单位和函号");
        Move(MediationStage.Referred, MediationStage.Submitted);
        (ReferredTo, Outcome) = (target, MediationOutcome.Referred);
    }

    /// <summary>The other body has not taken it.</summary>
    public void ReferBack(Actor by)
    {
        RequireDesk(by);
        if (Stage != MediationStage.Referred) throw new RuleViolationException("只有转办的案件可以退回。");
        Move(MediationStage.Submitted);
        (ReferredTo, Outcome) = (null, null);
    }

    /// <summary>A refusal is looked at again, within the year in which it was given. For the leader alone.</summary>
    public void Reconsider(string? why, DateOnly today)
    {
        if (Stage != MediationStage.Declined) throw new RuleViolationException("只有不予受理的案件可以恢复审查。");
        if (today.Year != ReceivedOn.Year) throw new RuleViolationException("只能在收到申请的当年恢复审查，请重新申请。");
        _ = Why(why, "恢复审查的理由");
        Move(MediationStage.Submitted);
        (Declined, Outcome) = (null, null);
    }

    /// <param name="mediators">One to three, one of whom presides; each passed the conflict check or was let through by the leader.</param>
    public void Assign(IReadOnlyList<CaseMediator> mediators, string? why, Actor by)
    {
        RequireDesk(by);
        if (mediators.Count is < 1 or > 3) throw new RuleViolationException("调解员为一至三人。");
        if (mediators.Count(m => m.IsPresiding) != 1) throw new RuleViolationException("请指定一名主持调解员。");
        if (mediators.DistinctBy(m => m.AccountId).Count() != mediators.Count) throw new RuleViolationException("同一名调解员不能重复指派。");
        if (Mediators.Count > 0) _ = Why(why, "重新指派的理由");
        if (Stage != MediationStage.InMediation) Move(MediationStage.Assigned);
        Mediators = mediators;
    }

    private void RequireApplicant(Actor by)
    {
        if (ApplicantAccountId is null || by.AccountId != ApplicantAccountId) throw new RuleViolationException("由申请人本人办理。");
    }

    private void RequireApplicantOrDesk(Actor by)
    {
        if (by.AccountId != ApplicantAccountId && by.UnionId != UnionId) throw new RuleViolationException("由申请人或受理窗口办理。");
    }
}
