using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.PostList;

/// <summary>Finds the union a post belongs to, and says which kind of union a role works in.</summary>
internal static class UnionOfPost
{
    private const int MostNamed = 8;

    /// <summary>The levels of unions a role belongs to; none for the administrators who see no union's data.</summary>
    public static UnionLevel[] LevelsOf(Role role) => role switch
    {
        Role.Member => [UnionLevel.DirectlyAffiliated, UnionLevel.Grassroots, UnionLevel.Group],
        Role.GrassrootsClerk or Role.GrassrootsChair => [UnionLevel.DirectlyAffiliated, UnionLevel.Grassroots],
        Role.Reviewer => [UnionLevel.Subdistrict, UnionLevel.System],
        Role.DistrictStaff or Role.DistrictLeader or Role.Auditor => [UnionLevel.District],
        Role.SystemAdministrator or Role.SecurityAdministrator => [],
    };

    /// <summary>By number, by the whole name, or by a part of it that fits only one.</summary>
    /// <exception cref="RuleViolationException">None fits, several fit, or the one that fits is of the wrong kind or closed.</exception>
    public static async Task<Union?> Find(UnionDbContext db, Role role, string? text, DateOnly today)
    {
        var levels = LevelsOf(role);
        if (levels.Length == 0) return null;
        // The security administrator sees no union's records, but must be able to name the union of a post.
        var unions = db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking();
        if (levels is [UnionLevel.District]) return await unions.SingleAsync(u => u.Level == UnionLevel.District);
        if (string.IsNullOrWhiteSpace(text)) throw new RuleViolationException($"“{role.Label()}”须指定所属工会。");
        var wanted = text.Trim();
        var number = wanted.ToUpperInvariant();
        var found = await unions.Where(u => u.Number == number || u.Name == wanted).OrderBy(u => u.Id).Take(2).ToListAsync();
        if (found.Count != 1) found = await unions.Where(u => u.Name.Contains(wanted) && levels.Contains(u.Level)).OrderBy(u => u.Id).Take(MostNamed + 1).ToListAsync();
        return found switch
        {
            [] => throw new RuleViolationException($"没有名称或编号为“{wanted}”的工会。"),
            [var one] when !levels.Contains(one.Level) => throw new RuleViolationException($"“{role.Label()}”只能在{string.Join("、", levels.Select(l => l.Label()))}任职，{one.Name}不是。"),
            [var one] when !one.ExistsOn(today) => throw new RuleViolationException($"{one.Name}已撤销或尚未成立。"),
            [var one] => one,
            _ => throw new RuleViolationException($"有多家工会符合，请写全称或编号：{string.Join("、", found.Take(MostNamed).Select(u => $"{u.Name}（{u.Number}）"))}{(found.Count > MostNamed ? "等" : "")}。"),
        };
    }
}
