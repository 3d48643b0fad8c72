using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using static DongchengUnion.Domain.Tests.Mediation.Disputes;

namespace DongchengUnion.Domain.Tests.Mediation;

/// <summary>What a stage alone does not tell.</summary>
public sealed class MediationRulesTests
{
    [Fact]
    public void A_number_stays_and_receipt_stays_when_another_desk_takes_the_case()
    {
        var one = Standing(MediationStage.HandingOver);
        var (number, received) = (one.Number, one.ReceivedOn);
        one.TakeOver(District, OtherDesk);
        Assert.Equal((number, received, District.UnionId, Street.UnionId), (one.Number, one.ReceivedOn, one.UnionId, one.FirstDeskId));
        Assert.Empty(one.Mediators);
        Assert.Throws<RuleViolationException>(() => one.Assign(Mediators, null, Desk));
    }

    [Fact]
    public void An_agreement_takes_effect_on_the_last_signature()
    {
        var one = Standing(MediationStage.InMediation);
        one.Agree(Claims(settled: true), Terms(Today.AddDays(30)), Desk);
        one.Sign(Signatory.Respondent, Today, Desk, Today);
        one.Sign(Signatory.Applicant, Today.AddDays(-1), Desk, Today);
        one.Sign(Signatory.Mediator, Today.AddDays(-1), Desk, Today);
        Assert.Null(one.EffectiveOn);
        one.Sign(Signatory.Organ, Today.AddDays(-1), Desk, Today);
        Assert.Equal((Today, MediationStage.Effective), (one.EffectiveOn, one.Stage));
    }

    [Fact]
    public void Instalments_come_to_what_was_agreed()
    {
        var one = Standing(MediationStage.InMediation);
        var refused = Assert.Throws<RuleViolationException>(() => one.Agree(Claims(settled: true), new AgreementTerms(false, null, [new(1, Today, 9999.99m)]), Desk));
        Assert.Contains("9999.99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(MediationStage.InMediation, one.Stage);
    }

    [Fact]
    public void Without_the_other_sides_consent_nobody_mediates()
    {
        var one = Standing(MediationStage.Submitted);
        one.Accept("东工调〔2019〕2-0002号", Today, null, Desk);
        one.Assign(Mediators, null, Desk);
        Assert.Contains("双方同意", Assert.Throws<RuleViolationException>(() => one.Begin(Session(), null, Mediator, Today)).Message, StringComparison.Ordinal);
        one.Begin(Session(), Today, Mediator, Today);
        Assert.Equal(Today, one.RespondentAgreedOn);
    }

    [Theory]
    [InlineData(MediationOutcome.Agreed, true), InlineData(MediationOutcome.PartlyAgreed, true), InlineData(MediationOutcome.PaidAtOnce, true), InlineData(MediationOutcome.Refused, false)]
    [InlineData(MediationOutcome.TimedOut, false), InlineData(MediationOutcome.Withdrawn, false), InlineData(MediationOutcome.Declined, false), InlineData(MediationOutcome.Referred, false), InlineData(MediationOutcome.Joined, false)]
    public void Only_three_outcomes_are_a_success(MediationOutcome outcome, bool success) => Assert.Equal(success, outcome.IsSuccess());

    [Fact]
    public void A_success_needs_its_amount()
    {
        var one = Standing(MediationStage.InMediation);
        Claim wages = new(0, 1, new(ClaimType.UnpaidWages, new(2019, 1, 1), new(2019, 3, 31), 12000m, null));
        wages.Settle(ClaimResult.Settled, null);
        one.Agree([wages], new AgreementTerms(false, null, []), Desk);
        foreach (var who in Enum.GetValues<Signatory>()) one.Sign(who, Today, Desk, Today);
        Assert.Contains("协议金额", Assert.Throws<RuleViolationException>(() => one.Close(false, [wages], Desk, Today)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_payment_leaves_the_rest_due()
    {
        var one = Standing(MediationStage.Performing);
        one.Pay(1, 4000m, Today, "回单1", Desk, Today);
        Assert.Equal(MediationStage.Performing, one.Stage);
        Assert.Contains("6000.00", Assert.Throws<RuleViolationException>(() => one.Pay(1, 6000.01m, Today, "回单2", Desk, Today)).Message, StringComparison.Ordinal);
        one.Pay(1, 6000m, Today, "回单2", Desk, Today);
        Assert.Equal(MediationStage.Performed, one.Stage);
    }

    [Theory]
    [InlineData(ClaimType.UnpaidWages, null, null, 100.0, "起止日期"), InlineData(ClaimType.Overtime, "2019-03-01", "2019-02-01", 100.0, "截止日期"), InlineData(ClaimType.Severance, null, null, -1.0, "不能小于零")]
    [InlineData(ClaimType.Reinstatement, null, null, 5.0, "不涉及金额"), InlineData(ClaimType.Severance, null, null, 1.005, "两位小数"), InlineData(ClaimType.Other, null, null, null, "写明内容")]
    public void A_claim_is_asked_for_what_it_needs(ClaimType type, string? from, string? to, double? asked, string says)
    {
        var facts = new ClaimFacts(type, from is null ? null : DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture),
            to is null ? null : DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture), (decimal?)asked, null);
        Assert.Contains(says, Assert.Throws<RuleViolationException>(() => facts.Check()).Message, StringComparison.Ordinal);
    }
}
