using System.Globalization;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// The portal's clock: every date on a page and in a record comes from here. In the demo it runs ahead or behind by a fixed
/// distance that the system administrator may change; sign-in, lock-out and cookies go by the machine's own clock.
/// </summary>
public sealed class PortalClock(TimeProvider machine) : TimeProvider
{
    /// <summary>Beijing: one zone, no summer time since 1991.</summary>
    public static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    private long distance;

    /// <summary>How far the demo's clock stands from the machine's; zero in production.</summary>
    public TimeSpan Distance
    {
        get => TimeSpan.FromTicks(Interlocked.Read(ref distance));
        set => Interlocked.Exchange(ref distance, value.Ticks);
    }

    /// <summary>The instant to write into records, UTC.</summary>
    public DateTime Now => GetUtcNow().UtcDateTime;

    /// <summary>The civil date in Beijing.</summary>
    public DateOnly Today => DayOf(Now);

    public override DateTimeOffset GetUtcNow() => machine.GetUtcNow() + Distance;

    public static DateTime InBeijing(DateTime utc) => DateTime.SpecifyKind(utc + Beijing, DateTimeKind.Unspecified);

    /// <summary>The civil date in Beijing of an instant.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(InBeijing(utc));

    /// <summary>The instant at which a civil day begins in Beijing.</summary>
    public static DateTime StartOf(DateOnly day) => DateTime.SpecifyKind(day.ToDateTime(TimeOnly.MinValue) - Beijing, DateTimeKind.Utc);

    /// <summary>An instant for people: 2019-07-02 09:30.</summary>
    public static string Show(DateTime utc) => InBeijing(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
