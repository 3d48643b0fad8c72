using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace DongchengUnion.Browser.Tests.Support;

/// <summary>What every page must stand.</summary>
internal static class PageChecks
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"),
    };

    /// <summary>The serious and critical findings of WCAG 2.2 A and AA, in a line each.</summary>
    public static async Task<IReadOnlyList<string>> Barriers(this IPage page)
    {
        var result = await page.RunAxe(Rules);
        return [.. result.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{page.Url}: {v.Id} ({v.Impact}) {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}")];
    }

    /// <summary>By how many pixels the page must be pushed sideways; zero is right.</summary>
    public static Task<int> Sideways(this IPage page) =>
        page.EvaluateAsync<int>("() => Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth)");

    /// <summary>The addresses the menu offers on this page.</summary>
    public static async Task<IReadOnlyList<string>> Menu(this IPage page) =>
        [.. (await page.EvalOnSelectorAllAsync<string[]>("nav a[href^='/']", "links => links.map(a => a.getAttribute('href'))")).Distinct()];
}
