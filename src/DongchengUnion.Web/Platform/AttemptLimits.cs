using System.Threading.RateLimiting;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// Counts attempts by what they aim at, where the address of the caller is not the point: a document number that is tried from many
/// places, an account that looks up one person after the other. Each instance counts for itself, in memory.
/// </summary>
public sealed class AttemptLimits : IDisposable
{
    private readonly PartitionedRateLimiter<(string Key, int Permits, TimeSpan Window)> limiter =
        PartitionedRateLimiter.Create<(string Key, int Permits, TimeSpan Window), string>(attempt => RateLimitPartition.GetFixedWindowLimiter(
            attempt.Key, _ => new FixedWindowRateLimiterOptions { PermitLimit = attempt.Permits, Window = attempt.Window }));

    /// <param name="key">What is tried; a fingerprint, never a number in clear.</param>
    /// <returns>Whether one more attempt is allowed.</returns>
    public bool Take(string key, int permits, TimeSpan window)
    {
        using var lease = limiter.AttemptAcquire((key, permits, window));
        return lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();
}
