using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data.Accounts;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>What the sign-in page posts. The field names are a contract that scripts rely on.</summary>
public sealed class SignInForm
{
    public const string BeingSetUp = "系统正在启用，尚无账号。请系统部署人员按启动日志中的链接设立首位系统管理员。";

    [Display(Name = "用户名"), Required(ErrorMessage = "请输入用户名。"), StringLength(256, ErrorMessage = "用户名过长。")]
    public string UserName { get; set; } = "";

    [Display(Name = "密码"), Required(ErrorMessage = "请输入密码。"), StringLength(256, ErrorMessage = "密码过长。")]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }

    /// <summary>Why the person is here again, or that the portal is being set up; null as a rule.</summary>
    [BindNever]
    public string? Note { get; set; }

    public static string? NoteOn(string? ended, string? returnUrl) => !Enum.TryParse<SessionEnd>(ended, ignoreCase: true, out var why) ? null : why switch
    {
        SessionEnd.Idle when returnUrl?.StartsWith("/account/held-forms/", StringComparison.Ordinal) == true =>
            "您较长时间没有操作，已自动退出。刚才填写的内容已为您保留 24 小时，重新登录后可以继续提交。",
        SessionEnd.Idle => "您较长时间没有操作，已自动退出。请重新登录，登录后回到刚才的页面。",
        SessionEnd.FromAnotherDevice => "您已在其他设备上让这台设备退出。请重新登录。",
        SessionEnd.ByAdministrator => "管理员已终止这次登录。如有疑问，请联系系统管理员。",
        SessionEnd.NewPassword => "密码已更改，请用新密码登录。",
        SessionEnd.SignedOut => null,
    };
}
