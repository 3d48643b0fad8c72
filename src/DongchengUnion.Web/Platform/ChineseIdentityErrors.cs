using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Web.Platform;

/// <summary>Identity's refusals in Chinese.</summary>
public sealed class ChineseIdentityErrors : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Say(nameof(DefaultError), "操作没有成功，请重试。");
    public override IdentityError ConcurrencyFailure() => Say(nameof(ConcurrencyFailure), "这条记录刚被他人修改，请刷新后再试。");
    public override IdentityError PasswordMismatch() => Say(nameof(PasswordMismatch), "当前密码不正确。");
    public override IdentityError InvalidToken() => Say(nameof(InvalidToken), "链接无效或已使用。");
    public override IdentityError InvalidUserName(string? userName) => Say(nameof(InvalidUserName), "用户名只能用字母、数字和 . - _ @ +。");
    public override IdentityError DuplicateUserName(string userName) => Say(nameof(DuplicateUserName), $"用户名“{userName}”已被使用。");
    public override IdentityError PasswordTooShort(int length) => Say(nameof(PasswordTooShort), $"密码至少 {length} 个字符。");
    public override IdentityError UserLockoutNotEnabled() => Say(nameof(UserLockoutNotEnabled), "该账号未启用锁定。");

    private static IdentityError Say(string code, string text) => new() { Code = code, Description = text };
}
