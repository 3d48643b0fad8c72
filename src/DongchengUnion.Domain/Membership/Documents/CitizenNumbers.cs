namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>The kinds whose number has eighteen digits with birth date, sex and check.</summary>
internal static class CitizenNumbers
{
    public static IdentityNumber Resident(string number, DateOnly today)
    {
        const DocumentKind kind = DocumentKind.ResidentIdentityCard;
        if (number.Length == CitizenDigits.OldLength) return FromOld(number, today);
        if (number.Length != CitizenDigits.Length) return Refused(kind, number, $"居民身份证号码应为18位，所填为{number.Length}位，请对照证件补全。");
        if (IsResidencePermit(number)) return Refused(kind, number, "81、82、83开头的是港澳台居民居住证号码，请把证件类别改为“港澳台居民居住证”。");
        if (number[0] == '9') return Refused(kind, number, "9开头的是外国人永久居留身份证号码，请把证件类别改为“外国人永久居留身份证”。");
        return Eighteen(kind, number, today);
    }

    public static IdentityNumber ResidencePermit(string number, DateOnly today)
    {
        const DocumentKind kind = DocumentKind.ResidencePermit;
        if (number.Length != CitizenDigits.Length) return Refused(kind, number, $"港澳台居民居住证号码应为18位，所填为{number.Length}位，请对照证件补全。");
        return IsResidencePermit(number)
            ? Eighteen(kind, number, today)
            : Refused(kind, number, "港澳台居民居住证号码以810000、820000或830000开头，请核对证件类别和号码。");
    }

    public static IdentityNumber PermanentResidence(string number, DateOnly today)
    {
        const DocumentKind kind = DocumentKind.PermanentResidenceCard;
        if (number.Length == CitizenDigits.OldLength)
        {
            var wellFormed = char.IsAsciiLetterUpper(number[0]) && char.IsAsciiLetterUpper(number[1]) && char.IsAsciiLetterUpper(number[2])
                && CitizenDigits.FirstWrongPlace(number.AsSpan(3)) == 0;
            return wellFormed
                ? new IdentityNumber(kind, number, NumberVerdict.Accepted)
                : Refused(kind, number, "旧式外国人永久居留身份证号码为3个字母加12位数字，请逐位核对。");
        }

        if (number.Length != CitizenDigits.Length) return Refused(kind, number, $"外国人永久居留身份证号码应为18位（旧式15位），所填为{number.Length}位，请对照证件补全。");
        return number[0] == '9' ? Eighteen(kind, number, today) : Refused(kind, number, "新式外国人永久居留身份证号码以9开头，请核对证件类别和号码。");
    }

    private static IdentityNumber FromOld(string number, DateOnly today)
    {
        const DocumentKind kind = DocumentKind.ResidentIdentityCard;
        if (CitizenDigits.FirstWrongPlace(number) is var place and > 0) return Refused(kind, number, $"身份证号码第{place}位不是数字，请逐位核对。");
        var made = CitizenDigits.FromOld(number);
        return CitizenDigits.Birth(made, today) is { } born
            ? new IdentityNumber(kind, made, NumberVerdict.Accepted, "15位旧号码已换算为18位，旧号码保留备查；请提醒本人提供现行证件。", born, CitizenDigits.Sex(made), number)
            : Refused(kind, number, "15位旧号码第7至12位不是有效的出生日期，请逐位核对。");
    }

    private static IdentityNumber Eighteen(DocumentKind kind, string number, DateOnly today)
    {
        if (CitizenDigits.FirstWrongPlace(number) is var place and > 0)
            return Refused(kind, number, $"证件号码第{place}位不是数字（只有第18位可以是X），请逐位核对。");
        var checks = CitizenDigits.CheckCharacter(number) == number[17];
        // A number cell keeps fifteen digits; the rest became zeros and no longer fits the check.
        if (!checks && number.EndsWith("000", StringComparison.Ordinal)) return Refused(kind, number, NumberRules.LostDigitsAdvice);
        if (CitizenDigits.Birth(number, today) is not { } born)
            return Refused(kind, number, "证件号码第7至14位不是有效的出生日期（不存在、晚于今天或早于1900年），请逐位核对。");
        return checks
            ? new IdentityNumber(kind, number, NumberVerdict.Accepted, null, born, CitizenDigits.Sex(number))
            : Refused(kind, number, "证件号码校验未通过：第18位与前17位不符，多为抄错一位，请对照证件逐位核对。");
    }

    private static bool IsResidencePermit(string number) =>
        number[0] == '8' && number[1] is ('1' or '2' or '3') && number.AsSpan(2, 4).SequenceEqual("0000");

    private static IdentityNumber Refused(DocumentKind kind, string number, string reason) => new(kind, number, NumberVerdict.Refused, reason);
}
