using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Accounts.AccountList;

/// <summary>One account as the system administrator sees it.</summary>
/// <param name="LacksSecurityAdministrator">Nobody can give posts yet: the system administrator may appoint the first one, never himself.</param>
/// <param name="Link">A link that has just been issued; shown this once.</param>
public sealed record AccountPage(Account Account, AccountState State, Invitation? Invitation, bool IsInvitationOpen,
    IReadOnlyList<ActingPost> Posts, IReadOnlyList<Session> Sessions, bool LacksSecurityAdministrator, string? Link)
{
    public const string LinkKey = "invitation-link";
}
