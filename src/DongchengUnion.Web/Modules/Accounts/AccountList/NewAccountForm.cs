using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.Accounts;

namespace DongchengUnion.Web.Modules.Accounts.AccountList;

/// <summary>What a new account is made of.</summary>
public interface INewAccount
{
    string UserName { get; }
    string DisplayName { get; }
}

public sealed class NewAccountForm : INewAccount
{
    [UserNameField]
    public string UserName { get; set; } = "";

    [PersonNameField]
    public string DisplayName { get; set; } = "";
}

internal static class NewAccounts
{
    public static Account ToAccount(this INewAccount form, DateTime at) => new()
    {
        UserName = form.UserName.Trim(),
        DisplayName = form.DisplayName.Trim(),
        SecurityStamp = Guid.NewGuid().ToString("N"),
        LockoutEnabled = true,
        CreatedAt = at,
    };
}

/// <summary>A user name as it may be read out on the phone.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UserNameFieldAttribute() : RegularExpressionAttribute(@"\s*[A-Za-z][A-Za-z0-9._-]{2,39}\s*")
{
    public override string FormatErrorMessage(string name) => "用户名以字母开头，3 至 40 个字符，只用字母、数字和 . _ -。";

    public override bool IsValid(object? value) => value is string { Length: > 0 } && base.IsValid(value);
}

[AttributeUsage(AttributeTargets.Property)]
internal sealed class PersonNameFieldAttribute : ValidationAttribute
{
    public override string FormatErrorMessage(string name) => "请填写姓名，2 至 40 个字。";

    public override bool IsValid(object? value) => value is string name && name.Trim().Length is >= 2 and <= 40 && !name.Any(char.IsControl);
}
