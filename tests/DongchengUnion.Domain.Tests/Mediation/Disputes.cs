using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;

namespace DongchengUnion.Domain.Tests.Mediation;

/// <summary>Disputes at any stage, brought there by the verbs themselves.</summary>
internal static class Disputes
{
    public static readonly DateTime At = new(2019, 5, 6, 1, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2019, 5, 6);
    public static readonly CaseDesk Street = new(2, "/1/2/", "景山街道总工会"), District = new(1, "/1/", "区总工会");
    public static readonly Actor Desk = new(21, "梁审核", "景山街道总工会", 2), OtherDesk = new(11, "程守正", "区总工会", 1),
        Applicant = new(31, "李明", "会员", null), Mediator = new(41, "岳律师", "律师", null), Leader = new(51, "秦副主席", "区总工会", 1), Stranger = new(61, "郑主席", "丁公司工会", 14);

    public static MediationCase New() => new(Street, new MediationFacts { Category = DisputeCategory.Pay, KnownOn = new(2019, 3, 1) }, Applicant.AccountId, new(2019, 5, 5), At);

    public static List<CaseParty> Parties() => [CaseParty.Person(0, PartySide.Applicant, [1], [2]), CaseParty.Employer(0, PartySide.Respondent, "甲公司", null, null)];

    public static List<Claim> Claims(bool settled = false)
    {
        Claim wages = new(0, 1, new(ClaimType.UnpaidWages, new(2019, 1, 1), new(2019, 3, 31), 12000m, null));
        if (settled) wages.Settle(ClaimResult.Settled, 10000m);
        return [wages];
    }

    public static AgreementTerms Terms(DateOnly due) => new(true, null, [new Instalment(1, due, 10000m)]);

    public static MediationSession Session(bool settled = false) => new(Today, "街道调解室", true, true, settled);

    public static IReadOnlyList<CaseMediator> Mediators => [new(Mediator.AccountId, Mediator.Name, true)];

    public static MediationCase Standing(MediationStage stage)
    {
        var one = New();
        if (stage == MediationStage.Draft) return one;
        one.Submit(Parties(), Claims(), Applicant);
        switch (stage)
        {
            case MediationStage.Submitted: return one;
            case MediationStage.Declined: one.Decline(DeclineReason.NotLabour, null, Desk); return one;
            case MediationStage.Referred: one.Refer("区仲裁院，函1号", Desk); return one;
            case MediationStage.Withdrawn: one.Withdraw(null, Applicant); return one;
        }

        one.Accept("东工调〔2019〕2-0001号", Today, Today, Desk);
        if (stage == MediationStage.Accepted) return one;
        one.Assign(Mediators, null, Desk);
        if (stage == MediationStage.Assigned) return one;
        one.Begin(Session(), null, Mediator, Today);
        switch (stage)
        {
            case MediationStage.InMediation: return one;
            case MediationStage.HandingOver: one.HandOver(Mediator); return one;
            case MediationStage.NotSettled: one.GiveUp(true, "单位拒绝", Mediator); return one;
        }

        one.Agree(Claims(settled: true), Terms(stage == MediationStage.Overdue ? Today.AddDays(1) : Today.AddDays(30)), Mediator);
        foreach (var who in (Signatory[])[Signatory.Applicant, Signatory.Respondent, Signatory.Mediator]) one.Sign(who, Today, Mediator, Today);
        if (stage == MediationStage.Agreed) return one;
        one.Sign(Signatory.Organ, Today, Mediator, Today);
        if (stage == MediationStage.Effective) return one;
        one.Perform(Mediator);
        if (stage == MediationStage.Overdue) Assert.True(one.FallBehind(Today.AddDays(2)));
        if (stage is MediationStage.Performing or MediationStage.Overdue) return one;
        one.Pay(1, 10000m, Today, "银行回单", Mediator, Today);
        if (stage == MediationStage.Performed) return one;
        one.Close(false, Claims(settled: true), Mediator, Today);
        if (stage == MediationStage.Archived) one.Archive(Desk);
        Assert.Equal(stage, one.Stage);
        return one;
    }
}
