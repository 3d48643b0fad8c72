using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Spreadsheets;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>The filtered events as a workbook, one a row.</summary>
internal static class EventSheet
{
    private static readonly string[] Heads =
        ["日期", "开始", "结束", "活动名称", "类型", "主办工会", "联合主办", "街道", "地点", "主讲人", "涉及的法律", "状态", "是否计数", "参加人次", "其中农民工", "宣传品份数", "网上收看人次", "证明"];

    public static async Task Write(ISheetWriter file, UnionDbContext db, LegalEventSearch search)
    {
        var streets = await db.Streets.ToDictionaryAsync(s => s.Code, s => s.Name);
        await file.BeginSheet("普法活动", Heads.Length);
        await file.Row(Heads, isHeading: true);
        await foreach (var e in search.Find(db).OrderBy(e => e.On).ThenBy(e => e.Id).AsAsyncEnumerable())
        {
            await file.Row(
            [
                e.On.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ClockTime.Show(e.Begins), ClockTime.Show(e.Ends), e.Title, e.Kind.Label(), e.UnionName,
                string.Join('、', e.CoHosts.Select(h => h.UnionName)), streets.GetValueOrDefault(e.StreetCode, ""), e.Place, e.Lecturer ?? "",
                string.Join('、', e.Laws.Select(l => l.Label())), e.Stage.Label(), e.Counts ? "计 1 场" : "不计", Number(e.Attendance), Number(e.MigrantAttendance),
                e.Stage == LegalEventStage.Held ? Number(e.HandoutQuantity) : "", Number(e.OnlineReach),
                string.Join('、', new[] { e.FileCount > 0 ? $"文件 {e.FileCount} 份" : null, e.PaperProof }.OfType<string>()),
            ]);
        }
    }

    private static string Number(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
