using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>A document number as it was read: normalised, judged, and with what it says of its holder.</summary>
/// <param name="Number">Normalised; for a refused one what was typed, without spaces and the like.</param>
/// <param name="Verdict">Only a refused number must not be filed.</param>
/// <param name="Reason">One sentence that says what to do; null where there is nothing to say.</param>
/// <param name="FormerNumber">The old number of fifteen digits the number was made from; it stays findable.</param>
/// <param name="IssuingCountry">Of a passport.</param>
public readonly record struct IdentityNumber(
    DocumentKind Kind, string Number, NumberVerdict Verdict, string? Reason = null, DateOnly? Birth = null, Sex? Sex = null,
    string? FormerNumber = null, string? IssuingCountry = null)
{
    public bool IsRefused => Verdict == NumberVerdict.Refused;

    /// <summary>The first six digits, for <c>MemberCodes</c>' table of areas; they stay for life although areas are renamed.</summary>
    public string? AreaCode => !IsRefused && Number.Length == CitizenDigits.Length && Kind is DocumentKind.ResidentIdentityCard or DocumentKind.ResidencePermit
        ? Number[..6]
        : null;

    /// <summary>What is hashed for the equality search: the same digits on a passport of another country are another document.</summary>
    public string SearchText => SearchTextOf(Kind, Number, IssuingCountry);

    /// <summary>The same for the old number; null where there is none.</summary>
    public string? FormerSearchText => FormerNumber is null ? null : SearchTextOf(Kind, FormerNumber, IssuingCountry);

    /// <summary>The last four characters, as people quote a number on the phone.</summary>
    public string LastFour => Number.Length <= 4 ? Number : Number[^4..];

    /// <summary>Reads a number of a kind, as people type it and spreadsheets hand it over.</summary>
    /// <param name="today">A birth date after it is refused.</param>
    /// <param name="country">The issuing country; required of a passport.</param>
    /// <param name="sex">What was entered as sex: a number that says otherwise needs a reason, for numbers are corrected and sex may change.</param>
    public static IdentityNumber Read(DocumentKind kind, string? typed, DateOnly today, string? country = null, Sex? sex = null)
    {
        var number = NumberText.Normalise(typed);
        var read = number.Length == 0
            ? new IdentityNumber(kind, number, NumberVerdict.Refused, "请填写证件号码。")
            : NumberText.IsScientific(number)
                ? new IdentityNumber(kind, number, NumberVerdict.Refused, NumberRules.ScientificAdvice)
                : kind switch
                {
                    DocumentKind.ResidentIdentityCard => CitizenNumbers.Resident(number, today),
                    DocumentKind.ResidencePermit => CitizenNumbers.ResidencePermit(number, today),
                    DocumentKind.PermanentResidenceCard => CitizenNumbers.PermanentResidence(number, today),
                    DocumentKind.HongKongMacaoPermit => NumberRules.HongKongMacao(number),
                    DocumentKind.TaiwanPermit => NumberRules.Taiwan(number),
                    DocumentKind.Passport => NumberRules.Passport(number, country),
                    DocumentKind.OfficerCard => NumberRules.Officer(number),
                };
        return read.Against(sex);
    }

    private IdentityNumber Against(Sex? entered) =>
        !IsRefused && Sex is { } said && entered is Membership.Sex.Male or Membership.Sex.Female && said != entered
            ? this with { Verdict = NumberVerdict.Warned, Reason = $"证件号码显示为{said.Label()}，所填性别为{entered.Value.Label()}；如确属号码更正或性别变更，请写明原因。" }
            : this;

    private static string SearchTextOf(DocumentKind kind, string number, string? country) =>
        kind == DocumentKind.Passport ? $"{kind.Code()}:{country}:{number}" : $"{kind.Code()}:{number}";

    /// <summary>Numbers stay out of logs and exception texts.</summary>
    public override string ToString() => $"{Kind} {Verdict}";
}
