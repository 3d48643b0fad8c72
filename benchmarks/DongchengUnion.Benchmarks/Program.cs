using System.Globalization;
using DongchengUnion.Benchmarks;
using DongchengUnion.Data;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;

// import: a list of 400,000 members beside the least an import can do; see ImportBenchmark.
if (args is ["import", .. var words]) return await ImportBenchmark.Run(words);

// lists: a page of the roster of 400,000 members beside plain SQL; see ListsBenchmark.
if (args is ["lists", .. var sizes]) return await ListsBenchmark.Run(sizes);

// The review's query beside the plainest possible aggregate in SQL on the same file:
//   dotnet run -c Release --project benchmarks/DongchengUnion.Benchmarks
// A stopwatch, not BenchmarkDotNet: one database of 72,000 reports is built once and all cases read it in one process.
var file = Path.Combine(Path.GetTempPath(), $"union-benchmark-{Environment.ProcessId}.db");
try
{
    Console.WriteLine($"{District.Unions} unions × {District.Months} months × {District.Items} items; the query asks for six months.");
    await District.Build(file);
    Console.WriteLine($"Built in {new FileInfo(file).Length / 1048576} MiB.");

    var period = FigurePeriod.HalfYear(2019, 1);
    await using var db = OfflineContexts.Sqlite($"Data Source={file}");
    var query = new FigureQuery(db);
    using var plain = new PlainAggregate(file);

    var raw = await Measured.Of("raw SQL: sums of 60 columns by body", () => Task.FromResult(plain.Sum()));
    var rollUps = await Measured.Of("raw SQL: the roll-up documents of six months", () => Task.FromResult(plain.ReadRollUps()));
    var review = await Measured.Of("review: all figures, every month accepted", () => query.Compute(period, new FigureOptions()));
    await District.AddLedger(file, recordsAMonth: 4);
    var ledger = await Measured.Of("review: the same beside a ledger of 288,000 records", () => query.Compute(period, new FigureOptions()));

    foreach (var m in new[] { raw, rollUps, review, ledger })
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{m.Milliseconds,9:0.00} ms, processor {m.Processor,9:0.00} ms, {m.Processor / raw.Processor,6:0.00} × raw   {m.Name}"));
    return 0;
}
finally
{
    Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
    foreach (var left in new[] { file, file + "-wal", file + "-shm" }) File.Delete(left);
}
