using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>What is known about somebody who is about to be filed.</summary>
public enum DuplicateVerdict
{
    [Label("没有重复")] None = 1,
    [Label("同一人，在本工会")] SameHere,
    [Label("同一人，在区内别的工会")] SameElsewhere,
    [Label("疑似重复")] Similar,
    [Label("号码对应不止一人")] Ambiguous,
}

/// <summary>Somebody within the asker's reach who may be the same person.</summary>
public sealed record DuplicateCandidate(long PersonId, string FullName, int? BirthYear, string UnionName, IReadOnlyList<DuplicateReason> Reasons, int Score);

/// <summary>The answer to whoever enters a person.</summary>
/// <param name="PersonId">The file of the same person, where the asker may see it.</param>
/// <param name="UnionName">The union that keeps the file, with its telephone; of the person nothing is told.</param>
/// <param name="OutOfReach">How many similar people other unions have.</param>
/// <param name="MobileUses">On how many other files the mobile number stands.</param>
public sealed record DuplicateAnswer(DuplicateVerdict Verdict, string Advice, long? PersonId, int? UnionId, string? UnionName, string? UnionPhone,
    IReadOnlyList<DuplicateCandidate> Candidates, int OutOfReach, int MobileUses)
{
    public bool MobileIsShared => MobileUses > DuplicateRules.ManyUses;
}

/// <summary>Asked before a person is filed: is this person on file already, here or elsewhere in the district?</summary>
public sealed class DuplicateSearch(UnionDbContext db, ISealer sealer)
{
    private const int MostCandidates = 20;

    /// <param name="unionId">The union the person is to be filed under.</param>
    /// <param name="mobile">Eleven digits, or null.</param>
    public async Task<DuplicateAnswer> Find(IdentityNumber? number, string fullName, DateOnly? birth, Sex sex, string? mobile, int unionId)
    {
        var mobileHash = mobile is null ? null : sealer.MobileHash(mobile);
        var uses = mobileHash is null ? 0 : await Everybody.CountAsync(p => p.MobileHash == mobileHash);
        if (number is { IsRefused: false } document)
        {
            var owners = await Owners(document);
            if (owners.Count > 1) return Answer(DuplicateVerdict.Ambiguous, "这个证件号码对应不止一份档案（历史重号或重复登记），不能自动认定，请联系区总工会核对。", uses);
            if (owners is [var owner]) return await Same(owner, unionId, uses);
        }

        var asked = new DuplicateTraits(fullName, NameKeys.Sound(fullName), birth, sex, mobileHash);
        var similar = (await Everybody.Where(p => (p.NameSort == asked.Sound && p.Facts.BirthDate != null && p.Facts.BirthDate == birth) || (mobileHash != null && p.MobileHash == mobileHash && p.FullName == fullName))
                .OrderBy(p => p.Id).Take(MostCandidates)
                .Select(p => new { p.Id, p.FullName, p.NameSort, p.Facts.BirthDate, p.Facts.Sex, p.MobileHash, p.UnionId }).ToListAsync())
            .Select(p => (Person: p, Reasons: DuplicateRules.Compare(asked, new(p.FullName, p.NameSort, p.BirthDate, p.Sex, p.MobileHash)))).Where(p => p.Reasons.Count > 0).ToList();
        if (similar.Count == 0) return Answer(DuplicateVerdict.None, "", uses);
        var ids = similar.ConvertAll(p => p.Person.Id);
        var visible = await db.Persons.Where(p => ids.Contains(p.Id)).Join(db.Unions, p => p.UnionId, u => u.Id, (p, u) => new { p.Id, u.Name }).ToDictionaryAsync(p => p.Id, p => p.Name);
        var candidates = similar.Where(p => visible.ContainsKey(p.Person.Id))
            .Select(p => new DuplicateCandidate(p.Person.Id, p.Person.FullName, p.Person.BirthDate?.Year, visible[p.Person.Id], p.Reasons, DuplicateRules.Score(p.Reasons)))
            .OrderByDescending(c => c.Score).ToList();
        return Answer(DuplicateVerdict.Similar, "有相近的档案，请核对证件后再登记；确属两个人可以继续。", uses) with { Candidates = candidates, OutOfReach = similar.Count - candidates.Count };
    }

    // Whether somebody is on file must be known district-wide; what is on file is told only within reach.
    private IQueryable<Person> Everybody => db.Persons.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking().Where(p => p.MergedIntoId == null);

    private async Task<List<Person>> Owners(IdentityNumber number)
    {
        var hashes = new List<byte[]> { sealer.DocumentHash(number) };
        if (number.FormerSearchText is { } former) hashes.Add(sealer.Hash(PersonalField.DocumentNumber, former));
        var ids = await db.PersonDocuments.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(d => hashes.Contains(d.NumberHash)).Select(d => d.PersonId).Distinct().ToListAsync();
        return await Everybody.Where(p => ids.Contains(p.Id)).ToListAsync();
    }

    private async Task<DuplicateAnswer> Same(Person owner, int unionId, int uses)
    {
        var isVisible = await db.Persons.AnyAsync(p => p.Id == owner.Id);
        if (owner.UnionId == unionId)
            return Answer(DuplicateVerdict.SameHere, $"这个证件号码已在本工会登记（{owner.Status.Label()}），请打开原档案办理，不再新登记。", uses) with { PersonId = owner.Id, UnionId = unionId };
        var union = await db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking().SingleAsync(u => u.Id == owner.UnionId);
        var phone = union.Facts.Phone;
        return Answer(DuplicateVerdict.SameElsewhere, $"此人的会籍在{union.Name}{(phone is null ? "" : $"（电话{phone}）")}。请发起转入，不再新登记。", uses)
            with
        { PersonId = isVisible ? owner.Id : null, UnionId = union.Id, UnionName = union.Name, UnionPhone = phone };
    }

    private static DuplicateAnswer Answer(DuplicateVerdict verdict, string advice, int uses) => new(verdict, advice, null, null, null, null, [], 0, uses);
}
