namespace DongchengUnion.Data.Accounts;

/// <summary>
/// What a person had typed when the sign-in ended of itself. Kept encrypted for a day, for that person alone; passwords and files
/// are never in it.
/// </summary>
public sealed class HeldForm
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    /// <summary>The largest form that is kept, in bytes of its request.</summary>
    public const int LargestBytes = 256 * 1024;

    public Guid Id { get; init; }
    public int AccountId { get; init; }

    /// <summary>The address it was posted to.</summary>
    public string Address { get; init; } = "";

    /// <summary>The fields, encrypted.</summary>
    public string Sealed { get; init; } = "";

    /// <summary>By the machine's clock.</summary>
    public DateTime HeldAt { get; init; }
}
