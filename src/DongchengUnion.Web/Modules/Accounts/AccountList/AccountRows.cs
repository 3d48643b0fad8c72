using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Accounts.AccountList;

/// <summary>How an account stands.</summary>
public enum AccountState
{
    [Label("待设密码")] Invited = 1,
    [Label("正常")] Active = 2,
    [Label("锁定")] Locked = 3,
    [Label("停用")] Disabled = 4,
}

public sealed class AccountSearch
{
    public const int PageSize = 50;

    [Display(Name = "姓名或用户名")]
    public string? Name { get; set; }

    [Display(Name = "状态")]
    public AccountState? State { get; set; }

    public int Page { get; set; } = 1;
}

public sealed record AccountRow(int Id, string UserName, string Name, AccountState State, DateTime CreatedAt);

public sealed record AccountRows(AccountSearch Search, IReadOnlyList<AccountRow> Rows, Pager Pager)
{
    /// <summary>The accounts that match by name; how each stands depends on the hour and is worked out in <see cref="StateOf"/>.</summary>
    internal static IQueryable<Account> Find(UnionDbContext db, string? name)
    {
        var wanted = string.IsNullOrWhiteSpace(name) ? null : name.Trim();
        var upper = wanted?.ToUpperInvariant();
        return from a in db.Users
               where wanted == null || a.DisplayName.Contains(wanted) || a.NormalizedUserName!.Contains(upper!)
               orderby a.Id
               select a;
    }

    internal static AccountState StateOf(Account account, DateTime machineNow) =>
        account.IsDisabled ? AccountState.Disabled
        : account.PasswordHash is null ? AccountState.Invited
        : account.IsLocked(machineNow) ? AccountState.Locked
        : AccountState.Active;

    /// <summary>The class of the state's tag.</summary>
    public static string Tag(AccountState state) => state switch
    {
        AccountState.Invited => "tag-wait",
        AccountState.Active => "tag-good",
        AccountState.Locked => "tag-late",
        AccountState.Disabled => "tag-mute",
    };
}
