namespace DongchengUnion.Web.Platform;

/// <summary>What _Pager shows under a list.</summary>
/// <param name="Page">The page shown, counted from 1.</param>
/// <param name="Url">The address of a page, with the filter kept.</param>
public sealed record Pager(int Page, int PageSize, int Total, Func<int, string> Url)
{
    /// <summary>There are more than anybody counts: the total is said as 1000+.</summary>
    public bool IsCapped { get; init; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);
    public int First => Total == 0 ? 0 : (Page - 1) * PageSize + 1;
    public int Last => Math.Min(Total, Page * PageSize);

    /// <summary>The page numbers worth a link: both ends and the neighbours; 0 stands for a gap.</summary>
    public IEnumerable<int> Numbers()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, Pages).Where(n => n == 1 || n == Pages || Math.Abs(n - Page) <= 2))
        {
            if (number - last > 1) yield return 0;
            yield return last = number;
        }
    }
}

/// <summary>What _Empty says where a list has nothing: that it is so, why, and what may be done.</summary>
public sealed record EmptyNote(string Title, string Hint, string? LinkText = null, string? Url = null);

/// <summary>One line of a record's history, for _Steps.</summary>
/// <param name="When">The instant, UTC.</param>
/// <param name="Why">The reason or comment given; null or empty for none.</param>
public sealed record HistoryLine(DateTime When, string Who, string What, string? Why = null);

/// <summary>One step of the way to this page, in ViewData["Crumbs"]; the page itself has no address.</summary>
public sealed record Crumb(string Text, string? Url = null);
