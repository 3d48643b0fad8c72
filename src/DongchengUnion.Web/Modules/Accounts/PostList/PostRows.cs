using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Accounts.PostList;

public sealed class PostSearch
{
    public const int PageSize = 50;

    [Display(Name = "姓名或用户名")]
    public string? Name { get; set; }

    [Display(Name = "角色")]
    public Role? Role { get; set; }

    /// <summary>Only people who hold no post now.</summary>
    [Display(Name = "只看没有任职的")]
    public bool WithoutPost { get; set; }

    public int Page { get; set; } = 1;
}

/// <summary>One person and the posts in force.</summary>
public sealed record PostRow(int AccountId, string Name, string UserName, bool IsDisabled, IReadOnlyList<ActingPost> Posts);

public sealed record PostRows(PostSearch Search, IReadOnlyList<PostRow> Rows, Pager Pager)
{
    internal static IQueryable<Account> Find(UnionDbContext db, PostSearch search, DateOnly today)
    {
        var name = string.IsNullOrWhiteSpace(search.Name) ? null : search.Name.Trim();
        var upper = name?.ToUpperInvariant();
        var inForce = db.Posts.Where(p => p.EndedAt == null && p.FromOn <= today && (p.UntilOn == null || p.UntilOn >= today));
        return from a in db.Users
               where name == null || a.DisplayName.Contains(name) || a.NormalizedUserName!.Contains(upper!)
               where search.Role == null || inForce.Any(p => p.AccountId == a.Id && p.Role == search.Role)
               where !search.WithoutPost || !inForce.Any(p => p.AccountId == a.Id)
               orderby a.Id
               select a;
    }
}
