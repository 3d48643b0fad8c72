using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.Passwords;

/// <summary>Lets a person choose a password: rules, the last five, and what a new one brings with it.</summary>
public sealed class NewPasswords(UnionDbContext db, IPasswordHasher<Account> hasher, PasswordRules rules, SecurityLog log, TimeProvider machine)
{
    /// <returns>Why this password is refused, in one sentence; null when it may be used.</returns>
    public async Task<string?> Refusal(Account account, string password)
    {
        if (rules.Refusal(password, account.UserName ?? "", account.DisplayName) is { } refusal) return refusal;
        var past = await Past(account.Id).Take(PastPassword.Remembered).Select(p => p.Hash).ToListAsync();
        if (account.PasswordHash is { } present && !past.Contains(present)) past.Add(present);
        return past.Any(hash => Is(account, hash, password)) ? $"不能使用最近 {PastPassword.Remembered} 次用过的密码。" : null;
    }

    public bool IsPresent(Account account, string password) => account.PasswordHash is { } hash && Is(account, hash, password);

    /// <summary>Sets the password in the context; the caller saves it together with what else belongs to the deed.</summary>
    /// <param name="how">In a few words, for the security log.</param>
    public async Task Choose(Account account, string password, string how)
    {
        account.PasswordHash = hasher.HashPassword(account, password);
        account.SecurityStamp = Guid.NewGuid().ToString("N");
        account.Unlock();
        var tooOld = await Past(account.Id).Skip(PastPassword.Remembered - 1).ToListAsync();
        db.RemoveRange(tooOld);
        db.Add(new PastPassword { AccountId = account.Id, Hash = account.PasswordHash, ChosenAt = machine.GetUtcNow().UtcDateTime });
        log.With(db, SecurityEventKind.PasswordChosen, account.UserName ?? "", how, account.Id, account.UserName);
    }

    private IQueryable<PastPassword> Past(int accountId) => db.PastPasswords.Where(p => p.AccountId == accountId).OrderByDescending(p => p.Id);

    private bool Is(Account account, string hash, string password) => hasher.VerifyHashedPassword(account, hash, password) != PasswordVerificationResult.Failed;
}
