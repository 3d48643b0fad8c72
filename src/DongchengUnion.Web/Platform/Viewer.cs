using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Web.Platform;

/// <summary>One post as a request sees it.</summary>
/// <param name="Title">Such as 景山街道总工会 街道、系统工会审核员.</param>
public sealed record ActingPost(int Id, Role Role, int? UnionId, string UnionName, string UnionPath, UnionLevel? UnionLevel,
    string? DepartmentCode, string? DepartmentName, string Title);

/// <summary>Who is signed in on this request, and under which post. Injected where an action or a view needs it.</summary>
public sealed class Viewer : IRowScopeSource
{
    private bool isDemo;

    public int AccountId { get; private set; }
    public string UserName { get; private set; } = "";
    public string Name { get; private set; } = "";
    public Guid SessionId { get; private set; }

    /// <summary>The post this request acts under; null when signed out or when no post is in force.</summary>
    public ActingPost? Post { get; private set; }

    /// <summary>All posts in force, for the switch in the head of the page.</summary>
    public IReadOnlyList<ActingPost> Posts { get; private set; } = [];

    /// <summary>Whether the post belongs to a desk for disputes and legal aid.</summary>
    public bool IsAtDesk => Scope.DeskId != 0;

    public RowScope Scope { get; private set; } = RowScope.Nobody;

    public bool Is => AccountId != 0;

    /// <summary>Whether the post allows it. Without a post in force only the own account is left.</summary>
    public bool May(string policy) => Is && policy switch
    {
        Policies.OwnAccount => true,
        // A production portal has no clock to move.
        Policies.MoveDemoClock when !isDemo => false,
        _ => Post is not null && Policies.Allows(Post.Role, policy),
    };

    /// <summary>The one who acts, as domain verbs take it.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in under a post.</exception>
    public Actor ToActor() => Post is null
        ? throw new InvalidOperationException("Nobody acts here.")
        : new Actor(AccountId, Name, Post.Title, Post.UnionId);

    internal void Enter(ViewerSnapshot who, bool inDemo, DateTime at)
    {
        isDemo = inDemo;
        AccountId = who.AccountId;
        UserName = who.UserName;
        Name = who.Name;
        SessionId = who.SessionId;
        Posts = who.Posts;
        Post = who.Post;
        Scope = (Post is null ? RowScope.Nobody with { AccountId = AccountId } : ScopeOf(Post, AccountId) with { DeskId = DeskOf(Post) }) with { At = at };
    }

    // Disputes and legal aid: the officers of a street or system union, and one department of the district's staff.
    private static int DeskOf(ActingPost post) =>
        post.Role == Role.Reviewer || (post.Role == Role.DistrictStaff && post.DepartmentCode == Department.Rights) ? post.UnionId ?? 0 : 0;

    private static RowScope ScopeOf(ActingPost post, int accountId) => post.Role switch
    {
        // Own union and what is below it.
        Role.GrassrootsClerk or Role.GrassrootsChair or Role.Reviewer or Role.DistrictStaff or Role.DistrictLeader or Role.Auditor =>
            post.UnionPath == "" ? RowScope.Nobody with { AccountId = accountId } : new RowScope(post.UnionPath, post.UnionId ?? 0, post.UnionPath, accountId),
        // Names of the own union and those above; no unit's rows.
        Role.Member => new RowScope("-", 0, post.UnionPath == "" ? "-" : post.UnionPath, accountId),
        // Accounts and logs only.
        Role.SystemAdministrator or Role.SecurityAdministrator => new RowScope("-", 0, "-", accountId),
    };
}

/// <summary>What is kept in memory of a session between two looks at the database.</summary>
internal sealed record ViewerSnapshot(int AccountId, string UserName, string Name, Guid SessionId, ActingPost? Post, IReadOnlyList<ActingPost> Posts);
