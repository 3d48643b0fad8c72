using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.Accounts.AccountList;
using DongchengUnion.Web.Modules.Accounts.Passwords;
using DongchengUnion.Web.Modules.Accounts.SignIn;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Web.Modules.Accounts;

/// <summary>Accounts of members who have proved online who they are: no invitation, no administrator in between.</summary>
public sealed class MemberAccounts(UnionDbContext db, UserManager<Account> users, NewPasswords passwords, SecurityLog log, Entrance entrance, PortalClock clock)
    : IMemberAccounts
{
    private static readonly UserNameFieldAttribute Shape = new();

    public async Task<(int AccountId, string? UserNameRefusal, string? PasswordRefusal)> Open(string userName, string displayName, int unionId, string password)
    {
        if (!Shape.IsValid(userName)) return (0, Shape.FormatErrorMessage(""), null);
        var account = new NewAccountForm { UserName = userName, DisplayName = displayName }.ToAccount(clock.Now);
        if (await passwords.Refusal(account, password) is { } refusal) return (0, null, refusal);
        if (await users.CreateAsync(account) is { Succeeded: false } result) return (0, result.Errors.First().Description, null);
        db.Add(new Post(account.Id, Role.Member, unionId, null, clock.Today, null, [], Actor.Portal, clock.Now));
        log.With(db, SecurityEventKind.AccountCreated, account.UserName!, "会员线上认证后自行开通", account.Id, account.UserName);
        await passwords.Choose(account, password, "线上认证时设置");
        await db.SaveChangesAsync();
        return (account.Id, null, null);
    }

    public Task SignIn(int accountId, string userName) => entrance.Enter(accountId, userName);
}
