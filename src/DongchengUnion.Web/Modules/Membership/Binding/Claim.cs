using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>Who somebody says to be, in the forms that are compared. Printed it says nothing.</summary>
public sealed record Claim(string FullName, DocumentKind Kind, string Number, string? Country, string Mobile)
{
    public override string ToString() => $"{Kind}";

    /// <summary>The number as it is searched.</summary>
    /// <exception cref="RuleViolationException">It cannot be a number of that kind.</exception>
    public IdentityNumber Read(DateOnly today)
    {
        var number = IdentityNumber.Read(Kind, Number, today, Country);
        return number.IsRefused ? throw new RuleViolationException(number.Reason ?? "证件号码不正确，请核对。") : number;
    }

    /// <summary>Two spellings of a name that mean the same: width, spaces, kinds of dots.</summary>
    public bool IsName(string? name) => MemberName.Problem(name) is null && MemberName.Clean(name) == MemberName.Clean(FullName);

    /// <returns>Eleven digits, or null for what is no mobile number.</returns>
    public static string? ReadMobile(string typed)
    {
        var digits = NumberText.Normalise(typed).TrimStart('+');
        if (digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal)) digits = digits[2..];
        return digits.Length == 11 && digits[0] == '1' && digits.All(char.IsAsciiDigit) ? digits : null;
    }
}
