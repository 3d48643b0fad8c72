using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Mediation;

/// <summary>Through which door a mediation came.</summary>
public enum MediationSource
{
    [Label("本人申请")] OwnApplication = 1,
    [Label("基层报送")] Grassroots,
    [Label("12351热线")] Hotline,
    [Label("信访转来")] Petition,
    [Label("仲裁委托")] Arbitration,
    [Label("法院委派")] Court,
    [Label("监督发现")] Supervision,
    [Label("预警转入")] Warning,
}

/// <summary>How the application was made; an oral one needs a record on the spot (Mediation and Arbitration Law, article 12).</summary>
public enum ApplyForm
{
    [Label("书面")] Written = 1,
    [Label("口头")] Oral,
}

/// <summary>How pressing it is.</summary>
public enum Urgency
{
    [Label("一般")] Usual = 1,
    [Label("紧急")] Urgent,
    [Label("涉稳")] PublicOrder,
}

/// <summary>A mediator on a case.</summary>
/// <param name="AccountId">The account; who is named here sees the case.</param>
public sealed record CaseMediator(int AccountId, string Name, bool IsPresiding);

/// <summary>One session.</summary>
/// <param name="Place">Where; names no person.</param>
/// <param name="IsSettled">Whether it ended with terms both sides want.</param>
public sealed record MediationSession(DateOnly On, string Place, bool ApplicantCame, bool RespondentCame, bool IsSettled);

/// <summary>One payment of an agreement: due, and what came.</summary>
/// <param name="Paid">Yuan; null while nothing came.</param>
/// <param name="Proof">What shows the payment: a receipt's number, a bank slip.</param>
public sealed record Instalment(int Line, DateOnly DueOn, decimal Amount, decimal? Paid = null, DateOnly? PaidOn = null, string? Proof = null)
{
    public bool IsPaid => Paid >= Amount;

    public bool IsLate(DateOnly today) => !IsPaid && DueOn < today;
}

/// <summary>A signature or seal under the agreement.</summary>
/// <param name="Who">申请人, 被申请人, 调解员 or 调解组织.</param>
public sealed record Signature(Signatory Who, DateOnly On);

/// <summary>Whose signatures an agreement needs (Mediation and Arbitration Law, article 14).</summary>
public enum Signatory
{
    [Label("申请人签名")] Applicant = 1,
    [Label("被申请人盖章")] Respondent,
    [Label("调解员签名")] Mediator,
    [Label("调解组织印章")] Organ,
}

/// <summary>What an agreement says beside its text.</summary>
/// <param name="SettlesAll">一次性了结: nothing further may be asked of this dispute.</param>
/// <param name="Late">What follows when it is not performed in time; null for nothing.</param>
public sealed record AgreementTerms(bool SettlesAll, string? Late, IReadOnlyList<Instalment> Instalments)
{
    /// <exception cref="RuleViolationException">An instalment without an amount or out of order, or instalments that do not come to what was agreed.</exception>
    public AgreementTerms Check(decimal agreed)
    {
        if (Instalments.Any(i => i.Amount <= 0)) throw new RuleViolationException("每期履行金额应大于零。");
        if (Instalments.Zip(Instalments.Skip(1)).Any(p => p.Second.DueOn < p.First.DueOn)) throw new RuleViolationException("各期履行日期应按先后填写。");
        var sum = Instalments.Sum(i => i.Amount);
        return sum != agreed && (sum > 0 || agreed > 0)
            ? throw new RuleViolationException($"各期金额合计 {sum:0.00} 元，与各项请求的协议金额合计 {agreed:0.00} 元不一致。")
            : this;
    }
}
