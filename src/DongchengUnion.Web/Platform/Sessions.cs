using System.Collections.Concurrent;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// The sessions of all devices. A session is looked up at every request; the answer is kept for a few seconds and dropped at once
/// when a right, a post or the session itself changes, so that a right taken away is gone at the next click. Times are the machine's.
/// </summary>
public sealed class Sessions(IServiceScopeFactory scopes, TimeProvider machine, PortalClock clock, IOptions<SessionOptions> options)
{
    public const string Claim = "sid";

    // The net for changes made by another instance; changes made here are seen at once.
    private static readonly TimeSpan Keep = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<Guid, Kept> kept = new();
    private int changes;

    private DateTime Now => machine.GetUtcNow().UtcDateTime;

    private TimeSpan Idle => TimeSpan.FromMinutes(options.Value.IdleMinutes);

    /// <summary>Opens a session for a device that has just proved who it is.</summary>
    public async Task<Guid> Open(int accountId, string device, string address)
    {
        var now = Now;
        var session = new Session { Id = Guid.NewGuid(), AccountId = accountId, Device = device, Address = address, StartedAt = now, LastSeenAt = now };
        await Using(db =>
        {
            db.Add(session);
            return db.SaveChangesAsync();
        });
        return session.Id;
    }

    /// <summary>Who this session belongs to and under which post it acts, or why it has ended.</summary>
    internal async Task<SessionState> Find(Guid id)
    {
        var now = Now;
        kept.TryGetValue(id, out var hit);
        var seenAt = hit is { State.Who: not null } ? hit.SeenAt : DateTime.MinValue;
        if (hit is not null && now - hit.LoadedAt < Keep)
        {
            hit.SeenAt = now;
            return hit.State;
        }

        var before = Volatile.Read(ref changes);
        var state = await Load(id, now, seenAt);
        // A change that came while this was being read must not be forgotten for the next seconds.
        if (Volatile.Read(ref changes) == before) kept[id] = new Kept(state, now) { SeenAt = now };
        if (kept.Count > 20_000) ForgetAll();
        return state;
    }

    /// <summary>Ends sessions of an account: all, all but one, or one.</summary>
    public async Task<int> End(int accountId, SessionEnd why, Guid? only = null, Guid? except = null)
    {
        var now = Now;
        var ended = await Using(db => db.InOneTransaction(() => db.Sessions
            .Where(s => s.AccountId == accountId && s.EndedAt == null && (only == null || s.Id == only) && (except == null || s.Id != except))
            .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now).SetProperty(x => x.EndedWhy, why))));
        Forget(accountId);
        return ended;
    }

    /// <summary>Chooses the post a session acts under. A post that is not the account's own, or not in force, is refused with false.</summary>
    public async Task<bool> Switch(Guid id, int accountId, int postId)
    {
        var isSwitched = await Using(async db =>
        {
            if ((await ActingPosts.Of(db, accountId, clock.Today)).All(p => p.Id != postId)) return false;
            await db.InOneTransaction(() => db.Sessions.Where(s => s.Id == id && s.AccountId == accountId)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.PostId, postId)));
            return true;
        });
        Forget(accountId);
        return isSwitched;
    }

    /// <summary>Drops what is remembered of an account: its next click is checked afresh.</summary>
    public void Forget(int accountId)
    {
        Interlocked.Increment(ref changes);
        foreach (var (id, value) in kept)
        {
            if (value.State.AccountId == accountId) kept.TryRemove(id, out _);
        }
    }

    /// <summary>Drops everything that is remembered: the clock has moved, so posts may have begun or ended.</summary>
    public void ForgetAll()
    {
        Interlocked.Increment(ref changes);
        kept.Clear();
    }

    private Task<SessionState> Load(Guid id, DateTime now, DateTime seenAt) => Using(async db =>
    {
        var found = await (from s in db.Sessions.AsNoTracking()
                           join a in db.Users.AsNoTracking() on s.AccountId equals a.Id
                           where s.Id == id
                           select new { s.PostId, s.LastSeenAt, s.EndedAt, s.EndedWhy, a.Id, a.UserName, a.DisplayName, a.IsDisabled }).SingleOrDefaultAsync();
        if (found is null) return SessionState.Unknown;
        if (found.EndedAt is not null || found.IsDisabled) return new SessionState(null, found.Id, found.EndedWhy ?? SessionEnd.ByAdministrator);
        var lastSeenAt = found.LastSeenAt > seenAt ? found.LastSeenAt : seenAt;
        if (now - lastSeenAt > Idle)
        {
            await db.InOneTransaction(() => db.Sessions.Where(s => s.Id == id && s.EndedAt == null)
                .ExecuteUpdateAsync(s => s.SetProperty(x => x.EndedAt, now).SetProperty(x => x.EndedWhy, SessionEnd.Idle)));
            return new SessionState(null, found.Id, SessionEnd.Idle);
        }

        // To the minute, or to the quarter of a short idle time: one write a minute, not one a click.
        if (now - found.LastSeenAt > TimeSpan.FromTicks(Math.Min(TimeSpan.TicksPerMinute, Idle.Ticks / 4)))
            await db.InOneTransaction(() => db.Sessions.Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, now)));
        var posts = await ActingPosts.Of(db, found.Id, clock.Today);
        var post = posts.FirstOrDefault(p => p.Id == found.PostId) ?? posts.FirstOrDefault();
        return new SessionState(new ViewerSnapshot(found.Id, found.UserName!, found.DisplayName, id, post, posts), found.Id, null);
    });

    private async Task<T> Using<T>(Func<UnionDbContext, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<UnionDbContext>());
    }

    private sealed class Kept(SessionState state, DateTime loadedAt)
    {
        public SessionState State => state;
        public DateTime LoadedAt => loadedAt;
        public DateTime SeenAt { get; set; }
    }
}

/// <summary>What is known of a session: who acts, or whose it was and why it ended.</summary>
internal sealed record SessionState(ViewerSnapshot? Who, int AccountId, SessionEnd? Why)
{
    public static readonly SessionState Unknown = new(null, 0, null);
}
