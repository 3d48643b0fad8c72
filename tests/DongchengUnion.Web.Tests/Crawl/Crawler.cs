using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Crawl;

/// <summary>What one visitor met at one address.</summary>
/// <param name="From">The page the link stood on.</param>
/// <param name="Text">The words of the page's main part; empty for anything but a page.</param>
internal sealed record Met(string Url, HttpStatusCode Status, string From, string Text);

/// <summary>Follows the links a person sees, from the home page on. Of addresses of one shape only the first few are opened.</summary>
internal static partial class Crawler
{
    /// <summary>The union of the demo account chair.</summary>
    public static readonly string ChairsUnion = SeedFolder.Delivered.Rows("demo/accounts.csv").First(r => r["username"] == "chair")["union"];

    private const int OfOneShape = 2;
    private const int AtMost = 200;

    public static async Task<IReadOnlyList<Met>> Walk(Visitor visitor)
    {
        List<Met> met = [];
        Queue<(string Url, string From)> waiting = new([("/", "")]);
        HashSet<string> known = ["/"];
        Dictionary<string, int> shapes = [];
        while (waiting.TryDequeue(out var next) && met.Count < AtMost)
        {
            using var answer = await visitor.Get(next.Url);
            var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
            var page = isPage ? await Visitor.Read(answer) : null;
            met.Add(new Met(next.Url, answer.StatusCode, next.From, Words(page)));
            foreach (var link in Links(page, answer, next.Url))
            {
                var shape = Shape(link);
                if (!known.Add(link) || shapes.GetValueOrDefault(shape) >= OfOneShape) continue;
                shapes[shape] = shapes.GetValueOrDefault(shape) + 1;
                waiting.Enqueue((link, next.Url));
            }
        }

        return met;
    }

    private static string Words(IHtmlDocument? page) => page?.QuerySelector("main")?.TextContent ?? "";

    private static IEnumerable<string> Links(IHtmlDocument? page, HttpResponseMessage answer, string from)
    {
        var found = page?.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!) ?? [];
        if (answer.Headers.Location is { } moved) found = found.Append(moved.ToString());
        var here = new Uri(new Uri("http://localhost"), from);
        return found.Where(href => !href.StartsWith('#')).Select(href => new Uri(here, href))
            .Where(u => u is { Host: "localhost", Scheme: "http" }).Select(u => u.PathAndQuery);
    }

    /// <summary>The address with its numbers and values taken out: /reports/12?page=3 is of the shape /reports/#?page.</summary>
    private static string Shape(string url)
    {
        var parts = url.Split('?', 2);
        var names = parts.Length == 2 ? string.Join('&', parts[1].Split('&').Select(p => p.Split('=')[0]).Order(StringComparer.Ordinal)) : "";
        return Numbers().Replace(parts[0], "#") + "?" + names;
    }

    [GeneratedRegex("[A-Z]?[0-9][0-9A-Za-z-]*")]
    private static partial Regex Numbers();
}
