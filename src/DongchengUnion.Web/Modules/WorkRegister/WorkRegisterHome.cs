using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.WorkRegister.WorkRecords;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister;

/// <summary>For those who keep a ledger: how much of this month is in it, and a short way to the kinds they use most.</summary>
public sealed class WorkRegisterHome(UnionDbContext db) : IHomeSource
{
    public Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today) => Task.FromResult<IReadOnlyList<InboxItem>>([]);

    public async Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today)
    {
        if (who.Post is not { Role: Role.GrassrootsChair or Role.GrassrootsClerk, UnionId: { } unionId }) return [];
        var month = Month.Of(today);
        var byKind = await db.WorkRecords.Where(r => r.UnionId == unionId && r.Month == month && r.VoidedAt == null)
            .GroupBy(r => r.KindCode).Select(g => new { g.Key, Number = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Number);
        var most = await KindChoice.MostUsedBy(db, unionId, today);
        var names = await db.WorkKinds.Where(k => most.Contains(k.Code)).ToDictionaryAsync(k => k.Code, k => k.Name);
        return
        [
            new HomeFigure("本月已记台账", $"{byKind.Values.Sum()}", "条", $"/work-records?month={month}"),
            .. most.Select(kind => new HomeFigure($"记一条{names[kind]}", $"{byKind.GetValueOrDefault(kind)}", "条（本月）", $"/work-records/new?kind={kind}")),
        ];
    }
}
