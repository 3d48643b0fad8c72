using System.Globalization;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Modules.Membership.Members;

/// <summary>Which people a list of members shows.</summary>
public enum RosterPart
{
    [Label("在册与保留")] OnRoster = 1,
    [Label("在册")] Active,
    [Label("保留会籍")] Retained,
    [Label("已离开")] Gone,
}

/// <summary>What the roster is asked for; all of it stands in the address, and no number of a person ever does.</summary>
public sealed record MemberSearch
{
    public const int PageSize = 25;

    /// <summary>Pages that are reached by their number. Further on one goes page after page, by letter, or narrows the search.</summary>
    public const int LastNumberedPage = 40;

    /// <summary>A name, former name, fragment, pinyin or initials.</summary>
    public string? Name { get; init; }

    /// <summary>A union's number, or a part of its name.</summary>
    public string? Union { get; init; }

    public RosterPart Status { get; init; } = RosterPart.OnRoster;

    /// <summary>Names from this letter on.</summary>
    public string? From { get; init; }

    /// <summary>The last person of the page before.</summary>
    public long? After { get; init; }

    /// <summary>The first person of the page after.</summary>
    public long? Before { get; init; }

    public int Page { get; init; } = 1;

    public bool IsFiltered => Name is not null || Union is not null || Status != RosterPart.OnRoster;

    public string Url(MemberSearch with)
    {
        Dictionary<string, string?> query = new()
        {
            ["name"] = with.Name,
            ["union"] = with.Union,
            ["status"] = with.Status == RosterPart.OnRoster ? null : with.Status.ToString(),
            ["from"] = with.From,
            ["after"] = with.After?.ToString(CultureInfo.InvariantCulture),
            ["before"] = with.Before?.ToString(CultureInfo.InvariantCulture),
            ["page"] = with.Page <= 1 ? null : with.Page.ToString(CultureInfo.InvariantCulture),
        };
        return QueryHelpers.AddQueryString("/membership/members", query.Where(q => q.Value is not null));
    }

    /// <summary>The export of what is listed.</summary>
    public string ExportUrl => Url(this with { After = null, Before = null, From = null, Page = 1 }).Replace("/membership/members", "/membership/exports/new", StringComparison.Ordinal);

    /// <summary>The address of the same list, elsewhere in it.</summary>
    public string Go(long? after = null, long? before = null, string? from = null, int page = 1) =>
        Url(this with { After = after, Before = before, From = from, Page = page });
}
