using DongchengUnion.Data;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.WorkRegister;
using DongchengUnion.Web.Platform;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.WorkRegister.WorkRecords;

/// <summary>The ledger as a list: filter, one page of rows, the sum line.</summary>
public sealed class WorkRecordList
{
    private const int PageSize = 50;

    /// <summary>Beyond this nobody counts exactly and nobody pages: narrow the search.</summary>
    private const int MostCounted = 1000;

    public sealed record Row(int Id, DateOnly OccurredOn, string UnionName, string KindCode, string Values, string? Place, string? Remark, bool HasProof, bool IsVoid, string RecordedByName);

    public required WorkRecordSearch Search { get; init; }
    public required IReadOnlyDictionary<string, WorkKind> Kinds { get; init; }
    public required IReadOnlyList<Union> Streets { get; init; }
    public required IReadOnlyList<Row> Rows { get; init; }
    public required int Total { get; init; }
    public required string? Sums { get; init; }

    /// <summary>1000+ where there are more than anybody pages through.</summary>
    public string TotalInWords => Total > MostCounted ? $"{MostCounted}+" : $"{Total}";

    public Pager Pager => new(Search.Page, PageSize, Math.Min(Total, MostCounted), Search.Url) { IsCapped = Total > MostCounted };

    public static async Task<WorkRecordList> Load(UnionDbContext db, WorkRecordSearch search)
    {
        var kinds = await db.WorkKinds.AsNoTracking().OrderBy(k => k.Sort).ToDictionaryAsync(k => k.Code);
        // Only for those who have more than one union below them.
        var streets = await db.Unions.AsNoTracking().Where(u => u.Level == UnionLevel.Subdistrict || u.Level == UnionLevel.System).OrderBy(u => u.Number).ToListAsync();
        var street = search.Street is { } id ? streets.FirstOrDefault(s => s.Id == id)?.Path ?? "-" : null;
        var found = search.Find(db, street).AsNoTracking();
        var total = await found.Take(MostCounted + 1).CountAsync();
        search.Page = Math.Clamp(search.Page, 1, MostCounted / PageSize);
        var page = await found.OrderByDescending(r => r.OccurredOn).ThenByDescending(r => r.Id)
            .Skip((search.Page - 1) * PageSize).Take(PageSize).ToListAsync();
        return new WorkRecordList
        {
            Search = search,
            Kinds = kinds,
            Streets = streets,
            Total = total,
            Rows = [.. page.Select(r => new Row(r.Id, r.OccurredOn, r.UnionName, r.KindCode, ValuesOf(r, kinds[r.KindCode]), r.Place, r.Remark, r.ProofName is not null, r.IsVoid, r.RecordedByName))],
            Sums = search.Kind is { } kind && kinds.TryGetValue(kind, out var one) && !one.IsStock ? await SumsOf(found, one) : null,
        };
    }

    /// <summary>The values in words: 16 人 · 31 人次.</summary>
    public static string ValuesOf(WorkRecord record, WorkKind kind) =>
        string.Join(" · ", kind.Asked.Where(a => record[a.Measure] is not null).Select(a => $"{a.Label} {Number(record[a.Measure]!.Value)} {a.Unit}"));

    public static string Number(decimal value) => value.ToString("#,0.##", System.Globalization.CultureInfo.InvariantCulture);

    // Only of one kind: 人 of a meeting and 人 of a lecture add up to nothing.
    private static async Task<string> SumsOf(IQueryable<WorkRecord> found, WorkKind kind)
    {
        var sums = await found.Where(r => r.VoidedAt == null).GroupBy(r => r.KindCode).Select(g => new
        {
            Rows = g.Count(),
            Count = g.Sum(r => r.Count),
            Persons = g.Sum(r => r.Persons),
            PersonTimes = g.Sum(r => r.PersonTimes),
            Amount = g.Sum(r => r.Amount),
            BaseCount = g.Sum(r => r.BaseCount),
        }).SingleOrDefaultAsync();
        decimal Of(Measure measure) => sums is null ? 0 : measure switch
        {
            Measure.Rows => sums.Rows,
            Measure.Count => sums.Count ?? 0,
            Measure.Persons => sums.Persons ?? 0,
            Measure.PersonTimes => sums.PersonTimes ?? 0,
            Measure.Amount => sums.Amount ?? 0,
            Measure.BaseCount => sums.BaseCount ?? 0,
        };
        return string.Join(" · ", kind.Asked.Select(a => $"{a.Label} {Number(Of(a.Measure))} {a.Unit}").Prepend($"{Number(Of(Measure.Rows))} {kind.RowUnit}"));
    }
}
