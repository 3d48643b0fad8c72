using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.Invitations;

/// <summary>Issues the one-time links and finds out whom one belongs to.</summary>
public sealed class InvitationLinks(UnionDbContext db, SecurityLog log, Viewer viewer, TimeProvider machine)
{
    /// <summary>Issues a link in the context and kills the older ones; the caller saves. The secret is returned once and kept nowhere.</summary>
    public async Task<string> Issue(Account account)
    {
        await Withdraw(account.Id);
        var token = Invitation.NewToken();
        db.Add(new Invitation(account.Id, token, viewer.Name, machine.GetUtcNow().UtcDateTime));
        log.With(db, SecurityEventKind.InvitationIssued, account.UserName ?? "", $"{Invitation.Lifetime.TotalHours:0} 小时内有效，使用一次");
        return token;
    }

    /// <summary>Kills the links that are still open; the caller saves.</summary>
    public async Task Withdraw(int accountId)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        foreach (var open in await db.Invitations.Where(i => i.AccountId == accountId && i.UsedAt == null && i.WithdrawnAt == null).ToListAsync())
            open.Withdraw(now);
    }

    /// <returns>The open invitation and its account; null when the link is wrong, used, replaced or too old, or the account is switched off.</returns>
    public async Task<(Invitation Invitation, Account Account)?> Find(string? token)
    {
        if (string.IsNullOrEmpty(token)) return null;
        var hash = Invitation.Hash(token);
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash);
        if (invitation is null || !invitation.IsOpen(machine.GetUtcNow().UtcDateTime)) return null;
        var account = await db.Users.SingleAsync(a => a.Id == invitation.AccountId);
        return account.IsDisabled ? null : (invitation, account);
    }
}
