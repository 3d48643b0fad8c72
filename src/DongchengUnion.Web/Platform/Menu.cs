namespace DongchengUnion.Web.Platform;

/// <summary>One entry of the menu. Only what is built has one.</summary>
/// <param name="Group">The heading it stands under.</param>
public sealed record MenuEntry(string Group, string Title, string Area, string Controller, string Action, string Policy, string Icon);

/// <summary>The menu in its order; each module brings its own entries.</summary>
public static class Menu
{
    public static readonly IReadOnlyList<MenuEntry> All =
    [
        new("工具", "期限计算", "Deadlines", "Calculator", "Index", Policies.SignedIn, "calendar"),
    ];

    public static IEnumerable<MenuEntry> For(Viewer viewer) => All.Where(e => viewer.May(e.Policy));

    /// <summary>The entry the shown page belongs to: the very action, or else the first of its controller, or else of its area.</summary>
    public static MenuEntry? Current(IReadOnlyList<MenuEntry> entries, RouteValueDictionary route)
    {
        bool Has(string key, string value) => string.Equals(route[key] as string, value, StringComparison.OrdinalIgnoreCase);
        return entries.Where(e => Has("area", e.Area))
            .MaxBy(e => Has("controller", e.Controller) ? Has("action", e.Action) ? 2 : 1 : 0);
    }
}
