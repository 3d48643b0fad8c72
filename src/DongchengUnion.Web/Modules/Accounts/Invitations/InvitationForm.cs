using DongchengUnion.Web.Modules.Accounts.Passwords;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DongchengUnion.Web.Modules.Accounts.Invitations;

public sealed class InvitationForm : PasswordFields
{
    public string Token { get; set; } = "";

    [BindNever]
    public string UserName { get; set; } = "";

    [BindNever]
    public string PersonName { get; set; } = "";
}
