namespace DongchengUnion.Web.Tests.Support;

/// <summary>The machine's clock as the portal sees it: runs on, and may be put forward.</summary>
public sealed class MachineClock : TimeProvider
{
    private long ahead;

    /// <summary>Lets this much time pass at once: idle sessions end, locks open.</summary>
    public void PutForward(TimeSpan time) => Interlocked.Add(ref ahead, time.Ticks);

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref ahead));
}
