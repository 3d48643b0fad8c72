using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>A union as it stood on a day.</summary>
/// <param name="Children">How many unions stood directly under it on that day.</param>
public sealed record UnionNode(int UnionId, string Number, string Name, UnionLevel Level, int? ParentId, string Path, int Children);

/// <summary>The district's tree for other modules: as of a day, and sorted into groups. The viewer's scope applies.</summary>
public sealed class OrganizationQuery(UnionDbContext db)
{
    /// <summary>The unions that existed on that day, under the name and in the place they had then.</summary>
    public async Task<IReadOnlyList<UnionNode>> TreeOn(DateOnly day)
    {
        var shapes = await ShapesOn(db, day).OrderBy(s => s.Path).ToListAsync();
        var children = shapes.Where(s => s.ParentId is not null).GroupBy(s => s.ParentId!.Value).ToDictionary(g => g.Key, g => g.Count());
        return [.. shapes.Select(s => new UnionNode(s.UnionId, s.Number, s.Name, s.Level, s.ParentId, s.Path, children.GetValueOrDefault(s.UnionId)))];
    }

    /// <summary>For lists: the shapes that applied on that day.</summary>
    public static IQueryable<UnionShape> ShapesOn(UnionDbContext db, DateOnly day) =>
        db.UnionShapes.AsNoTracking().Where(s => s.FromOn <= day && (s.UntilOn == null || s.UntilOn >= day));

    /// <summary>Every union's option in one group set; a union without one is absent.</summary>
    public Task<Dictionary<int, string>> GroupsOf(string setCode) =>
        db.UnionGroups.AsNoTracking().Where(g => g.SetCode == setCode).ToDictionaryAsync(g => g.UnionId, g => g.OptionCode);
}
