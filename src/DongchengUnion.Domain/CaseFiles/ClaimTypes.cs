namespace DongchengUnion.Domain.CaseFiles;

/// <summary>The article behind each kind of claim, and whether it is about money.</summary>
public static class ClaimTypes
{
    /// <returns>Law and article; an empty text where none is verified.</returns>
    public static string Basis(this ClaimType type) => type switch
    {
        ClaimType.UnpaidWages => "劳动合同法第三十条",
        ClaimType.Overtime => "劳动合同法第三十一条",
        ClaimType.DoublePay => "劳动合同法第八十二条",
        ClaimType.Severance => "劳动合同法第四十六条、第四十七条",
        ClaimType.UnlawfulDismissal => "劳动合同法第八十七条",
        ClaimType.ExtraDamages => "劳动合同法第八十五条",
        ClaimType.ProbationDamages => "劳动合同法第八十三条",
        ClaimType.ReturnOfDeposit => "劳动合同法第八十四条",
        ClaimType.LeavingPapers => "劳动合同法第五十条",
        ClaimType.CollectiveContract => "劳动合同法第五十六条",
        ClaimType.PayInLieu or ClaimType.AnnualLeavePay or ClaimType.InjuryBenefit or ClaimType.MaternityBenefit or ClaimType.InsuranceLoss
            or ClaimType.NonCompetitionPay or ClaimType.Reinstatement or ClaimType.ConfirmRelation or ClaimType.Other => "",
    };

    /// <summary>Whether an amount belongs to it.</summary>
    public static bool IsMonetary(this ClaimType type) =>
        type is not (ClaimType.LeavingPapers or ClaimType.Reinstatement or ClaimType.ConfirmRelation);

    /// <summary>Claims about a stretch of work: they ask from when to when.</summary>
    public static bool AsksPeriod(this ClaimType type) =>
        type is ClaimType.UnpaidWages or ClaimType.Overtime or ClaimType.DoublePay or ClaimType.AnnualLeavePay or ClaimType.NonCompetitionPay;
}
