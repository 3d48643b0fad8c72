using System.Text.Json;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>
/// Makes two files again of one. What somebody has changed in the kept file since the merge stays. Struck-out lines of the ledger
/// are not revived but written anew, so that what was known when stays readable.
/// </summary>
public sealed class MergeUndo(UnionDbContext db, ISealer sealer)
{
    /// <exception cref="RuleViolationException">It is too late, or the ledger has gone on in a way that cannot be parted.</exception>
    public Task Undo(PersonMerge merge, DateOnly today, Actor by, DateTime at) => db.InOneTransaction(async () =>
    {
        merge.Undo(by, at, today);
        var snapshot = JsonSerializer.Deserialize<MergeSnapshot>(sealer.Open(PersonalField.Snapshot, merge.Snapshot))!;
        var kept = await db.Persons.Include(p => p.Documents).SingleAsync(p => p.Id == merge.KeptId);
        if (kept.MergedIntoId is not null) throw new RuleViolationException("保留的档案后来又并入了另一份，请先撤销后一次合并。");
        var back = await db.Persons.SingleAsync(p => p.Id == merge.MergedId);
        back.MergeInto(null);
        await PartLedgers(merge, snapshot, kept, back, by, at);
        if (kept.UnionId != snapshot.KeptBefore.Place.UnionId && snapshot.KeptBefore.Place.UnionId != snapshot.KeptAfter.Place.UnionId) await db.Move(kept, snapshot.KeptBefore.Place);
        PartDocuments(snapshot, kept, back);
        await PartFacts(snapshot, kept);
        db.MemberSearchKeys.AddRange(PersonWriter.KeysOf(back));
        foreach (var pair in await db.DuplicatePairs.Where(p => p.State == PairState.Merged && (p.FirstId == back.Id || p.SecondId == back.Id)).ToListAsync()) pair.Reopen();
        merge.KeepSnapshot([]);
        await db.SaveChangesAsync();
        await new MergeFollowers(db).MoveBack(snapshot.Followed, kept.Id, back.Id);
        return true;
    });

    private async Task PartLedgers(PersonMerge merge, MergeSnapshot snapshot, Person kept, Person back, Actor by, DateTime at)
    {
        var lines = await db.HistoryOf(kept.Id);
        var theirs = lines.Where(e => snapshot.Events.Contains(e.Id)).ToList();
        if (snapshot.Reversed.Count < theirs.Count(e => !e.IsReversed) && lines.Any(e => !e.IsReversed && e.RecordedAt > merge.MergedAt))
            throw new RuleViolationException("合并后这位会员又有新的会籍变动，须先冲销这些变动，再撤销合并。");
        foreach (var line in theirs) line.GiveTo(back.Id);
        List<MembershipEvent> anew = [];
        foreach (var line in MembershipLedger.InOrder(theirs.Where(e => snapshot.Reversed.Contains(e.Id)))) anew.Add(Again(line, back, by, at));
        db.AddRange(anew);
        MembershipLedger.Stand(back, [.. theirs, .. anew]);
        MembershipLedger.Stand(kept, lines.Except(theirs));
    }

    private static MembershipEvent Again(MembershipEvent line, Person back, Actor by, DateTime at) =>
        new(back.Id, new UnionPlace(line.UnionId, line.ScopePath, line.UpperUnionId))
        {
            PersonName = line.PersonName,
            Sex = line.Sex,
            Kind = line.Kind,
            Before = line.Before,
            After = line.After,
            Reason = line.Reason,
            EffectiveOn = line.EffectiveOn,
            RecordedAt = at,
            RecordedById = by.AccountId,
            RecordedByName = by.Name,
            OtherUnionId = line.OtherUnionId,
            OtherUnionName = line.OtherUnionName,
            Basis = line.Basis,
            ImportId = line.ImportId,
        };

    private static void PartDocuments(MergeSnapshot snapshot, Person kept, Person back)
    {
        var place = new UnionPlace(back.UnionId, back.ScopePath, back.UpperUnionId);
        foreach (var document in kept.Documents.Where(d => snapshot.Retired.Contains(d.Id))) document.Reinstate();
        foreach (var document in kept.Documents.Where(d => snapshot.Documents.Contains(d.Id)).ToList())
        {
            document.GiveTo(back.Id);
            document.PutUnder(place);
        }
    }

    private async Task PartFacts(MergeSnapshot snapshot, Person kept)
    {
        var (now, before, after) = (FileState.Of(kept), snapshot.KeptBefore, snapshot.KeptAfter);
        kept.Describe(FileState.Restored(now.Facts, before.Facts, after.Facts));
        var mobile = FileState.Restored(now.Mobile, before.Mobile, after.Mobile);
        kept.SetMobile(mobile.Sealed, mobile.Hash);
        kept.SetEmail(FileState.Restored(now.Email, before.Email, after.Email).Sealed);
        var card = FileState.Restored(now.Card, before.Card, after.Card);
        kept.SetCard(card.Status, card.Sealed, card.Hash, card.IssuedOn);
        var (name, former) = (FileState.Restored(now.FullName, before.FullName, after.FullName), FileState.Restored(now.FormerName, before.FormerName, after.FormerName));
        if (name != kept.FullName || former != kept.FormerName) await db.Rename(kept, name, former);
    }
}
