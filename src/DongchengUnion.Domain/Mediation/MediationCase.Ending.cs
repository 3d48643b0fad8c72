using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>Performance, and the end of a case.</summary>
public sealed partial class MediationCase
{
    public void Perform(Actor by)
    {
        RequireMediator(by);
        Flow.Require(Stage, MediationStage.Performing);
        if (Stage != MediationStage.Effective) throw new RuleViolationException("只有已生效的协议可以开始履行。");
        Move(MediationStage.Performing);
        if (Instalments.Count == 0) Move(MediationStage.Performed);
    }

    /// <summary>A payment of one instalment, with its proof.</summary>
    /// <exception cref="RuleViolationException">There is no such instalment, the amount is not above zero or above what is due, or nothing shows the payment.</exception>
    public void Pay(int line, decimal amount, DateOnly on, string? proof, Actor by, DateOnly today)
    {
        RequireMediator(by);
        if (Stage is not (MediationStage.Performing or MediationStage.Overdue)) throw new RuleViolationException("协议不在履行中。");
        if (Instalments.FirstOrDefault(i => i.Line == line) is not { } due) throw new RuleViolationException("没有这一期履行。");
        if (on > today) throw new RuleViolationException("到账日期不能晚于今天。");
        if (amount <= 0 || (due.Paid ?? 0) + amount > due.Amount) throw new RuleViolationException($"到账金额应大于零且不超过未付的 {due.Amount - (due.Paid ?? 0):0.00} 元。");
        var shown = Why(proof, "付款凭证");
        Instalments = [.. Instalments.Select(i => i.Line == line ? i with { Paid = (i.Paid ?? 0) + amount, PaidOn = on, Proof = shown } : i)];
        if (Instalments.All(i => i.IsPaid)) Move(MediationStage.Performed);
        else if (Stage == MediationStage.Overdue && !Instalments.Any(i => i.IsLate(today))) Move(MediationStage.Performing);
    }

    /// <summary>A day has passed on which something was due.</summary>
    public bool FallBehind(DateOnly today)
    {
        if (Stage != MediationStage.Performing || !Instalments.Any(i => i.IsLate(today))) return false;
        Move(MediationStage.Overdue);
        return true;
    }

    /// <summary>A payment was entered wrongly.</summary>
    public void CorrectPayment(int line, string? why, Actor by, DateOnly today)
    {
        RequireMediator(by);
        if (Stage is not (MediationStage.Performing or MediationStage.Overdue or MediationStage.Performed)) throw new RuleViolationException("协议不在履行中。");
        if (Instalments.FirstOrDefault(i => i.Line == line) is not { Paid: not null }) throw new RuleViolationException("这一期没有登记到账。");
        _ = Why(why, "更正的理由");
        Instalments = [.. Instalments.Select(i => i.Line == line ? i with { Paid = null, PaidOn = null, Proof = null } : i)];
        if (Stage == MediationStage.Performed) Move(MediationStage.Performing);
        _ = FallBehind(today);
    }

    /// <summary>One side refuses, or the days have passed: both are told of the way to arbitration.</summary>
    /// <param name="refused">Whether a side refused; otherwise the time ran out.</param>
    public void GiveUp(bool refused, string? why, Actor by)
    {
        RequireMediator(by);
        _ = Why(why, "调解不成的情况");
        Move(MediationStage.NotSettled, MediationStage.InMediation);
        Outcome = refused ? MediationOutcome.Refused : MediationOutcome.TimedOut;
    }

    /// <summary>Both want to try once more. For the leader alone.</summary>
    public void TryAgain(bool bothAgree, string? why)
    {
        if (Stage != MediationStage.NotSettled) throw new RuleViolationException("只有调解不成的案件可以再次调解。");
        if (!bothAgree) throw new RuleViolationException("双方再次同意后才能重新调解。");
        _ = Why(why, "再次调解的理由");
        Move(MediationStage.InMediation);
        Outcome = null;
    }

    /// <summary>In writing or on record; a new application stays possible.</summary>
    public void Withdraw(string? why, Actor by)
    {
        RequireApplicantOrDesk(by);
        if (by.AccountId != ApplicantAccountId) _ = Why(why, "申请人撤回的记录");
        Move(MediationStage.Withdrawn, MediationStage.Draft, MediationStage.Submitted, MediationStage.Accepted, MediationStage.Assigned, MediationStage.InMediation);
        Outcome = MediationOutcome.Withdrawn;
    }

    /// <summary>The outcome is settled and the totals are the sums of the claims.</summary>
    /// <param name="joined">Two applications of one dispute go on as one.</param>
    /// <exception cref="RuleViolationException">There is no outcome yet, or a success lacks its agreement or its amount (C7).</exception>
    public void Close(bool joined, IReadOnlyCollection<Claim> claims, Actor by, DateOnly today)
    {
        RequireMediator(by);
        Flow.Require(Stage, MediationStage.Closed);
        if (!IsOpen) throw new RuleViolationException("案件已归档。");
        Total(claims);
        if (Outcome is null) throw new RuleViolationException("请先确定处理结果。");
        if (Outcome.Value.IsSuccess() && EffectiveOn is null) throw new RuleViolationException("调解成功须有已生效的协议。");
        if (Outcome.Value.IsSuccess() && claims.Any(c => c.Type.IsMonetary() && c.Result == ClaimResult.Settled && c.Agreed is null)) throw new RuleViolationException("调解成功须填写协议金额。");
        if (joined) Outcome = MediationOutcome.Joined;
        else if (Outcome == MediationOutcome.Agreed && Instalments.Count > 0 && Instalments.All(i => i.IsPaid && i.PaidOn <= EffectiveOn)) Outcome = MediationOutcome.PaidAtOnce;
        StageBeforeClosing = Stage;
        Move(MediationStage.Closed);
        ClosedOn = today;
    }

    /// <summary>A closed case is taken up again where it stood. For the leader alone.</summary>
    public void ReopenCase(string? why)
    {
        if (Stage != MediationStage.Closed || StageBeforeClosing is not { } before) throw new RuleViolationException("只有已结案的案件可以重新办理。");
        _ = Why(why, "重新办理的理由");
        Move(before);
        (StageBeforeClosing, ClosedOn) = (null, null);
    }

    public void Archive(Actor by)
    {
        RequireDesk(by);
        Move(MediationStage.Archived);
    }

    /// <summary>For the leader alone.</summary>
    public void TakeFromArchive(string? why)
    {
        if (Stage != MediationStage.Archived) throw new RuleViolationException("案件没有归档。");
        _ = Why(why, "调卷的理由");
        Move(MediationStage.Closed);
    }
}
