using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Transfers;

/// <summary>Starts a transfer and, once both unions have said yes, writes both halves of it into the ledger.</summary>
internal static class TransferDesk
{
    /// <param name="person">Loaded in the whole district.</param>
    public static async Task<Transfer> Start(this WholeDistrict whole, Person person, int toUnionId, EventReason reason, string? words, Actor starter, bool isMember)
    {
        var from = await whole.Db.Unions.SingleAsync(u => u.Id == person.UnionId);
        var to = await whole.Db.Unions.FirstOrDefaultAsync(u => u.Id == toUnionId && u.ClosedOn == null) ?? throw new RuleViolationException("请选择要转入的工会。");
        if (await whole.Db.Transfers.AnyAsync(t => t.PersonId == person.Id && (t.Stage == TransferStage.InProgress || t.Stage == TransferStage.Escalated)))
            throw new RuleViolationException($"{person.FullName}已有一项转会正在办理。");
        var account = isMember ? starter.AccountId : await whole.Db.PersonAccounts.IgnoreQueryFilters([Data.UnionDbContext.RowScopeFilter])
            .Where(a => a.PersonId == person.Id).Select(a => (int?)a.AccountId).FirstOrDefaultAsync();
        var transfer = new Transfer(person, TransferSide.Of(from), TransferSide.Of(to), reason, words, starter, account, whole.Now);
        whole.Db.Add(transfer);
        await whole.Db.SaveChangesAsync();
        return transfer;
    }

    /// <summary>Writes the ledger when nobody is left to ask. Inside the caller's transaction.</summary>
    public static async Task CompleteIfAgreed(this WholeDistrict whole, Transfer transfer, Actor by)
    {
        if (!transfer.IsAgreed) return;
        var person = await whole.Db.Persons.SingleAsync(p => p.Id == transfer.PersonId);
        if (person.UnionId != transfer.UnionId) throw new RuleViolationException("该会员的会籍已不在转出工会，这项转会不能再办理。");
        var to = await whole.Db.Unions.SingleAsync(u => u.Id == transfer.ToUnionId);
        await whole.Db.MoveMember(person, to, transfer.UnionName, new LedgerEntry(MembershipEventKind.TransferOut, whole.Today, transfer.Reason, $"转会 {transfer.Id}"),
            whole.Today, by, whole.Now);
        transfer.Complete(whole.Today, by, whole.Now);
    }
}
