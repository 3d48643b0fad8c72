using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Merging;

/// <summary>Looks through all files of the district for people who are on file twice. Pairs that were decided are not brought up again.</summary>
public sealed class DuplicateHunt(UnionDbContext db)
{
    /// <summary>Found at most in one go by each rule; the next go finds the rest.</summary>
    private const int MostPairs = 500;

    /// <returns>How many new pairs were put into the queue.</returns>
    public async Task<int> Run(DateTime at)
    {
        var files = db.Persons.AsNoTracking().Where(p => p.MergedIntoId == null);
        var pairs = (await files.Where(p => p.Facts.BirthDate != null).GroupBy(p => new { p.NameSort, p.Facts.BirthDate }).Where(g => g.Count() > 1)
                .Select(g => new { One = g.Min(p => p.Id), Other = g.Max(p => p.Id) }).Take(MostPairs).ToListAsync())
            .Concat(await files.Where(p => p.MobileHash != null).GroupBy(p => new { p.MobileHash, p.FullName }).Where(g => g.Count() > 1)
                .Select(g => new { One = g.Min(p => p.Id), Other = g.Max(p => p.Id) }).Take(MostPairs).ToListAsync()).ToList();
        pairs = pairs.Distinct().ToList();
        var ids = pairs.SelectMany(p => new[] { p.One, p.Other }).Distinct().ToList();
        var traits = await db.Persons.AsNoTracking().Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.FullName, p.NameSort, p.Facts.BirthDate, p.Facts.Sex, p.MobileHash })
            .ToDictionaryAsync(p => p.Id, p => new DuplicateTraits(p.FullName, p.NameSort, p.BirthDate, p.Sex, p.MobileHash));
        var known = (await db.DuplicatePairs.AsNoTracking().Where(p => ids.Contains(p.FirstId)).Select(p => new { p.FirstId, p.SecondId }).ToListAsync())
            .Select(p => (p.FirstId, p.SecondId)).ToHashSet();
        var district = UnionPlace.Of(await db.Unions.SingleAsync(u => u.Level == UnionLevel.District));
        var found = pairs.Where(p => !known.Contains((p.One, p.Other)))
            .Select(p => (p.One, p.Other, Reasons: DuplicateRules.Compare(traits[p.One], traits[p.Other]))).Where(p => p.Reasons.Count > 0)
            .Select(p => new DuplicatePair(district, p.One, p.Other, p.Reasons, at)).ToList();
        db.AddRange(found);
        await db.SaveChangesAsync();
        return found.Count;
    }
}
