using System.Diagnostics;

namespace DongchengUnion.Benchmarks;

/// <summary>The middle one of several runs, after the code has been warmed up.</summary>
internal sealed record Measured(string Name, double Milliseconds)
{
    private const int WarmUps = 15, Runs = 31;

    public static async Task<Measured> Of<T>(string name, Func<Task<T>> work)
    {
        for (var i = 0; i < WarmUps; i++) await work();
        var times = new double[Runs];
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return new Measured(name, times[Runs / 2]);
    }
}
