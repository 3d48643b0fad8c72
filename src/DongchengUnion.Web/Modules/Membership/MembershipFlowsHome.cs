using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Flows;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>What the membership procedures put into each one's inbox. Computed from the records: acting removes it.</summary>
public sealed class MembershipFlowsHome(UnionDbContext db) : IHomeSource
{
    private const int Minutes = 3;

    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        if (who.Post?.UnionId is not { } own) return [];
        List<InboxItem> items = [];
        if (who.May(Policies.DecideJoinings)) items.AddRange(await Joinings(own, today));
        if (who.May(Policies.ReadTransfers)) items.AddRange(await Transfers(who, own, today));
        if (who.May(Policies.ReadLeavings)) items.AddRange(await Leavings(own));
        if (who.May(Policies.HandleRecordCorrections)) items.AddRange(await Corrections(own));
        if (who.May(Policies.ReadMemberCounts) && await db.LedgerFindings.CountAsync() is > 0 and var faults)
            items.Add(new InboxItem(InboxKind.ToDo, $"会籍核查发现 {faults} 处问题", "夜间核查", null, null, "/membership/checks"));
        return items;
    }

    public Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);

    private async Task<IEnumerable<InboxItem>> Joinings(int own, DateOnly today)
    {
        var days = await FlowClock.Days(db, FlowClock.JoinSilenceDays, today);
        var waiting = await db.JoinApplications.AsNoTracking().Where(a => (a.Stage == JoinStage.Submitted && a.UnionId == own) || (a.Stage == JoinStage.Escalated && a.UpperUnionId == own))
            .OrderBy(a => a.WaitingSince).Take(20).Select(a => new { a.Id, a.FullName, a.UnionName, a.Stage, a.WaitingSince }).ToListAsync();
        return waiting.Select(a => new InboxItem(InboxKind.ToDo, $"审核{a.FullName}的入会申请{(a.Stage == JoinStage.Escalated ? "（基层逾期未审）" : "")}", a.UnionName,
            PortalClock.DayOf(a.WaitingSince).AddDays(days), Minutes, $"/membership/applications/{a.Id}"));
    }

    private async Task<IEnumerable<InboxItem>> Transfers(Viewer who, int own, DateOnly today)
    {
        var days = await FlowClock.Days(db, FlowClock.TransferReminderDays, today);
        var open = await db.Transfers.AsNoTracking().Where(t => t.Stage == TransferStage.InProgress || t.Stage == TransferStage.Escalated)
            .Where(t => t.UnionId == own || t.ToUnionId == own || t.CommonUnionId == own || t.MemberAccountId == who.AccountId).Take(50).ToListAsync();
        return open.Select(t =>
        {
            var url = $"/membership/transfers/{t.Id}";
            var due = PortalClock.DayOf(t.WaitingSince).AddDays(days);
            var speaks = who.May(Policies.ConsentToTransfers) && t.Stage == TransferStage.InProgress
                && ((t.UnionId == own && t.Leaving == Consent.Waiting) || (t.ToUnionId == own && t.Taking == Consent.Waiting));
            if (speaks) return new InboxItem(InboxKind.ToDo, $"{t.PersonName}转会，请表态{(t.RemindedAt is null ? "" : "（已逾期，上级可代为决定）")}", t.UnionId == own ? t.ToName : t.UnionName, due, Minutes, url);
            if (who.May(Policies.DecideTransfers) && t.CommonUnionId == own && t.MayBeDecided)
                return new InboxItem(InboxKind.ToDo, $"{t.PersonName}转会，请决定", $"{t.UnionName} → {t.ToName}", null, Minutes, url);
            return t.MemberAccountId == who.AccountId ? new InboxItem(InboxKind.ToKnow, $"您的转会{t.Stage.Label()}", t.ToName, null, null, url) : null;
        }).OfType<InboxItem>();
    }

    private async Task<IEnumerable<InboxItem>> Leavings(int own)
    {
        var cases = await db.LeavingCases.AsNoTracking()
            .Where(c => (c.Stage == LeavingStage.Asked && (c.UnionId == own || c.UpperUnionId == own))
                || (c.Kind == MembershipEventKind.Expel && c.Stage == LeavingStage.Recorded && c.AcknowledgedAt == null && c.UpperUnionId == own)).Take(50).ToListAsync();
        return cases.Where(c => c.Stage == LeavingStage.Recorded || c.DecidingUnionId == own).Select(c => new InboxItem(
            c.Stage == LeavingStage.Recorded ? InboxKind.ToKnow : InboxKind.ToDo,
            c.Stage == LeavingStage.Recorded ? $"{c.PersonName}已除名，请知悉" : $"{c.PersonName}：{c.Kind.Label()}待办理", c.UnionName, null, Minutes, $"/membership/leavings/{c.Id}"));
    }

    private async Task<IEnumerable<InboxItem>> Corrections(int own) =>
        (await db.CorrectionRequests.AsNoTracking().Where(c => c.Stage == CorrectionStage.Asked && c.UnionId == own).OrderBy(c => c.DueOn).Take(50)
            .Select(c => new { c.Id, c.PersonName, c.DueOn }).ToListAsync())
        .Select(c => new InboxItem(InboxKind.ToDo, $"{c.PersonName}申请更正信息", "会员本人", c.DueOn, Minutes, $"/membership/corrections/{c.Id}"));
}
