using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership;

/// <summary>
/// Goes through the whole ledger: does every stored standing follow from the events, does every line follow from the one before,
/// does every union's count come out. The context must see everything.
/// </summary>
public sealed class LedgerCheck(UnionDbContext db)
{
    private const int Portion = 4000;

    /// <summary>More findings than anybody reads are cut off; the number of all of them is kept.</summary>
    private const int MostKept = 2000;

    private readonly List<(int UnionId, LedgerFault Fault, long? PersonId, string Detail)> found = [];

    /// <param name="stuckDays">A transfer out without its other half for more days than these is a finding.</param>
    public async Task<LedgerCheckRun> Run(int stuckDays, DateOnly today, string byName, Func<DateTime> now, CancellationToken cancellationToken = default)
    {
        var run = new LedgerCheckRun(now(), byName);
        db.Add(run);
        await db.SaveChangesAsync(cancellationToken);
        var (people, events) = (0, 0);
        for (long from = 0; ;)
        {
            var persons = await db.Persons.AsNoTracking().Where(p => p.Id > from).OrderBy(p => p.Id).Take(Portion)
                .Select(p => new Filed(p.Id, p.UnionId, p.FullName, p.Status, p.CurrentSince, p.MergedIntoId != null)).ToListAsync(cancellationToken);
            if (persons.Count == 0) break;
            var to = persons[^1].Id;
            var lines = await db.MembershipEvents.AsNoTracking().Where(e => e.PersonId > from && e.PersonId <= to && e.ReversedAt == null).ToListAsync(cancellationToken);
            var byPerson = lines.ToLookup(e => e.PersonId);
            foreach (var person in persons.Where(p => !p.IsMerged)) Check(person, byPerson[person.Id], stuckDays, today);
            (people, events, from) = (people + persons.Count, events + lines.Count, to);
        }

        await CheckBalances(today, cancellationToken);
        await Keep(run, cancellationToken);
        run.Finish(people, events, found.Count, now());
        await db.SaveChangesAsync(cancellationToken);
        return run;
    }

    private void Check(Filed person, IEnumerable<MembershipEvent> events, int stuckDays, DateOnly today)
    {
        MembershipEvent? before = null;
        foreach (var e in MembershipLedger.InOrder(events))
        {
            var stood = before?.After ?? MembershipStatus.None;
            if (before is not null && IsOnRoster(stood) && e.UnionId != before.UnionId)
                Find(e.UnionId, LedgerFault.InTwoUnions, person, $"{e.EffectiveOn:yyyy-MM-dd} {e.Kind.Label()}：会籍当时仍在另一个工会");
            else if (e.Before != stood || !LedgerRules.Allows(stood, e.Kind))
                Find(e.UnionId, LedgerFault.ChainBroken, person, $"{e.EffectiveOn:yyyy-MM-dd}的变动接不上前一条");
            before = e;
        }

        var after = before?.After ?? MembershipStatus.None;
        if (person.Status != after || (IsOnRoster(after) && person.UnionId != before!.UnionId) || person.Since != before?.EffectiveOn)
            Find(person.UnionId, LedgerFault.StatusDiffers, person, $"名册与变动记录不一致（变动记录止于 {before?.EffectiveOn:yyyy-MM-dd}）");
        if (before is { Kind: MembershipEventKind.TransferOut, OtherUnionId: not null } && today.DayNumber - before.EffectiveOn.DayNumber > stuckDays)
            Find(before.UnionId, LedgerFault.TransferStuck, person, $"{before.EffectiveOn:yyyy-MM-dd}转往{before.OtherUnionName}，尚未转入");
    }

    private async Task CheckBalances(DateOnly today, CancellationToken cancellationToken)
    {
        var onFile = await db.Persons.AsNoTracking().Where(p => p.Status == MembershipStatus.Active && p.MergedIntoId == null)
            .GroupBy(p => p.UnionId).Select(g => new { g.Key, Number = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Number, cancellationToken);
        var counted = (await new MemberCountQuery(db).Standing(today, cancellationToken: cancellationToken)).ToDictionary(s => s.UnionId, s => s.Members);
        foreach (var union in onFile.Keys.Union(counted.Keys))
        {
            var (filed, ledger) = (onFile.GetValueOrDefault(union), counted.GetValueOrDefault(union));
            if (filed != ledger) found.Add((union, LedgerFault.BalanceBroken, null, $"名册在册 {filed} 人，按会籍变动应为 {ledger} 人"));
        }
    }

    private async Task Keep(LedgerCheckRun run, CancellationToken cancellationToken)
    {
        var unions = await db.Unions.AsNoTracking().Select(u => new { u.Id, u.Name, u.Path }).ToDictionaryAsync(u => u.Id, cancellationToken);
        db.AddRange(found.Take(MostKept).Select(f => new LedgerFinding(run.Id, UnionPlace.Of(f.UnionId, unions[f.UnionId].Path), unions[f.UnionId].Name, f.Fault, f.PersonId, f.Detail)));
        // Findings are computed; those of earlier runs are of no more use.
        await db.InOneTransaction(() => db.LedgerFindings.Where(f => f.RunId != run.Id).ExecuteDeleteAsync(cancellationToken), cancellationToken);
    }

    private void Find(int unionId, LedgerFault fault, Filed person, string detail) => found.Add((unionId, fault, person.Id, $"{person.Name}：{detail}"));

    private static bool IsOnRoster(MembershipStatus status) => status is MembershipStatus.Active or MembershipStatus.Retained;

    private sealed record Filed(long Id, int UnionId, string Name, MembershipStatus Status, DateOnly? Since, bool IsMerged);
}
