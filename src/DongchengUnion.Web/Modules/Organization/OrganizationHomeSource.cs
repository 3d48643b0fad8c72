using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Modules.Organization.Unions;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization;

/// <summary>What the organization has for the home page: the own union for a member, the term and the gaps for a chair, overdue elections for those above.</summary>
public sealed class OrganizationHomeSource(UnionDbContext db) : IHomeSource
{
    private static readonly Role[] OfUnion = [Role.GrassrootsClerk, Role.GrassrootsChair];
    private static readonly Role[] Above = [Role.Reviewer, Role.DistrictStaff, Role.DistrictLeader];

    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        if (who.Post is not { UnionId: { } id } post) return [];
        if (post.Role == Role.Member) return [new InboxItem(InboxKind.ToKnow, post.UnionName, "我的工会：主席、电话、地址", null, null, "/my-union")];
        if (Above.Contains(post.Role))
        {
            var overdue = await Overdue(today).CountAsync();
            return overdue == 0 ? [] : [new InboxItem(InboxKind.ToKnow, $"{overdue} 个工会委员会届满待换届", "工会名册", null, null, $"/unions?status={RegisterStatus.OverdueElection}")];
        }

        if (!OfUnion.Contains(post.Role) || await UnionCard.Load(db, id, today) is not { } card) return [];
        List<InboxItem> items = [];
        if (card.Term is { State: not TermState.Running } term)
            items.Add(new InboxItem(InboxKind.ToDo, term.State == TermState.Overdue ? "委员会任期已届满，待换届" : "委员会任期即将届满，请着手换届", term.Basis, term.Committee.EndOn, null, $"/unions/{id}/officers"));
        if (card.Missing.Count > 0 && card.Union.Status == UnionStatus.Active)
            items.Add(new InboxItem(InboxKind.ToDo, $"单位概况还缺 {card.Missing.Count} 项（已完成 {card.PercentComplete}%）", string.Join("、", card.Missing.Take(4)), null, 10, $"/unions/{id}"));
        return items;
    }

    public async Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today)
    {
        if (who.Post is not { UnionId: { } id } post || post.Role == Role.Member) return [];
        if (OfUnion.Contains(post.Role))
        {
            var heads = await db.UnionsInReach.Where(u => u.Id == id).Select(u => new { u.Headcount.Workers, u.Headcount.Members }).SingleOrDefaultAsync();
            if (heads is null) return [];
            return [Figure("本单位职工", heads.Workers, "人", $"/unions/{id}"), Figure("本工会会员", heads.Members, "人", $"/unions/{id}")];
        }

        // Groups are parts of a grassroots union and the upper bodies' own staff are no grassroots members: neither is counted twice.
        var grassroots = db.UnionsInReach.Where(u => u.ClosedOn == null && (u.Level == UnionLevel.Grassroots || u.Level == UnionLevel.DirectlyAffiliated));
        return
        [
            Figure("基层工会", await grassroots.CountAsync(), "个", "/unions"),
            Figure("职工", await grassroots.SumAsync(u => u.Headcount.Workers), "人", "/unions"),
            Figure("会员", await grassroots.SumAsync(u => u.Headcount.Members), "人", "/unions"),
        ];
    }

    private IQueryable<Union> Overdue(DateOnly today) =>
        db.UnionsInReach.Where(u => u.ClosedOn == null && db.Committees.Where(c => c.UnionId == u.Id && c.StartOn <= today).Max(c => (DateOnly?)c.EndOn) < today);

    private static HomeFigure Figure(string label, int? value, string unit, string url) =>
        new(label, value?.ToString("N0", CultureInfo.InvariantCulture) ?? "未登记", unit, url);
}
