using System.Globalization;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Exports;

/// <summary>Writes a roster into a file while it is read. The second sheet says who took what, when and what for.</summary>
public sealed class RosterExport(UnionDbContext db, ISealer sealer, MemberCodes codes)
{
    /// <returns>How many people were written.</returns>
    public async Task<int> Write(ISheetWriter file, ExportOrder order, IQueryable<Person> persons, IEnumerable<(int Id, string Name)> unions)
    {
        var rows = new ExportRows(sealer, codes, order.Layout, order.Numbers);
        var head = rows.Head;
        await file.BeginSheet(OfficialLayout.Sheet, head[^1].Count);
        foreach (var line in head) await file.Row(line, isHeading: true);
        var count = 0;
        await foreach (var person in RosterReading.Read(db, persons, unions)) await file.Row(rows.Row(person, ++count));
        await About(file, order, count);
        return count;
    }

    private static async Task About(ISheetWriter file, ExportOrder order, int count)
    {
        await file.BeginSheet("导出说明", 2);
        string[][] lines =
        [
            ["导出人", order.By],
            ["导出时间", order.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
            ["版式", order.Layout.Label()],
            ["条件", order.Filter],
            ["人数", count.ToString(CultureInfo.InvariantCulture)],
            ["号码", order.Numbers.Label()],
            ["用途", order.Purpose],
            ["提示", "本表含个人信息，仅限上述用途使用；用毕请删除，不得转发。导出已记入安全日志。"],
        ];
        foreach (var line in lines) await file.Row(line);
    }
}
