using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership;

/// <summary>For a member the own standing, or how to be recognized; for officers the requests that wait.</summary>
public sealed class MembersHome(UnionDbContext db, OwnFile own) : IHomeSource
{
    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        List<InboxItem> items = [];
        if (who.Post is { Role: Role.Member } && await own.PersonId() is null)
            items.Add(new InboxItem(InboxKind.ToDo, "认证本人会籍", "认证后可查会籍、开证明、办转会", null, 2, "/membership/bind"));
        if (!who.May(Policies.HandleBindings)) return items;
        var waiting = db.BindingRequests.Where(r => r.Stage == BindingStage.Submitted && r.UnionId == who.Post!.UnionId);
        if (await waiting.CountAsync() is > 0 and var count)
            items.Add(new InboxItem(InboxKind.ToDo, $"{count} 件会员认证申请待核实", "线上认证未通过的职工", await waiting.MinAsync(r => r.DueOn), 5, "/membership/binding-requests"));
        return items;
    }

    public async Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today) =>
        who.Post is { Role: Role.Member } && await own.Find() is { } person
            ? [new HomeFigure("我的会籍", person.Status.Label(), "", "/membership/mine")]
            : [];
}
