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

        return View(new HomePage([.. items.OrderBy(i => i.Kind).ThenBy(i => i.DueOn ?? DateOnly.MaxValue)], figures));
    }
}

/// <summary>The home page of one person under one post.</summary>
public sealed record HomePage(IReadOnlyList<InboxItem> Items, IReadOnlyList<HomeFigure> Figures);
