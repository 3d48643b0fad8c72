using System.Diagnostics;
using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Membership.Exports;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Exports;

/// <summary>members export FILE --union CODE: the roster of a union and those below it in the official layout, numbers in clear.</summary>
internal static class ExportCommand
{
    public static readonly IReadOnlyList<AdministrationCommand> All = [new("members export", Run)];

    private static async Task<int> Run(WebApplication app, UnionDbContext db, string[] rest)
    {
        if (rest is not [var path, "--union", var number] || Path.GetExtension(path).ToLowerInvariant() is not (".xlsx" or ".csv"))
        {
            await Console.Error.WriteLineAsync("用法：members export 文件.xlsx --union 工会编号（也可为 .csv）");
            return 2;
        }

        if (await db.Unions.AsNoTracking().SingleOrDefaultAsync(u => u.Number == number) is not { } union)
        {
            await Console.Error.WriteLineAsync($"没有编号为 {number} 的工会。");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        var clock = app.Services.GetRequiredService<PortalClock>();
        await using var scope = app.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var export = ActivatorUtilities.CreateInstance<RosterExport>(services, db);
        var order = new ExportOrder(ExportLayout.Official, NumberDisplay.Clear, "管理命令", PortalClock.InBeijing(clock.Now), $"工会：{union.Name}及以下；会籍：在册与保留", "管理命令导出");
        var unions = (await db.Unions.AsNoTracking().Where(u => u.Path.StartsWith(union.Path)).OrderBy(u => u.Path).Select(u => new { u.Id, u.Name }).ToListAsync())
            .ConvertAll(u => (u.Id, u.Name));
        var persons = db.Persons.Where(p => p.IsOnRoster);
        services.GetRequiredService<SecurityLog>().With(db, SecurityEventKind.MembersExported, union.Name, $"条件：{order.Filter}。号码完整显示。", accountName: "管理命令");
        await db.SaveChangesAsync();
        int rows;
        await using (var target = File.Create(path))
        await using (ISheetWriter file = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? new CsvSheets(target) : new XlsxSheets(target))
        {
            rows = await export.Write(file, order, persons, unions);
        }

        using var process = Process.GetCurrentProcess();
        Console.WriteLine(JsonSerializer.Serialize(new { rows, seconds = Math.Round(watch.Elapsed.TotalSeconds, 2), peakMemoryMb = process.PeakWorkingSet64 / 1024 / 1024 }));
        return 0;
    }
}
