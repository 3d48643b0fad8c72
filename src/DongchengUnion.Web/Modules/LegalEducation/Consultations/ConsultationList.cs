using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.Consultations;

/// <summary>The filter of a desk's list. What was said is sealed and cannot be searched, and no number or name stands in the address.</summary>
public sealed class ConsultationSearch
{
    public Month? Month { get; set; }
    public ConsultationChannel? Channel { get; set; }
    public DisputeCategory? Category { get; set; }
    public ConsultationStage? Stage { get; set; }

    /// <summary>The desk, for the district, which sees them all.</summary>
    public int? Desk { get; set; }

    public int Page { get; set; } = 1;

    public bool IsEmpty => Month is null && Channel is null && Category is null && Stage is null && Desk is null;

    public IQueryable<Consultation> Find(UnionDbContext db)
    {
        var found = db.Consultations.AsNoTracking();
        found = Stage is { } stage ? found.Where(c => c.Stage == stage) : found.Where(c => c.Stage != ConsultationStage.Void);
        if (Month is { } month) found = found.Where(c => c.Month == month);
        if (Channel is { } channel) found = found.Where(c => c.Channel == channel);
        if (Category is { } category) found = found.Where(c => c.Category == category);
        return Desk is { } desk ? found.Where(c => c.DeskId == desk) : found;
    }

    public string Url(int page) => QueryHelpers.AddQueryString("/consultations", new Dictionary<string, string?>
    {
        ["month"] = Month?.ToString(),
        ["channel"] = Channel?.ToString(),
        ["category"] = Category?.ToString(),
        ["stage"] = Stage?.ToString(),
        ["desk"] = Desk?.ToString(CultureInfo.InvariantCulture),
        ["page"] = page == 1 ? null : page.ToString(CultureInfo.InvariantCulture),
    }.Where(q => q.Value is not null));
}

/// <summary>One line of the list: no word of what was said.</summary>
public sealed record ConsultationRow(int Id, int? Year, int? Serial, DateOnly On, string DeskName, ConsultationChannel Channel, DisputeCategory? Category,
    ConsultationOutcome? Outcome, int? Minutes, int? Satisfaction, ConsultationStage Stage)
{
    public string Number => Serial is { } serial ? string.Create(CultureInfo.InvariantCulture, $"询〔{Year}〕{serial:0000}号") : "待答复";
}

/// <summary>A desk's consultations: those that wait first.</summary>
public sealed record ConsultationList(ConsultationSearch Search, IReadOnlyList<ConsultationRow> Rows, IReadOnlyList<(int Id, string Name)> Desks, int Waiting, Pager Pager)
{
    private const int PageSize = 50;

    public static async Task<ConsultationList> Load(UnionDbContext db, Viewer viewer, ConsultationSearch search)
    {
        // The own questions of the one who works at the desk are no work of the desk.
        var below = viewer.Scope.Below;
        var found = search.Find(db).Where(c => c.ScopePath.StartsWith(below));
        var total = await found.CountAsync();
        search.Page = Math.Clamp(search.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderBy(c => c.Stage == ConsultationStage.Waiting ? 0 : 1).ThenByDescending(c => c.On).ThenByDescending(c => c.Id)
            .Skip((search.Page - 1) * PageSize).Take(PageSize)
            .Select(c => new ConsultationRow(c.Id, c.Year, c.Serial, c.On, c.DeskName, c.Channel, c.Category, c.Outcome, c.Minutes, c.Satisfaction, c.Stage)).ToListAsync();
        var desks = await db.Consultations.Where(c => c.ScopePath.StartsWith(below)).Select(c => new { c.DeskId, c.DeskName }).Distinct().OrderBy(d => d.DeskId).ToListAsync();
        return new(search, rows, [.. desks.Select(d => (d.DeskId, d.DeskName))],
            await db.Consultations.CountAsync(c => c.Stage == ConsultationStage.Waiting && c.ScopePath.StartsWith(below)), new Pager(search.Page, PageSize, total, search.Url));
    }
}
