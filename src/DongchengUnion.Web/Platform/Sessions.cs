using System.Collections.Concurrent;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// The sessions of all devices. A session is looked up at every request; the answer is kept for a few seconds and dropped at once
/// when a right, a post or the session itself changes, so that a right taken away is gone at the next click.
/// </summary>
public sealed class Sessions(IServiceScopeFactory scopes, TimeProvider machine, PortalClock clock, IOptions<SessionOptions> options)
{
    public const string Claim = "sid";

    // The net for changes made by another instance; changes made here are seen at once.
    private static readonly TimeSpan Keep = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, (ViewerSnapshot? Who, DateTime At)> kept = new();

    public TimeSpan Idle => TimeSpan.FromMinutes(options.Value.IdleMinutes);

    /// <summary>Opens a session for a device that has just proved who it is.</summary>
    public async Task<Guid> Open(int accountId, string device, string address)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        var now = machine.GetUtcNow().UtcDateTime;
        var session = new Session { Id = Guid.NewGuid(), AccountId = accountId, Device = device, Address = address, StartedAt = now, LastSeenAt = now };
        db.Add(session);
        await db.SaveChangesAsync();
        return session.Id;
    }

    /// <summary>Who this session belongs to and under which post it acts; null when it has ended.</summary>
    internal async Task<ViewerSnapshot?> Find(Guid id)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        if (kept.TryGetValue(id, out var hit) && now - hit.At < Keep) return hit.Who;
        var who = await Load(id, now);
        kept[id] = (who, now);
        return who;
    }

    /// <summary>Ends sessions of an account: all, all but one, or one.</summary>
    public async Task End(int accountId, string why, Guid? only = null, Guid? except = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        var now = machine.GetUtcNow().UtcDateTime;
        await db.Sessions.Where(s => s.AccountId == accountId && s.EndedAt == null && (only == null || s.Id == only) && (except == null || s.Id != except))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now).SetProperty(x => x.EndedWhy, why));
        Forget(accountId);
    }

    /// <summary>Chooses the post a session acts under. A post that is not the account's own is refused with false.</summary>
    public async Task<bool> Switch(Guid id, int accountId, int postId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        if ((await PostsOf(db, accountId)).All(p => p.Id != postId)) return false;
        await db.Sessions.Where(s => s.Id == id && s.AccountId == accountId).ExecuteUpdateAsync(s => s.SetProperty(x => x.PostId, postId));
        Forget(accountId);
        return true;
    }

    /// <summary>Drops what is remembered of an account: its next click is checked afresh.</summary>
    public void Forget(int accountId)
    {
        foreach (var (id, value) in kept)
        {
            if (value.Who is null || value.Who.AccountId == accountId) kept.TryRemove(id, out _);
        }
    }

    /// <summary>Drops everything that is remembered: the clock has moved, so posts may have begun or ended.</summary>
    public void ForgetAll() => kept.Clear();

    private async Task<ViewerSnapshot?> Load(Guid id, DateTime now)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        var found = await (from s in db.Sessions.AsNoTracking()
                           join a in db.Users.AsNoTracking() on s.AccountId equals a.Id
                           where s.Id == id && s.EndedAt == null && !a.IsDisabled
                           select new { s.PostId, s.LastSeenAt, a.Id, a.UserName, a.DisplayName }).SingleOrDefaultAsync();
        if (found is null) return null;
        if (now - found.LastSeenAt > Idle)
        {
            await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now).SetProperty(x => x.EndedWhy, "长时间未操作"));
            return null;
        }

        // To the minute, or to the quarter of a short idle time: one write a minute, not one a click.
        if (now - found.LastSeenAt > TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, Idle.Ticks / 4)))
            await db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now));
        var posts = await PostsOf(db, found.Id);
        return new ViewerSnapshot(found.Id, found.UserName!, found.DisplayName, id, posts.FirstOrDefault(p => p.Id == found.PostId) ?? posts.FirstOrDefault(), posts);
    }

    private async Task<List<ActingPost>> PostsOf(UnionDbContext db, int accountId)
    {
        var today = clock.Today;
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
            Title(r.Post.Role, r.Union, r.Department)))];
    }

    private static string Title(Role role, Union? union, string? department) =>
        string.Join(" ", new[] { union?.Name, department ?? role.Label() }.Where(t => !string.IsNullOrEmpty(t)));
}
