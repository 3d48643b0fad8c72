using System.Diagnostics;
using System.Text.Json;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Imports;
using DongchengUnion.Data.Membership.Rosters;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>members import FILE --union CODE [--dry-run]: a list of any length, by the same way as the page.</summary>
internal static class ImportCommand
{
    public static readonly IReadOnlyList<AdministrationCommand> All = [new("members import", Run)];

    private static readonly Actor ByCommand = new(0, "管理命令", "管理命令", null);

    private static async Task<int> Run(WebApplication app, UnionDbContext db, string[] rest)
    {
        var isDry = rest is [_, _, _, "--dry-run"];
        if ((isDry ? rest[..3] : rest) is not [var path, "--union", var number])
        {
            await Console.Error.WriteLineAsync("用法：members import 文件 --union 工会编号 [--dry-run]（.xlsx、.xls 或 .csv）");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        try
        {
            if (!File.Exists(path)) throw new RosterUnreadableException($"找不到文件：{path}");
            var union = await db.Unions.SingleOrDefaultAsync(u => u.Number == number) ?? throw new RosterUnreadableException($"没有编号为 {number} 的工会。");
            var file = RosterFile.Of(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16));
            var (sheet, header) = ImportDesk.FindHeader(file);
            var mapping = RosterMapping.Of(sheet, header ?? throw new RosterUnreadableException("前40行中没有找到列标题，名单应有“姓名”“证件号码”等列。"));
            if (mapping.Complaint is { } complaint) throw new RosterUnreadableException(complaint);
            Dictionary<int, string> wrong = [];
            var counts = isDry ? await Try(app, db, union, file, mapping, wrong) : await Import(app, db, union, path, mapping, wrong);
            await GiveBack(path, file, mapping, wrong);
            using var self = Process.GetCurrentProcess();
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                rows = counts.Rows,
                created = counts.Created,
                changed = counts.Changed,
                same = counts.Same,
                wrong = counts.Wrong,
                seconds = Math.Round(watch.Elapsed.TotalSeconds, 2),
                peakMemoryMb = self.PeakWorkingSet64 / 1024 / 1024,
            }));
            return 0;
        }
        catch (Exception refused) when (refused is RosterUnreadableException or UnauthorizedAccessException or IOException)
        {
            await Console.Error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    private static Task<ImportCounts> Try(WebApplication app, UnionDbContext db, Union union, RosterFile file, RosterMapping mapping, Dictionary<int, string> wrong)
    {
        var clock = app.Services.GetRequiredService<PortalClock>();
        return Job(app, db).Try(union.Id, file, mapping, clock.Today, clock.Now, row =>
        {
            if (row.IsRefused) wrong.Add(row.Line, row.Text);
        }, CancellationToken.None);
    }

    private static async Task<ImportCounts> Import(WebApplication app, UnionDbContext db, Union union, string path, RosterMapping mapping, Dictionary<int, string> wrong)
    {
        var clock = app.Services.GetRequiredService<PortalClock>();
        await using var content = File.OpenRead(path);
        var storedAs = await app.Services.GetRequiredService<SealedFiles>().Save(content);
        var batch = new ImportBatch(union, Path.GetFileName(path), storedAs, isWholeStaff: false, clock.Today, ByCommand, clock.Now);
        // Whoever gives the command has decided; what was done can be undone on the page.
        batch.Check(mapping.ToString(), isWholeStaff: false, clock.Today);
        batch.Checked(new ImportCounts { Created = 1 });
        batch.Confirm(null, ByCommand, clock.Now);
        db.Add(batch);
        await db.SaveChangesAsync();
        var id = batch.Id;
        db.ChangeTracker.Clear();
        await Job(app, db).Run(id, clock.Today, () => clock.Now, CancellationToken.None);
        batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == id);
        if (batch.Failure is { } failure) throw new RosterUnreadableException(failure);
        foreach (var line in await ImportPage.Find(db, id, RowFilter.Problems).Select(l => new { l.Line, l.Text }).ToListAsync()) wrong[line.Line] = line.Text;
        return batch.Counts;
    }

    // The rows that were not taken lie beside the file, in a file of its kind.
    private static async Task GiveBack(string path, RosterFile file, RosterMapping mapping, Dictionary<int, string> wrong)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!,
            Path.GetFileNameWithoutExtension(path) + ".wrong" + (file.Format == RosterFormat.Text ? ".csv" : ".xlsx"));
        File.Delete(beside);
        if (wrong.Count == 0) return;
        await using var target = File.Create(beside);
        await using ISheetWriter sheet = file.Format == RosterFormat.Text ? new CsvSheets(target) : new XlsxSheets(target);
        await WrongRows.Write(file, mapping, wrong, sheet);
    }

    private static ImportJob Job(WebApplication app, UnionDbContext db) => new(db, app.Services.GetRequiredService<ISealer>(),
        app.Services.GetRequiredService<MemberCodes>(), app.Services.GetRequiredService<SealedFiles>());
}
