using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>
/// Is this the person? An unknown name, a wrong password, a locked, a switched-off and a not yet opened account all take the same
/// work and give the same answer, so that neither words nor time tell which names exist.
/// </summary>
public sealed class PasswordCheck(UnionDbContext db, IPasswordHasher<Account> hasher, ILookupNormalizer names, SecurityLog log, TimeProvider machine)
{
    // Two attempts on one account at the same time are counted one after the other.
    private static readonly SemaphoreSlim[] Queues = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    // A password nobody knows, for names that do not exist.
    private static readonly string NoOnesHash = new PasswordHasher<Account>().HashPassword(new Account(), Invitation.NewToken());

    /// <returns>The account whose password this is and which may sign in now; otherwise null.</returns>
    public async Task<Account?> Check(string userName, string password)
    {
        var normalized = names.NormalizeName(userName.Trim());
        var queue = Queues[(uint)string.GetHashCode(normalized, StringComparison.Ordinal) % Queues.Length];
        await queue.WaitAsync();
        try
        {
            return await CheckInTurn(normalized, userName, password);
        }
        finally
        {
            queue.Release();
        }
    }

    private async Task<Account?> CheckInTurn(string normalized, string userName, string password)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        var account = await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == normalized);
        var isRight = hasher.VerifyHashedPassword(account ?? new Account(), account?.PasswordHash ?? NoOnesHash, password) != PasswordVerificationResult.Failed;
        if (account is null || account.PasswordHash is null || account.IsDisabled || account.IsLocked(now))
        {
            log.With(db, SecurityEventKind.SignInFailed, detail: Why(account), accountId: account?.Id, accountName: account?.UserName ?? userName);
            await db.SaveChangesAsync();
            return null;
        }

        if (isRight)
        {
            if (account.AccessFailedCount > 0 || account.LockoutEnd is not null) account.Unlock();
            await db.SaveChangesAsync();
            return account;
        }

        log.With(db, SecurityEventKind.SignInFailed, detail: "密码不正确", accountId: account.Id, accountName: account.UserName);
        if (account.CountFailure(now))
            log.With(db, SecurityEventKind.LockedOut, detail: $"连续输错 {Account.AllowedFailures} 次，锁定 {Account.LockTime.TotalMinutes:0} 分钟", accountId: account.Id, accountName: account.UserName);
        await db.SaveChangesAsync();
        return null;
    }

    private static string Why(Account? account) => account switch
    {
        null => "没有这个用户名",
        { PasswordHash: null } => "尚未设置密码",
        { IsDisabled: true } => "账号已停用",
        _ => "账号锁定期内",
    };
}
