using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Flows;

/// <summary>What stands behind the end of a membership. Which parts are needed follows from the kind.</summary>
public sealed record LeavingEvidence
{
    /// <summary>发生日期 of the event.</summary>
    public DateOnly EffectiveOn { get; init; }

    /// <summary>Since when neither dues were paid nor activities joined.</summary>
    public DateOnly? InactiveSince { get; init; }

    public DateOnly? TalkedOn { get; init; }

    /// <summary>谈话记录.</summary>
    public string? Talk { get; init; }

    /// <summary>When the union group discussed the expulsion.</summary>
    public DateOnly? DiscussedOn { get; init; }

    public DateOnly? VotedOn { get; init; }
    public int? Present { get; init; }
    public int? InFavour { get; init; }
    public string? JudgmentNumber { get; init; }
    public string? Court { get; init; }
    public DateOnly? JudgedOn { get; init; }

    /// <exception cref="RuleViolationException">A part that the rule asks for is missing or does not fit.</exception>
    public void Check(MembershipEventKind kind)
    {
        if (kind == MembershipEventKind.TreatAsLeft) CheckSilence();
        else if (kind == MembershipEventKind.Expel) CheckExpulsion();
        else if (kind != MembershipEventKind.Leave) throw new RuleViolationException($"“{kind.Label()}”不按这个程序办理。");
    }

    private void CheckSilence()
    {
        if (InactiveSince is not { } since || since.AddMonths(6) > EffectiveOn)
            throw new RuleViolationException("没有正当理由连续六个月不交会费、不参加活动，才可视为退会；请核对起始日期。");
        if (TalkedOn is not { } talked || string.IsNullOrWhiteSpace(Talk)) throw new RuleViolationException("请填写谈话日期和谈话记录：须经教育拒不改正。");
        if (talked < since || talked > EffectiveOn) throw new RuleViolationException("谈话应在停止交会费之后、视为退会之前。");
    }

    private void CheckExpulsion()
    {
        if (string.IsNullOrWhiteSpace(JudgmentNumber) || string.IsNullOrWhiteSpace(Court) || JudgedOn is not { } judged)
            throw new RuleViolationException("除名须有生效判决：请填写判决书编号、法院和日期。");
        if (DiscussedOn is not { } discussed || VotedOn is not { } voted || Present is not { } present || InFavour is not { } inFavour)
            throw new RuleViolationException("请填写小组讨论日期，以及委员会表决的日期、到会人数和赞成人数。");
        if (judged > discussed || discussed > voted || voted > EffectiveOn) throw new RuleViolationException("顺序应为：判决、小组讨论、委员会表决、除名。");
        if (present < 1 || inFavour > present || inFavour < 0) throw new RuleViolationException("赞成人数不能多于到会人数。");
        if (inFavour * 2 <= present) throw new RuleViolationException("赞成人数未过半数，除名没有通过。");
    }
}
