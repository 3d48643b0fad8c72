using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>What a dated change of a union needs to have loaded, and what it takes along.</summary>
public sealed class ShapeChanges(UnionDbContext db)
{
    /// <summary>A union with its shapes; null where there is none in the viewer's scope.</summary>
    public Task<Union?> Load(int id) => db.UnionsInReach.Include(u => u.Shapes).SingleOrDefaultAsync(u => u.Id == id);

    /// <summary>A union by its number or its full name, with its shapes.</summary>
    /// <exception cref="RuleViolationException">There is none in the viewer's scope.</exception>
    public async Task<Union> Find(string numberOrName) =>
        await db.UnionsInReach.Include(u => u.Shapes).OrderBy(u => u.ClosedOn != null).FirstOrDefaultAsync(u => u.Number == numberOrName || u.Name == numberOrName)
        ?? throw new RuleViolationException($"没有找到编号或名称为“{numberOrName}”的工会。");

    /// <summary>All unions below one, with their shapes.</summary>
    public Task<List<Union>> Below(Union union) =>
        db.Unions.Include(u => u.Shapes).Where(u => u.Path.StartsWith(union.Path) && u.Id != union.Id).ToListAsync();

    /// <summary>Lets cards, officers, employers and groups go with unions that have moved. Records of a day stay where they were filed.</summary>
    public async Task Follow(IReadOnlyCollection<Union> moved)
    {
        var byId = moved.ToDictionary(u => u.Id);
        List<int> ids = [.. byId.Keys];
        IFollowsUnion[] rows =
        [
            .. await db.Employers.Where(x => ids.Contains(x.UnionId)).ToListAsync(),
            .. await db.UnionEmployers.Where(x => ids.Contains(x.UnionId)).ToListAsync(),
            .. await db.Committees.Where(x => ids.Contains(x.UnionId)).ToListAsync(),
            .. await db.Officers.Where(x => ids.Contains(x.UnionId)).ToListAsync(),
            .. await db.UnionGroups.Where(x => ids.Contains(x.UnionId)).ToListAsync(),
        ];
        foreach (var row in rows) row.Follow(byId[row.UnionId]);
    }

    /// <summary>Ends the offices and the cover of a union that has ended.</summary>
    public async Task EndWhatHangsOn(Union union)
    {
        if (union.ClosedOn is not { } lastDay) return;
        foreach (var officer in await db.Officers.Where(o => o.UnionId == union.Id && o.UntilOn == null).ToListAsync()) officer.End(Later(officer.FromOn, lastDay));
        foreach (var cover in await db.UnionEmployers.Where(e => e.UnionId == union.Id && e.UntilOn == null).ToListAsync()) cover.End(Later(cover.FromOn, lastDay));
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
