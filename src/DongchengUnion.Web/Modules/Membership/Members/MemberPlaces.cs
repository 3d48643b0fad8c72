using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>
/// Whose people are listed, in the words that the indexes understand: everybody in reach, the body above, or some unions. It narrows
/// only; what exists for the viewer the scope of the rows has decided already.
/// </summary>
/// <param name="Upper">The body right below the district; null for no such bound.</param>
/// <param name="Unions">The unions; null for no such bound.</param>
public sealed record MemberPlaces(int? Upper, IReadOnlyList<int>? Unions)
{
    /// <summary>A name that fits more unions than this narrows nothing.</summary>
    private const int MostUnions = 60;

    private static readonly MemberPlaces Everywhere = new(null, null);

    public IQueryable<Person> Narrow(IQueryable<Person> persons)
    {
        if (Upper is { } upper) persons = persons.Where(p => p.UpperUnionId == upper);
        return Unions switch
        {
            null => persons,
            [var one] => persons.Where(p => p.UnionId == one),
            var some => persons.Where(p => some.Contains(p.UnionId)),
        };
    }

    /// <param name="asked">A union's number or a part of its name; null for all in reach.</param>
    /// <returns>Null when no union in reach is called so, or too many are.</returns>
    public static async Task<MemberPlaces?> Find(UnionDbContext db, Viewer viewer, string? asked)
    {
        if (viewer.Post is not { UnionId: { } own } post) return null;
        if (asked is null) return await Of(db, own, post.UnionLevel);
        var text = asked.Trim();
        if (await Named(db.UnionsInReach.Where(u => u.Number == text)) is { } numbered) return await Of(db, numbered.Id, numbered.Level);
        var found = await db.UnionsInReach.Where(u => u.Name.Contains(text)).OrderBy(u => u.Id).Select(u => new { u.Id, u.Level }).Take(MostUnions + 1).ToListAsync();
        return found switch
        {
            [] => null,
            [var one] => await Of(db, one.Id, one.Level),
            { Count: > MostUnions } => null,
            _ => new MemberPlaces(null, [.. found.Select(u => u.Id)]),
        };
    }

    private static async Task<MemberPlaces> Of(UnionDbContext db, int union, UnionLevel? level) => level switch
    {
        UnionLevel.District => Everywhere,
        UnionLevel.Subdistrict or UnionLevel.System => new MemberPlaces(union, null),
        UnionLevel.Group => new MemberPlaces(null, [union]),
        _ => new MemberPlaces(null, [union, .. await db.UnionsInReach.Where(u => u.ParentId == union).Select(u => u.Id).ToListAsync()]),
    };

    private static Task<Place?> Named(IQueryable<Union> unions) => unions.Select(u => new Place(u.Id, u.Level)).FirstOrDefaultAsync();

    private sealed record Place(int Id, UnionLevel Level);
}
