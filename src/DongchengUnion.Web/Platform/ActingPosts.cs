using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Platform;

/// <summary>The posts of an account that are in force on a day, in the order they were given.</summary>
internal static class ActingPosts
{
    public static async Task<List<ActingPost>> Of(UnionDbContext db, int accountId, DateOnly today)
    {
        // The row scope follows from the post, so the post's union must be found without it.
        var rows = await (from p in db.Posts.AsNoTracking()
                          join u in db.Unions.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]) on p.UnionId equals u.Id into unions
                          from u in unions.DefaultIfEmpty()
                          join d in db.Departments on p.DepartmentCode equals d.Code into departments
                          from d in departments.DefaultIfEmpty()
                          where p.AccountId == accountId && p.EndedAt == null
                          orderby p.Id
                          select new { Post = p, Union = u, Department = d == null ? null : d.Name }).ToListAsync();
        return [.. rows.Where(r => r.Post.IsInForce(today)).Select(r => new ActingPost(
            r.Post.Id, r.Post.Role, r.Union?.Id, r.Union?.Name ?? "", r.Union?.Path ?? "", r.Union?.Level, r.Post.DepartmentCode, r.Department,
            Title(r.Post.Role, r.Union?.Name, r.Department)))];
    }

    /// <summary>A post in words: 景山街道总工会 街道、系统工会审核员.</summary>
    public static string Title(Role role, string? unionName, string? department) =>
        string.Join(" ", new[] { unionName, department ?? role.Label() }.Where(t => !string.IsNullOrEmpty(t)));
}
