using DongchengUnion.Data;
using DongchengUnion.Domain.Membership.Imports;
using DongchengUnion.Domain.Membership.Rosters;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Imports;

/// <summary>Which rows of a batch are shown.</summary>
public enum RowFilter
{
    All = 1,
    Problems,
    New,
    Changed,
    Same,
    Leaving,
}

/// <summary>One batch with a page of its rows.</summary>
public sealed class ImportPage
{
    public const int PageSize = 50;

    public required ImportBatch Batch { get; init; }
    public required RowFilter Filter { get; init; }
    public required IReadOnlyList<ImportLine> Lines { get; init; }
    public required Pager Pager { get; init; }

    /// <summary>Whom an undo has left alone.</summary>
    public required IReadOnlyList<ImportChange> LeftAlone { get; init; }

    public required IReadOnlyList<string> Alterations { get; init; }
    public required IReadOnlyList<string> NotUnderstood { get; init; }

    public static IQueryable<ImportLine> Find(UnionDbContext db, int batchId, RowFilter filter)
    {
        var lines = db.ImportLines.AsNoTracking().Where(l => l.BatchId == batchId);
        return filter switch
        {
            RowFilter.Problems => lines.Where(l => l.Verdict == RowVerdict.Wrong || l.Verdict == RowVerdict.Elsewhere || l.Verdict == RowVerdict.Suspect),
            RowFilter.New => lines.Where(l => l.Verdict == RowVerdict.New),
            RowFilter.Changed => lines.Where(l => l.Verdict == RowVerdict.Changed),
            RowFilter.Same => lines.Where(l => l.Verdict == RowVerdict.Same),
            RowFilter.Leaving => lines.Where(l => l.Verdict == RowVerdict.Leaving),
            _ => lines.Where(l => l.Verdict != RowVerdict.Leaving),
        };
    }

    public static async Task<ImportPage> Load(UnionDbContext db, ImportBatch batch, RosterHeader? header, RowFilter filter, int page)
    {
        var found = Find(db, batch.Id, filter);
        var total = await found.CountAsync();
        var pager = new Pager(Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize)), PageSize, total,
            p => $"/membership/imports/{batch.Id}?filter={filter.ToString().ToLowerInvariant()}&page={p}");
        return new ImportPage
        {
            Batch = batch,
            Filter = filter,
            Lines = await found.OrderBy(l => l.Line).ThenBy(l => l.Id).Skip((pager.Page - 1) * PageSize).Take(PageSize).ToListAsync(),
            Pager = pager,
            LeftAlone = await db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch.Id && c.LeftAlone != null).OrderBy(c => c.Id).Take(500).ToListAsync(),
            Alterations = header is null ? [] : [.. header.Alterations],
            NotUnderstood = header is null ? [] : [.. header.NotUnderstood],
        };
    }
}

/// <summary>The columns of a list, to be matched by hand.</summary>
/// <param name="Samples">The first cells of each column.</param>
public sealed record MappingPage(ImportBatch Batch, RosterHeader? Header, IReadOnlyList<string> Samples, MappingForm Form);
