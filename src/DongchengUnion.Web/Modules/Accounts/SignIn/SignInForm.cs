using System.ComponentModel.DataAnnotations;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>What the sign-in page posts. The field names are a contract that scripts rely on.</summary>
public sealed class SignInForm
{
    [Display(Name = "用户名"), Required(ErrorMessage = "请输入用户名。")]
    public string UserName { get; set; } = "";

    [Display(Name = "密码"), Required(ErrorMessage = "请输入密码。")]
    public string Password { get; set; } = "";

    public string? ReturnUrl { get; set; }
}
