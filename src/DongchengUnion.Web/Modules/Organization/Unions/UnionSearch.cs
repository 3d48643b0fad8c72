using DongchengUnion.Data;
using DongchengUnion.Data.Organization;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Unions;

/// <summary>What the register is asked for; all of it stands in the address.</summary>
public sealed record UnionSearch
{
    public const int PageSize = 50;

    /// <summary>Part of a name, a number or a credit code.</summary>
    public string? Q { get; init; }

    public string? Street { get; init; }

    /// <summary>The system union above.</summary>
    public int? System { get; init; }

    public UnionLevel? Level { get; init; }
    public RegisterStatus Status { get; init; } = RegisterStatus.Existing;
    public string? Ownership { get; init; }
    public string? Industry { get; init; }
    public string? Size { get; init; }

    /// <summary>The union whose children are shown while nothing is searched for.</summary>
    public int? Under { get; init; }

    public DateOnly? On { get; init; }
    public int Page { get; init; } = 1;

    /// <summary>Without a filter the register is a tree to walk; with one it is a list of the whole scope.</summary>
    public bool IsFiltered => Q is not null || Street is not null || System is not null || Level is not null || Ownership is not null
        || Industry is not null || Size is not null || Status != RegisterStatus.Existing;
}

/// <summary>Which unions the register lists.</summary>
public enum RegisterStatus
{
    [Domain.Kernel.Label("现存")] Existing = 1,
    [Domain.Kernel.Label("待换届")] OverdueElection = 2,
    [Domain.Kernel.Label("已并入其他工会")] Merged = 3,
    [Domain.Kernel.Label("已撤销")] Closed = 4,
}

/// <summary>One line of the register.</summary>
public sealed record UnionRow(int Id, string Number, string Name, UnionLevel Level, int? ParentId, string Path, string? StreetCode, int? Workers, int? Members, DateOnly? TermEndsOn);

/// <summary>The query behind the register. The viewer's scope applies by itself.</summary>
public static class UnionFinder
{
    public static IQueryable<UnionRow> Find(UnionDbContext db, UnionSearch search, DateOnly day, int? root)
    {
        var code = search.Q is null ? null : CreditCode.Normalize(search.Q);
        var isTree = !search.IsFiltered && root is not null;
        var systemPart = $"/{search.System}/";
        return from s in Shapes(db, search.Status, day)
               join u in db.Unions on s.UnionId equals u.Id into unions
               from u in unions.DefaultIfEmpty()
               let ends = db.Committees.Where(c => c.UnionId == s.UnionId && c.StartOn <= day).Max(c => (DateOnly?)c.EndOn)
               where !isTree || s.UnionId == root || s.ParentId == root
               where search.Q == null || s.Name.Contains(search.Q) || s.Number.StartsWith(code!) || u!.CreditCode!.Contains(code!)
               where search.Street == null || u!.Facts.StreetCode == search.Street
               where search.System == null || s.Path.Contains(systemPart)
               where search.Level == null || s.Level == search.Level
               where search.Status != RegisterStatus.OverdueElection || ends < day
               where search.Ownership == null || db.UnionGroups.Any(g => g.UnionId == s.UnionId && g.SetCode == GroupSet.Ownership && g.OptionCode == search.Ownership)
               where search.Industry == null || db.UnionGroups.Any(g => g.UnionId == s.UnionId && g.SetCode == GroupSet.Industry && g.OptionCode == search.Industry)
               where search.Size == null || db.UnionGroups.Any(g => g.UnionId == s.UnionId && g.SetCode == GroupSet.Size && g.OptionCode == search.Size)
               orderby s.Level == UnionLevel.District ? 0 : s.Level == UnionLevel.Subdistrict ? 1 : s.Level == UnionLevel.System ? 2 : s.Level == UnionLevel.DirectlyAffiliated ? 3 : s.Level == UnionLevel.Grassroots ? 4 : 5, s.Number
               select new UnionRow(s.UnionId, s.Number, s.Name, s.Level, s.ParentId, s.Path, u!.Facts.StreetCode, u.Headcount.Workers, u.Headcount.Members, ends);
    }

    private static IQueryable<UnionShape> Shapes(UnionDbContext db, RegisterStatus status, DateOnly day) => status switch
    {
        RegisterStatus.Merged => Last(db, day, merged: true),
        RegisterStatus.Closed => Last(db, day, merged: false),
        RegisterStatus.Existing or RegisterStatus.OverdueElection => OrganizationQuery.ShapesOn(db, day),
    };

    private static IQueryable<UnionShape> Last(UnionDbContext db, DateOnly day, bool merged) =>
        db.UnionShapes.AsNoTracking().Where(s => db.Unions.Any(u => u.Id == s.UnionId && u.ClosedOn == s.UntilOn && u.ClosedOn < day && u.SuccessorId != null == merged));
}

/// <summary>The register page.</summary>
public sealed class UnionList
{
    public required UnionSearch Search { get; init; }
    public required DateOnly On { get; init; }
    public required IReadOnlyList<UnionRow> Rows { get; init; }
    public required Pager Pager { get; init; }

    /// <summary>How many unions stand directly under each row on that day.</summary>
    public required IReadOnlyDictionary<int, int> Children { get; init; }

    /// <summary>How many unions of each level are in the viewer's scope on that day.</summary>
    public required IReadOnlyList<(UnionLevel Level, int Count)> Counts { get; init; }

    /// <summary>The unions above the one that is walked into, from the viewer's own down.</summary>
    public required IReadOnlyList<(int Id, string Name)> Way { get; init; }

    public required IReadOnlyList<Street> Streets { get; init; }
    public required IReadOnlyList<(int Id, string Name)> Systems { get; init; }
    public required ILookup<string, GroupSetOption> Options { get; init; }

    public string StreetName(string? code) => Streets.FirstOrDefault(s => s.Code == code)?.Name ?? "";
}
