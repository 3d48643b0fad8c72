using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.SecurityEvents;

public sealed class SecurityEventSearch
{
    public const int PageSize = 50;

    [Display(Name = "事件")]
    public SecurityEventKind? Kind { get; set; }

    /// <summary>Part of a user name, of what it was done to, or a request number.</summary>
    [Display(Name = "用户名、对象或请求编号")]
    public string? Text { get; set; }

    [Display(Name = "起始日期")]
    public DateOnly? From { get; set; }

    [Display(Name = "截止日期")]
    public DateOnly? Until { get; set; }

    public int Page { get; set; } = 1;

    public object Route(int page) => new { Kind, Text, From = Day(From), Until = Day(Until), page };

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed record SecurityEventRows(SecurityEventSearch Search, IReadOnlyList<SecurityEvent> Rows, Pager Pager)
{
    internal static IQueryable<SecurityEvent> Find(UnionDbContext db, SecurityEventSearch search)
    {
        DateTime? since = search.From is { } first ? PortalClock.StartOf(first) : null;
        DateTime? before = search.Until is { } last && last < DateOnly.MaxValue ? PortalClock.StartOf(last.AddDays(1)) : null;
        var text = string.IsNullOrWhiteSpace(search.Text) ? null : search.Text.Trim();
        return from e in db.SecurityEvents.AsNoTracking()
               where search.Kind == null || e.Kind == search.Kind
               where since == null || e.At >= since
               where before == null || e.At < before
               where text == null || e.AccountName.Contains(text) || e.Target.Contains(text) || e.RequestId == text
               orderby e.Id descending
               select e;
    }
}
