namespace DongchengUnion.Domain.Membership.Documents;

/// <summary>The kinds whose number says nothing about its holder.</summary>
internal static class NumberRules
{
    public const string ScientificAdvice = "号码已被表格软件改成科学计数法，数字已丢失：请先把该列设为“文本”格式，再重新填写完整号码。";
    public const string LostDigitsAdvice = "号码末尾三位为000且校验未通过，多为表格软件按数值保存丢失了末几位：请先把该列设为“文本”格式，再重新填写完整号码。";

    public static IdentityNumber HongKongMacao(string number)
    {
        const DocumentKind kind = DocumentKind.HongKongMacaoPermit;
        if (number.Length is 9 or 11 && number[0] is ('H' or 'M') && Digits(number.AsSpan(1))) return Accepted(kind, number);
        return Refused(kind, number, number.Length == 8 && Digits(number)
            ? "港澳居民来往内地通行证号码以H或M开头；8位数字的是台湾居民来往大陆通行证，请核对证件类别。"
            : "港澳居民来往内地通行证号码为H或M加8位数字（旧证加10位），请对照证件核对。");
    }

    public static IdentityNumber Taiwan(string number)
    {
        // Older booklets have ten digits, some with a letter behind.
        var letter = number.Length == 11 && char.IsAsciiLetterUpper(number[10]) ? 1 : 0;
        return number.Length - letter is 8 or 10 && Digits(number.AsSpan(0, number.Length - letter))
            ? Accepted(DocumentKind.TaiwanPermit, number)
            : Refused(DocumentKind.TaiwanPermit, number, "台湾居民来往大陆通行证号码为8位数字（旧证10位），请对照证件核对。");
    }

    public static IdentityNumber Passport(string number, string? country)
    {
        const DocumentKind kind = DocumentKind.Passport;
        if (string.IsNullOrWhiteSpace(country)) return Refused(kind, number, "请填写护照的签发国家（地区）。");
        if (number.Length is < 5 or > 20) return Refused(kind, number, $"护照号码应为5至20位，所填为{number.Length}位，请对照护照核对。");
        var digits = 0;
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (!char.IsAsciiLetterUpper(c)) return Refused(kind, number, $"护照号码只含字母和数字，其中“{c}”不可用，请对照护照核对。");
        }

        return digits > 0 ? Accepted(kind, number) with { IssuingCountry = country.Trim() } : Refused(kind, number, "护照号码至少含一位数字，请对照护照核对。");
    }

    public static IdentityNumber Officer(string number)
    {
        const DocumentKind kind = DocumentKind.OfficerCard;
        if (number.Length > 30) return Refused(kind, number, "军官证、士官证号码不超过30个字，请对照证件核对。");
        foreach (var c in number)
        {
            if (char.IsAsciiDigit(c)) return Accepted(kind, number);
        }

        return Refused(kind, number, "军官证、士官证号码应含数字，请对照证件核对。");
    }

    private static bool Digits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c)) return false;
        }

        return true;
    }

    private static IdentityNumber Accepted(DocumentKind kind, string number) => new(kind, number, NumberVerdict.Accepted);

    private static IdentityNumber Refused(DocumentKind kind, string number, string reason) => new(kind, number, NumberVerdict.Refused, reason);
}
