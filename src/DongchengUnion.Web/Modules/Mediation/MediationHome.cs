using DongchengUnion.Data;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation;

/// <summary>What waits at the desk, and what moved in one's own case. No name stands here: a screen is read over the shoulder.</summary>
public sealed class MediationHome(UnionDbContext db) : IHomeSource
{
    private const int Minutes = 10;

    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        List<InboxItem> items = [];
        if (who.IsAtDesk && who.May(Policies.HandleMediations))
        {
            var desk = who.Scope.DeskId;
            var waiting = await db.MediationCases.AsNoTracking().Where(c => c.UnionId == desk && (c.Stage == MediationStage.Submitted || c.Stage == MediationStage.Accepted || c.Stage == MediationStage.Overdue))
                .OrderBy(c => c.ReceivedOn).Take(20).Select(c => new { c.Id, c.Number, c.Stage, c.ReceivedOn }).ToListAsync();
            items.AddRange(waiting.Select(c => new InboxItem(InboxKind.ToDo, $"{(c.Number is null ? $"{c.ReceivedOn:M月d日}收到的调解申请" : c.Number)}：{Next(c.Stage)}", "劳动争议调解", null, Minutes, $"/mediation/cases/{c.Id}")));
            var offered = await db.Handovers.CountAsync(h => h.ToUnionId == desk && h.Stage == HandoverStage.Granted);
            if (offered > 0) items.Add(new InboxItem(InboxKind.ToDo, $"{offered} 件移送待接收", "劳动争议调解", null, Minutes, "/mediation/handovers"));
        }

        var own = await db.MediationCases.AsNoTracking().Where(c => c.ApplicantAccountId == who.AccountId && c.Stage != MediationStage.Archived && (c.ClosedOn == null || c.ClosedOn >= today.AddDays(-30)))
            .OrderByDescending(c => c.Id).Take(5).Select(c => new { c.Id, c.Stage, c.DeskName }).ToListAsync();
        items.AddRange(own.Select(c => new InboxItem(InboxKind.ToKnow, $"您的调解申请：{c.Stage.Label()}", c.DeskName, null, null, $"/mediation/mine/{c.Id}")));
        return items;
    }

    public Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);

    private static string Next(MediationStage stage) => stage switch
    {
        MediationStage.Submitted => "请审查",
        MediationStage.Accepted => "请指派调解员",
        _ => "逾期未履行，请跟进",
    };
}
