using System.ComponentModel.DataAnnotations;
using DongchengUnion.Web.Modules.Accounts.Passwords;

namespace DongchengUnion.Web.Modules.Accounts.OwnAccount;

public sealed class PasswordForm : PasswordFields
{
    [Display(Name = "当前密码"), DataType(DataType.Password), Required(ErrorMessage = "请输入当前密码。")]
    public string PresentPassword { get; set; } = "";
}
