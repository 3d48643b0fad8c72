using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.HalfYearReview;

/// <summary>Computes the figures of a period and puts them into a review's prose.</summary>
public sealed class ReviewComposer(UnionDbContext db)
{
    /// <summary>From the books as they stand; the cut-off is now.</summary>
    public Task<ReviewText> Now(Review review, bool acceptedOnly, DateTime now) => Compose(review, now, new FigureOptions(acceptedOnly));

    /// <summary>From the books as they stood at an earlier instant.</summary>
    public Task<ReviewText> AsOf(Review review, bool acceptedOnly, DateTime at) => Compose(review, at, new FigureOptions(acceptedOnly, at));

    private async Task<ReviewText> Compose(Review review, DateTime cutOffAt, FigureOptions options)
    {
        if (!FigurePeriod.TryParse(review.PeriodCode, out var period)) throw new InvalidOperationException($"{review.PeriodCode} is no period.");
        var figures = await new FigureQuery(db).Compute(period, options);
        return ReviewText.Compose(review, [.. figures.OrderBy(f => f.Indicator.Section).ThenBy(f => f.Indicator.Sort).Select(Of)],
            await NotAccepted(period, options), cutOffAt, options.AcceptedOnly);
    }

    private async Task<IReadOnlyList<UnitMonth>> NotAccepted(FigurePeriod period, FigureOptions options)
    {
        var accepted = await db.Acceptances(options).Where(a => a.Month >= period.From && a.Month <= period.To)
            .Select(a => new { a.UnionId, a.Month }).ToHashSetAsync();
        var unions = await db.Unions.AsNoTracking().Where(u => OwedReports.Levels.Contains(u.Level)).OrderBy(u => u.Number)
            .Select(u => new { u.Id, u.Name, u.FoundedOn, u.ClosedOn }).ToListAsync();
        return [.. from month in period.Months
                   from union in unions
                   where OwedReports.IsOwed(union.FoundedOn, union.ClosedOn, month) && !accepted.Contains(new { UnionId = union.Id, Month = month })
                   select new UnitMonth(union.Id, union.Name, month)];
    }

    private static ReviewFigure Of(Figure figure) => new(
        figure.Indicator.Code, figure.Indicator.Section.ToString().ToLowerInvariant(), figure.Indicator.Name, figure.Indicator.Definition,
        figure.Indicator.Nature.Label(), figure.Indicator.Unit, figure.Indicator.OwnerDepartment, figure.Value, figure.Text, figure.Text,
        figure.Qualifier, figure.Rows, figure.Difference, figure.UnitsNotAccepted, ByHand: null);
}
