using System.Text.Json;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>Makes one file of two. The other file stays under its number and points to the kept one.</summary>
public sealed class PersonMerger(UnionDbContext db, ISealer sealer)
{
    public const string UndoDays = "Membership.MergeUndoDays";

    /// <param name="fromOther">What is taken from the file that goes.</param>
    /// <exception cref="RuleViolationException">The files cannot be merged; the sentence says why.</exception>
    public Task<PersonMerge> Merge(long keptId, long mergedId, IReadOnlySet<MergeField> fromOther, string? reason, DateOnly today, Actor by, DateTime at) => db.InOneTransaction(async () =>
    {
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明为什么是同一人，如“身份证与电话一致，两处重复登记”。");
        var (kept, merged) = (await File(keptId), await File(mergedId));
        if (kept.Status is MembershipStatus.Died != merged.Status is MembershipStatus.Died) throw new RuleViolationException("一份档案登记为离世，另一份不是，请先核实并更正。");
        var before = FileState.Of(kept);
        var (keptEvents, mergedEvents) = (await db.HistoryOf(kept.Id), await db.HistoryOf(merged.Id));
        var reversed = PutLedgersTogether(kept, keptEvents, mergedEvents, merged, by, at);
        if (MembershipLedger.Fold(keptEvents.Concat(mergedEvents)) is { IsOnRoster: true, UnionId: { } union } && union != kept.UnionId)
            await db.Move(kept, UnionPlace.Of(await db.Unions.SingleAsync(u => u.Id == union)));
        var documents = merged.Documents.ToList();
        var retired = PutDocumentsTogether(kept, documents, fromOther.Contains(MergeField.Document));
        await PutFactsTogether(kept, merged, fromOther);
        MembershipLedger.Stand(kept, keptEvents.Concat(mergedEvents));
        MembershipLedger.Stand(merged, []);
        merged.MergeInto(kept.Id);
        await db.DropKeys(merged);
        await db.SaveChangesAsync();
        var followed = await new MergeFollowers(db).Move(merged.Id, kept.Id);

        var days = int.Parse((await db.Setting(UndoDays, today)).Value, System.Globalization.CultureInfo.InvariantCulture);
        var district = UnionPlace.Of(await db.Unions.SingleAsync(u => u.Level == UnionLevel.District));
        var merge = new PersonMerge(district, kept, merged, reason.Trim(), today.AddDays(days), by, at);
        merge.KeepSnapshot(sealer.Seal(PersonalField.Snapshot, JsonSerializer.Serialize(new MergeSnapshot(before, FileState.Of(kept),
            documents.ConvertAll(d => d.Id), retired, mergedEvents.ConvertAll(e => e.Id), reversed, followed))));
        db.Add(merge);
        foreach (var pair in await db.DuplicatePairs.Where(p => p.FirstId == merged.Id || p.SecondId == merged.Id).ToListAsync()) pair.MarkMerged(by, at);
        await db.SaveChangesAsync();
        return merge;
    });

    internal async Task<Person> File(long id)
    {
        var person = await db.Persons.Include(p => p.Documents).SingleOrDefaultAsync(p => p.Id == id) ?? throw new RuleViolationException("没有这份档案。");
        return person.MergedIntoId is null ? person : throw new RuleViolationException($"{person.FullName}的这份档案已并入另一份，请刷新后再看。");
    }

    // One person counted twice must be counted once: unless both ledgers make one story, the lines of the file that goes are struck out.
    private static List<long> PutLedgersTogether(Person kept, List<MembershipEvent> keptEvents, List<MembershipEvent> mergedEvents, Person merged, Actor by, DateTime at)
    {
        List<long> reversed = [];
        if (!MergedFacts.Follow(keptEvents, mergedEvents))
        {
            foreach (var line in mergedEvents.Where(e => !e.IsReversed))
            {
                line.Reverse($"同一人重复登记，档案{merged.CertificateNumber}并入{kept.CertificateNumber}", by, at);
                reversed.Add(line.Id);
            }
        }

        foreach (var line in mergedEvents) line.GiveTo(kept.Id);
        return reversed;
    }

    private static List<long> PutDocumentsTogether(Person kept, List<PersonDocument> others, bool otherIsCurrent)
    {
        var place = new UnionPlace(kept.UnionId, kept.ScopePath, kept.UpperUnionId);
        var retiring = (otherIsCurrent ? kept.Documents.Where(d => others.Any(o => o.Kind == d.Kind)) : others.Where(o => kept.Documents.Any(d => d.Kind == o.Kind)))
            .Where(d => !d.IsFormer).ToList();
        foreach (var document in retiring) document.Retire();
        foreach (var document in others)
        {
            document.GiveTo(kept.Id);
            document.PutUnder(place);
        }

        return retiring.ConvertAll(d => d.Id);
    }

    private async Task PutFactsTogether(Person kept, Person merged, IReadOnlySet<MergeField> fromOther)
    {
        kept.Describe(MergedFacts.Of(kept.Facts, merged.Facts, fromOther));
        if (fromOther.Contains(MergeField.Mobile)) kept.SetMobile(merged.MobileSealed, merged.MobileHash);
        if (fromOther.Contains(MergeField.Email)) kept.SetEmail(merged.EmailSealed);
        if (fromOther.Contains(MergeField.Card)) kept.SetCard(merged.CardStatus, merged.CardSealed, merged.CardHash, merged.CardIssuedOn);
        var (name, other) = fromOther.Contains(MergeField.Name) ? (merged.FullName, kept.FullName) : (kept.FullName, merged.FullName);
        // The name that is not kept is still one under which people look.
        var former = kept.FormerName ?? merged.FormerName ?? (name == other ? null : other);
        if (name != kept.FullName || former != kept.FormerName) await db.Rename(kept, name, former);
    }
}
