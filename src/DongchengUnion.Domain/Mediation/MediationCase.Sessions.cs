using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>From the first session to an agreement or to none.</summary>
public sealed partial class MediationCase
{
    /// <summary>The first session is held. A side that refuses may not be mediated with (People's Mediation Law, article 17).</summary>
    /// <param name="respondentAgreed">When the other side agreed, if it was not known at acceptance.</param>
    public void Begin(MediationSession first, DateOnly? respondentAgreed, Actor by, DateOnly today)
    {
        RequireMediator(by);
        Flow.Require(Stage, MediationStage.InMediation);
        if (Stage != MediationStage.Assigned) throw new RuleViolationException("指派调解员后才能开始调解。");
        RespondentAgreedOn ??= respondentAgreed;
        if (RespondentAgreedOn is null) throw new RuleViolationException("双方同意后才能开始调解，请填写被申请人同意的日期；对方明确拒绝的，请登记调解不成。");
        Add(first, today);
        Move(MediationStage.InMediation);
    }

    public void Hold(MediationSession session, Actor by, DateOnly today)
    {
        RequireMediator(by);
        if (Stage != MediationStage.InMediation) throw new RuleViolationException("只有调解中的案件可以记录调解。");
        Add(session, today);
    }

    /// <summary>Both parties have signed that they want to go on beyond the fifteen days.</summary>
    public void Extend(DateOnly to, Actor by, DateOnly today)
    {
        RequireMediator(by);
        if (Stage is not (MediationStage.Accepted or MediationStage.Assigned or MediationStage.InMediation)) throw new RuleViolationException("只有受理后、达成协议前可以约定延期。");
        if (to <= today) throw new RuleViolationException("延期应到今天以后。");
        if (to <= (ExtendedTo ?? DateOnly.MinValue)) throw new RuleViolationException("延期应晚于已约定的日期。");
        ExtendedTo = to;
    }

    /// <summary>Asks for a hand-over; the clocks keep running.</summary>
    public void HandOver(Actor by)
    {
        RequireMediator(by);
        Move(MediationStage.HandingOver);
    }

    /// <summary>The other desk has taken the case: number and receipt stay, mediators are its own.</summary>
    public void TakeOver(CaseDesk desk, Actor by)
    {
        if (by.UnionId != desk.UnionId) throw new RuleViolationException($"由{desk.Name}接收。");
        Move(MediationStage.Accepted, MediationStage.HandingOver);
        PutUnder(desk);
        Mediators = [];
    }

    /// <summary>The hand-over was refused or returned.</summary>
    public void KeepOn()
    {
        if (Stage != MediationStage.HandingOver) throw new RuleViolationException("案件不在移送中。");
        Move(MediationStage.InMediation);
    }

    /// <param name="claims">Each claim with what came of it.</param>
    /// <exception cref="RuleViolationException">A claim has no result, or the instalments do not come to what was agreed.</exception>
    public void Agree(IReadOnlyCollection<Claim> claims, AgreementTerms terms, Actor by)
    {
        RequireMediator(by);
        Flow.Require(Stage, MediationStage.Agreed);
        if (claims.Any(c => c.Result is null)) throw new RuleViolationException("请逐项填写请求的处理结果。");
        Total(claims);
        var settled = terms.Check(AgreedTotal);
        Move(MediationStage.Agreed);
        (SettlesAll, LateTerms, Instalments, Signatures) = (settled.SettlesAll, settled.Late, settled.Instalments, []);
        Outcome = claims.Any(c => c.Result is ClaimResult.Withdrawn or ClaimResult.Rejected or ClaimResult.Partly) ? MediationOutcome.PartlyAgreed : MediationOutcome.Agreed;
    }

    /// <summary>Back to the table, until everybody has signed.</summary>
    public void Reopen(Actor by)
    {
        RequireMediator(by);
        if (Stage != MediationStage.Agreed) throw new RuleViolationException("签字盖章齐备后协议即生效，不能再修改。");
        Move(MediationStage.InMediation);
        (Outcome, Instalments, Signatures) = (null, [], []);
    }

    /// <summary>A signature or seal; with the last one the agreement takes effect on the latest day among them.</summary>
    public void Sign(Signatory who, DateOnly on, Actor by, DateOnly today)
    {
        RequireMediator(by);
        if (Stage != MediationStage.Agreed) throw new RuleViolationException("没有待签署的协议。");
        if (on > today || on < ReceivedOn) throw new RuleViolationException("签署日期应在收到申请之后、今天以前。");
        Signatures = [.. Signatures.Where(s => s.Who != who), new Signature(who, on)];
        if (Signatures.Count < Enum.GetValues<Signatory>().Length) return;
        EffectiveOn = Signatures.Max(s => s.On);
        Move(MediationStage.Effective);
    }

    private void Add(MediationSession session, DateOnly today)
    {
        if (session.On > today) throw new RuleViolationException("调解日期不能晚于今天。");
        if (session.On < AcceptedOn) throw new RuleViolationException("调解日期不能早于受理日期。");
        if (string.IsNullOrWhiteSpace(session.Place)) throw new RuleViolationException("请填写调解地点。");
        Sessions = [.. Sessions, session];
    }
}
