using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Home;

/// <summary>What must I do today, and how do I stand.</summary>
[Area("Home")]
public sealed class HomeController(IEnumerable<IHomeSource> sources, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("/"), Authorize(Policies.OwnAccount)]
    public async Task<IActionResult> Index()
    {
        // Without a post in force there is nothing but one's own account.
        if (viewer.Post is null) return RedirectToAction("Index", "OwnAccount", new { area = "Accounts" });
        var today = clock.Today;
        List<InboxItem> items = [];
        List<HomeFigure> figures = [];
        foreach (var source in sources)
        {
            items.AddRange(await source.Items(viewer, today));
            figures.AddRange(await source.Figures(viewer, today));
        }

        return View(new HomePage([.. items.OrderBy(i => i.DueOn ?? DateOnly.MaxValue)], figures));
    }
}

/// <summary>The home page of one person under one post.</summary>
public sealed record HomePage(IReadOnlyList<InboxItem> Items, IReadOnlyList<HomeFigure> Figures)
{
    /// <summary>What stands where nothing waits: each kind of post reads when something will.</summary>
    public static EmptyNote NothingToDo(Role? role) => role switch
    {
        Role.Member => new("没有需要您办理的事", "工会有事请您办理时，会出现在这里。"),
        Role.GrassrootsClerk or Role.GrassrootsChair => new("没有待办事项", "月报开始填报、被退回或即将到期时，会出现在这里。"),
        Role.Reviewer => new("没有待审核的事项", "所属基层工会提交的月报会出现在这里。"),
        Role.DistrictStaff => new("没有待办事项", "街道、系统工会审核通过的月报和需要本部室处理的事项，会出现在这里。"),
        Role.DistrictLeader => new("没有待您审定的事项", "总结报送签发或月报申请重开时，会出现在这里。"),
        Role.SystemAdministrator or Role.SecurityAdministrator or Role.Auditor => new("没有待办事项", "日常工作请从菜单进入。"),
        null => new("您目前没有在任职务", "任职到期或尚未设置时，看不到业务内容。请联系本单位系统管理员。"),
    };
}
