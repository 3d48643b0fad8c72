using DongchengUnion.Data;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Indicators;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.HalfYearReview.Reviews;

/// <summary>What the list page shows. The row scope decides: a draft does not exist for anybody outside the district's own offices.</summary>
public sealed record ReviewShelf(IReadOnlyList<DraftRow> Drafts, IReadOnlyList<EditionRow> Editions, IReadOnlyList<FigurePeriod> MayBegin)
{
    public static async Task<ReviewShelf> Of(UnionDbContext db) => new(await Drafted(db).ToListAsync(), await Signed(db).ToListAsync(), []);

    internal static IQueryable<DraftRow> Drafted(UnionDbContext db) =>
        from r in db.Reviews
        orderby r.PeriodCode descending
        select new DraftRow(r.PeriodCode, r.PeriodName, r.Edition, r.Stage);

    internal static IQueryable<EditionRow> Signed(UnionDbContext db) =>
        from e in db.ReviewEditions
        orderby e.PeriodCode descending, e.Number descending
        select new EditionRow(e.PeriodCode, e.PeriodName, e.Number, e.CutOffAt, e.SignedByName, e.SignedAt, e.PublishedAt);

    public IReadOnlyList<FigurePeriod> NotBegun(DateOnly today) =>
        [.. PeriodOf.Offered(today).Where(p => Drafts.All(d => d.PeriodCode != p.Code))];
}

/// <summary>A review that is being worked on.</summary>
public sealed record DraftRow(string PeriodCode, string PeriodName, int Edition, ReviewStage Stage);

/// <summary>An edition that has been signed.</summary>
public sealed record EditionRow(string PeriodCode, string PeriodName, int Number, DateTime CutOffAt, string SignedByName, DateTime SignedAt, DateTime? PublishedAt);
