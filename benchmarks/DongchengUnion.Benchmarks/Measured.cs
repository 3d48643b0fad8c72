using System.Diagnostics;

namespace DongchengUnion.Benchmarks;

/// <summary>The middle one of several runs, after the code has been warmed up; the processor time tells more on a busy machine.</summary>
/// <param name="Processor">Milliseconds of processor time a run, on average.</param>
internal sealed record Measured(string Name, double Milliseconds, double Processor)
{
    private const int WarmUps = 15, Runs = 31;

    public static async Task<Measured> Of<T>(string name, Func<Task<T>> work)
    {
        for (var i = 0; i < WarmUps; i++) await work();
        var times = new double[Runs];
        using var self = Process.GetCurrentProcess();
        var processor = self.TotalProcessorTime;
        for (var i = 0; i < Runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await work();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        self.Refresh();
        Array.Sort(times);
        return new Measured(name, times[Runs / 2], (self.TotalProcessorTime - processor).TotalMilliseconds / Runs);
    }
}
