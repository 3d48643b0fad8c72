using System.ComponentModel.DataAnnotations;
using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.LegalEvents;

/// <summary>The filter of the list; it lives in the address.</summary>
public sealed class LegalEventSearch
{
    [Display(Name = "街道")]
    public string? Street { get; set; }

    [Display(Name = "月份")]
    public Month? Month { get; set; }

    [Display(Name = "类型")]
    public LegalEventKind? Kind { get; set; }

    [Display(Name = "状态")]
    public LegalEventStage? Stage { get; set; }

    /// <summary>A part of the host's name.</summary>
    [Display(Name = "主办工会")]
    public string? Union { get; set; }

    /// <summary>Held, and not counted for want of a proof.</summary>
    [Display(Name = "只看缺证明")]
    public bool Unproven { get; set; }

    public int Page { get; set; } = 1;

    public bool IsEmpty => Street is null && Month is null && Kind is null && Stage is null && Union is null && !Unproven;

    public IQueryable<LegalEvent> Find(UnionDbContext db)
    {
        var events = db.LegalEvents.AsNoTracking();
        if (Stage is { } stage) events = events.Where(e => e.Stage == stage);
        else events = events.Where(e => e.Stage != LegalEventStage.Void);
        if (Street is not null) events = events.Where(e => e.StreetCode == Street);
        if (Month is { } month) events = events.Where(e => e.Month == month);
        if (Kind is { } kind) events = events.Where(e => e.Kind == kind);
        if (Union is not null) events = events.Where(e => e.UnionName.Contains(Union));
        return Unproven ? events.Where(e => e.Stage == LegalEventStage.Held && e.CountedAt == null) : events;
    }

    public string Url(int page = 1, string path = "/legal-events") => QueryHelpers.AddQueryString(path, new Dictionary<string, string?>
    {
        ["street"] = Street,
        ["month"] = Month?.ToString(),
        ["kind"] = Kind?.ToString(),
        ["stage"] = Stage?.ToString(),
        ["union"] = Union,
        ["unproven"] = Unproven ? "true" : null,
        ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
    }.Where(q => q.Value is not null));
}

/// <summary>One line of the list.</summary>
public sealed record LegalEventRow(int Id, DateOnly On, string Title, LegalEventKind Kind, string UnionName, bool IsOwnScope, string StreetCode, string Place,
    LegalEventStage Stage, bool Counts, int? Attendance, long? HandoutQuantity);

/// <summary>What the filtered events come to: each counted once, where it is hosted.</summary>
public sealed record LegalEventSums(int Lectures, int Others, int Attendance, long Handouts, int Unproven);

/// <summary>The events as a list: filter, one page of rows, the sums.</summary>
public sealed record LegalEventList(LegalEventSearch Search, IReadOnlyList<Street> Streets, IReadOnlyList<LegalEventRow> Rows, LegalEventSums Sums, Pager Pager)
{
    private const int PageSize = 50;

    public static async Task<LegalEventList> Load(UnionDbContext db, Viewer viewer, LegalEventSearch search)
    {
        var found = search.Find(db);
        var total = await found.CountAsync();
        search.Page = Math.Clamp(search.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await InOrder(found, viewer).Skip((search.Page - 1) * PageSize).Take(PageSize).ToListAsync();
        return new(search, await db.Streets.AsNoTracking().OrderBy(s => s.Code).ToListAsync(), rows, await Sum(found, viewer),
            new Pager(search.Page, PageSize, total, p => search.Url(p)));
    }

    /// <summary>The rows in the order of the list.</summary>
    public static IQueryable<LegalEventRow> InOrder(IQueryable<LegalEvent> found, Viewer viewer)
    {
        var (below, own) = (viewer.Scope.Below, viewer.Scope.UnionId);
        return from e in found
               orderby e.On descending, e.Id descending
               select new LegalEventRow(e.Id, e.On, e.Title, e.Kind, e.UnionName, e.ScopePath.StartsWith(below) || e.UnionId == own, e.StreetCode, e.Place,
                   e.Stage, e.Stage == LegalEventStage.Held && e.CountedAt != null, e.Attendance, e.HandoutQuantity);
    }

    private static async Task<LegalEventSums> Sum(IQueryable<LegalEvent> found, Viewer viewer)
    {
        var (below, own) = (viewer.Scope.Below, viewer.Scope.UnionId);
        var held = found.Where(e => e.Stage == LegalEventStage.Held && (e.ScopePath.StartsWith(below) || e.UnionId == own));
        var parts = await held.GroupBy(e => new { IsCounted = e.CountedAt != null, e.Kind })
            .Select(g => new { g.Key, Number = g.Count(), Attendance = g.Sum(e => e.Attendance), Handouts = g.Sum(e => e.HandoutQuantity) }).ToListAsync();
        var counted = parts.Where(p => p.Key.IsCounted).ToList();
        return new(counted.Where(p => p.Key.Kind.IsLecture()).Sum(p => p.Number), counted.Where(p => !p.Key.Kind.IsLecture()).Sum(p => p.Number),
            counted.Sum(p => p.Attendance ?? 0), counted.Sum(p => p.Handouts ?? 0), parts.Where(p => !p.Key.IsCounted).Sum(p => p.Number));
    }
}
