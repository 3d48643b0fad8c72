using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Data.Accounts;

/// <summary>A sign-in. What it may do stands in its posts. Until the person has chosen a password it can do nothing.</summary>
public sealed class Account : IdentityUser<int>, IVersioned
{
    public const int AllowedFailures = 5;
    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

    /// <summary>The person's name as records show it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Switched off by the system administrator: signs in nowhere, keeps its history.</summary>
    public bool IsDisabled { get; set; }

    public DateTime CreatedAt { get; set; }

    public int Version { get; private set; }

    /// <param name="at">By the machine's clock, as everything about locks.</param>
    public bool IsLocked(DateTime at) => LockoutEnd is { } end && end.UtcDateTime > at;

    /// <summary>Counts a wrong password; the fifth in a row locks the account.</summary>
    /// <returns>Whether this one locked it.</returns>
    public bool CountFailure(DateTime at)
    {
        if (++AccessFailedCount < AllowedFailures) return false;
        AccessFailedCount = 0;
        LockoutEnd = new DateTimeOffset(at + LockTime, TimeSpan.Zero);
        return true;
    }

    /// <summary>After a right password, a new one, or by the system administrator.</summary>
    public void Unlock()
    {
        AccessFailedCount = 0;
        LockoutEnd = null;
    }
}
