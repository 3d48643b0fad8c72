using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership;

/// <summary>Writes the ledger for a person: reads the whole history, asks the domain, moves the file. Saves nothing; the caller does.</summary>
public static class StandingDesk
{
    /// <summary>All events of a person, also those of unions the viewer does not see: the next one follows from them.</summary>
    public static Task<List<MembershipEvent>> HistoryOf(this UnionDbContext db, long personId) =>
        db.MembershipEvents.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(e => e.PersonId == personId).ToListAsync();

    /// <summary>Records one event of the person in the union that keeps the file.</summary>
    public static async Task<MembershipEvent> RecordEvent(this UnionDbContext db, Person person, LedgerEntry entry, DateOnly today, Actor by, DateTime at)
    {
        var place = new UnionPlace(person.UnionId, person.ScopePath, person.UpperUnionId);
        var written = MembershipLedger.Record(person, place, await db.HistoryOf(person.Id), entry, today, by, at);
        db.Add(written);
        return written;
    }

    /// <summary>Out of the one union and into the other on the same day; the file goes along. Inside the caller's transaction.</summary>
    public static async Task MoveMember(this UnionDbContext db, Person person, Union to, string fromName, LedgerEntry reason, DateOnly today, Actor by, DateTime at)
    {
        var from = person.UnionId;
        await db.RecordEvent(person, reason with { Kind = MembershipEventKind.TransferOut, OtherUnionId = to.Id, OtherUnionName = to.Name }, today, by, at);
        // Saved first: the two halves share a day, and the order of their numbers is the order in which they count.
        await db.SaveChangesAsync();
        await db.Move(person, UnionPlace.Of(to));
        await db.MovePosts(person.Id, from, to.Id, today, at);
        await db.RecordEvent(person, reason with { Kind = MembershipEventKind.TransferIn, OtherUnionId = from, OtherUnionName = fromName }, today, by, at);
        await db.SaveChangesAsync();
    }

    /// <summary>Reverses the last event; of a transfer inside the district both halves, and the file goes back.</summary>
    public static async Task ReverseLast(this UnionDbContext db, Person person, long eventId, string reason, Actor by, DateTime at)
    {
        var history = await db.HistoryOf(person.Id);
        var last = MembershipLedger.ReverseLast(person, history, eventId, reason, by, at);
        if (last is { Kind: MembershipEventKind.TransferIn, OtherUnionId: not null } && MembershipLedger.InOrder(history.Where(e => !e.IsReversed)).LastOrDefault() is { Kind: MembershipEventKind.TransferOut } half)
            MembershipLedger.ReverseLast(person, history, half.Id, reason, by, at);
        if (MembershipLedger.Fold(history).UnionId is { } union && union != person.UnionId)
        {
            var home = await db.Unions.FirstOrDefaultAsync(u => u.Id == union) ?? throw new RuleViolationException("跨街道（系统）的转会由区总工会冲销。");
            var from = person.UnionId;
            await db.Move(person, UnionPlace.Of(home));
            await db.MovePosts(person.Id, from, home.Id, DateOnly.FromDateTime(at.AddHours(8)), at);
        }
    }

    // Whoever signs in as a member of the old union is a member of the new one from now on; other posts are nobody's business here.
    private static async Task MovePosts(this UnionDbContext db, long personId, int from, int to, DateOnly today, DateTime at)
    {
        var accounts = await db.PersonAccounts.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(a => a.PersonId == personId).Select(a => a.AccountId).ToListAsync();
        foreach (var account in accounts)
        {
            var held = await db.Set<Post>().Where(p => p.AccountId == account).ToListAsync();
            foreach (var post in held.Where(p => p.Role == Role.Member && p.UnionId == from && p.IsInForce(today))) post.End(Actor.Portal, at);
            if (!held.Any(p => p.Role == Role.Member && p.UnionId == to && p.IsInForce(today)))
                db.Add(new Post(account, Role.Member, to, null, today, null, [.. held.Where(p => p.EndedAt is null)], Actor.Portal, at));
        }
    }
}
