using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision.Visits;

/// <summary>The filter of the visits.</summary>
public sealed class VisitSearch
{
    public Month? Month { get; set; }

    /// <summary>A part of the supervising union's name.</summary>
    public string? Union { get; set; }

    /// <summary>A part of the employer's name.</summary>
    public string? Employer { get; set; }

    /// <summary>Only those with a finding that is not put right.</summary>
    public bool Open { get; set; }

    public int Page { get; set; } = 1;

    public bool IsEmpty => Month is null && Union is null && Employer is null && !Open;

    public IQueryable<SupervisionVisit> Find(UnionDbContext db)
    {
        var visits = db.SupervisionVisits.AsNoTracking().Where(v => v.VoidedAt == null);
        if (Month is { } month) visits = visits.Where(v => v.Month == month);
        if (Union is not null) visits = visits.Where(v => v.UnionName.Contains(Union));
        if (Employer is not null) visits = visits.Where(v => v.EmployerName.Contains(Employer));
        return Open ? visits.Where(v => v.Findings.Any(f => f.CorrectedOn == null)) : visits;
    }

    public string Url(int page) => QueryHelpers.AddQueryString("/supervision/visits", new Dictionary<string, string?>
    {
        ["month"] = Month?.ToString(),
        ["union"] = Union,
        ["employer"] = Employer,
        ["open"] = Open ? "true" : null,
        ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
    }.Where(q => q.Value is not null));
}

/// <summary>One visit in the list.</summary>
public sealed record VisitRow(int Id, DateOnly On, string UnionName, string EmployerName, JointBody Joint, int Findings, int OpenFindings);

/// <summary>The visits, with both figures: how many enterprises (家), how many times (次).</summary>
public sealed record VisitList(VisitSearch Search, IReadOnlyList<VisitRow> Rows, int Employers, int Findings, int Corrected, bool MayWrite, Pager Pager)
{
    private const int PageSize = 50;

    public static async Task<VisitList> Load(UnionDbContext db, Viewer viewer, VisitSearch search)
    {
        var found = search.Find(db);
        var total = await found.CountAsync();
        search.Page = Math.Clamp(search.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderByDescending(v => v.On).ThenByDescending(v => v.Id).Skip((search.Page - 1) * PageSize).Take(PageSize)
            .Select(v => new VisitRow(v.Id, v.On, v.UnionName, v.EmployerName, v.Joint, v.Findings.Count, v.Findings.Count(f => f.CorrectedOn == null))).ToListAsync();
        var findings = found.SelectMany(v => v.Findings);
        return new(search, rows, await found.Select(v => v.EmployerKey).Distinct().CountAsync(), await findings.CountAsync(), await findings.CountAsync(f => f.CorrectedOn != null),
            MayKeep(viewer), new Pager(search.Page, PageSize, total, search.Url));
    }

    public static bool MayKeep(Viewer viewer) => viewer.May(Policies.KeepSupervision) && viewer.Scope.OpensLegalMatters;
}

/// <summary>One visit, and the others to the same employer.</summary>
public sealed record VisitPage(SupervisionVisit Visit, IReadOnlyList<(int Id, DateOnly On, string UnionName)> Others, bool MayWrite)
{
    public static async Task<VisitPage?> Load(UnionDbContext db, Viewer viewer, int id)
    {
        if (await db.SupervisionVisits.AsNoTracking().SingleOrDefaultAsync(v => v.Id == id) is not { } visit) return null;
        var others = await db.SupervisionVisits.Where(v => v.EmployerKey == visit.EmployerKey && v.Id != id && v.VoidedAt == null).OrderByDescending(v => v.On)
            .Select(v => new { v.Id, v.On, v.UnionName }).ToListAsync();
        return new(visit, [.. others.Select(o => (o.Id, o.On, o.UnionName))], VisitList.MayKeep(viewer) && viewer.Post?.UnionId == visit.UnionId);
    }
}
