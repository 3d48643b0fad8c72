using DongchengUnion.Data;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>What a union may record: the kinds it uses most, then all of them by section.</summary>
public sealed record KindChoice(string UnionName, IReadOnlyList<WorkKind> MostUsed, IReadOnlyList<IGrouping<IndicatorSection, WorkKind>> Sections)
{
    private const int Quick = 3;

    public static async Task<KindChoice> Load(UnionDbContext db, int unionId, string unionName, UnionLevel level, DateOnly today)
    {
        var all = (await db.WorkKinds.AsNoTracking().OrderBy(k => k.Sort).ToListAsync()).Where(k => k.IsRecordedBy(level)).ToList();
        var most = await MostUsedBy(db, unionId, today);
        return new KindChoice(unionName, [.. most.Select(m => all.FirstOrDefault(k => k.Code == m)).OfType<WorkKind>()], [.. all.GroupBy(k => k.Section)]);
    }

    /// <summary>The kinds recorded most often in the past three months.</summary>
    public static async Task<IReadOnlyList<string>> MostUsedBy(UnionDbContext db, int unionId, DateOnly today)
    {
        var since = today.AddMonths(-3);
        return await db.WorkRecords.Where(r => r.UnionId == unionId && r.OccurredOn >= since && r.VoidedAt == null)
            .GroupBy(r => r.KindCode).Select(g => new { g.Key, Number = g.Count() })
            .OrderByDescending(g => g.Number).ThenBy(g => g.Key).Take(Quick).Select(g => g.Key).ToListAsync();
    }
}
