using System.ComponentModel.DataAnnotations;

namespace DongchengUnion.Web.Modules.Accounts.Passwords;

/// <summary>The two fields of every page on which a password is chosen.</summary>
public class PasswordFields
{
    [Display(Name = "新密码"), DataType(DataType.Password), Required(ErrorMessage = "请输入新密码。")]
    public string NewPassword { get; set; } = "";

    [Display(Name = "再输一次"), DataType(DataType.Password), Compare(nameof(NewPassword), ErrorMessage = "两次输入的密码不一样。")]
    public string RepeatPassword { get; set; } = "";
}
