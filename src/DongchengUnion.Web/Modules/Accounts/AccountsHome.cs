using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts;

/// <summary>What waits for the three administrators, and for anybody whose form was kept when the sign-in ended.</summary>
public sealed class AccountsHome(UnionDbContext db, FormKeeper keeper, PortalClock clock, TimeProvider machine) : IHomeSource
{
    public async Task<IReadOnlyList<InboxItem>> Items(Viewer who, DateOnly today)
    {
        var kept = await keeper.Open().Select(f => new { f.Id, f.HeldAt }).ToListAsync();
        List<InboxItem> items = [.. kept.Select(f => new InboxItem(InboxKind.ToDo, "继续提交登录超时前填写的内容",
            "系统保留", PortalClock.DayOf(f.HeldAt + HeldForm.Lifetime + clock.Distance), 1, $"/account/held-forms/{f.Id}"))];
        if (who.May(Policies.ManageAccounts))
        {
            var now = machine.GetUtcNow();
            var ends = await db.Users.Where(a => a.LockoutEnd != null).Select(a => a.LockoutEnd).ToListAsync();
            if (ends.Count(end => end > now) is > 0 and var locked)
                items.Add(new InboxItem(InboxKind.ToKnow, $"{locked} 个账号因连续输错密码被锁定", "登录保护", null, 1, "/accounts?state=Locked"));
        }

        return items;
    }

    public async Task<IReadOnlyList<HomeFigure>> Figures(Viewer who, DateOnly today)
    {
        List<HomeFigure> figures = [];
        if (who.May(Policies.ManageAccounts))
        {
            figures.Add(new HomeFigure("账号", $"{await db.Users.CountAsync():N0}", "个", "/accounts"));
            figures.Add(new HomeFigure("尚未设置密码", $"{await db.Users.CountAsync(a => a.PasswordHash == null):N0}", "个", "/accounts?state=Invited"));
        }

        if (who.May(Policies.ManagePosts))
        {
            var inForce = await db.Posts.CountAsync(p => p.EndedAt == null && p.FromOn <= today && (p.UntilOn == null || p.UntilOn >= today));
            figures.Add(new HomeFigure("在任任职", $"{inForce:N0}", "项", "/posts"));
        }

        if (who.May(Policies.ReadSecurityLog))
        {
            var from = PortalClock.StartOf(today);
            figures.Add(new HomeFigure("今日登录失败", $"{await db.SecurityEvents.CountAsync(e => e.At >= from && e.Kind == SecurityEventKind.SignInFailed):N0}", "次",
                $"/security-log?kind={SecurityEventKind.SignInFailed}&from={today:yyyy-MM-dd}"));
            figures.Add(new HomeFigure("今日拒绝访问", $"{await db.SecurityEvents.CountAsync(e => e.At >= from && e.Kind == SecurityEventKind.Refused):N0}", "次",
                $"/security-log?kind={SecurityEventKind.Refused}&from={today:yyyy-MM-dd}"));
        }

        return figures;
    }
}
