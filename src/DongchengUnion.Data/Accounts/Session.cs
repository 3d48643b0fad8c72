namespace DongchengUnion.Data.Accounts;

/// <summary>One sign-in on one device. The cookie names it; ending it signs that device out at its next click.</summary>
public sealed class Session
{
    public Guid Id { get; init; }
    public int AccountId { get; init; }

    /// <summary>The post this device acts under just now.</summary>
    public int? PostId { get; set; }

    /// <summary>Browser and system in a few words, as the person would name them.</summary>
    public string Device { get; init; } = "";

    public string Address { get; init; } = "";

    /// <summary>By the machine's clock, not the demo's.</summary>
    public DateTime StartedAt { get; init; }

    /// <summary>By the machine's clock, to the minute.</summary>
    public DateTime LastSeenAt { get; set; }

    public DateTime? EndedAt { get; set; }

    public SessionEnd? EndedWhy { get; set; }
}
