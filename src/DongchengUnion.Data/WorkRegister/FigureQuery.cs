using DongchengUnion.Domain.Indicators;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>Every indicator of the catalogue over a period: accepted reports first, the ledger where nothing is accepted yet.</summary>
public sealed class FigureQuery(UnionDbContext db)
{
    public Task<IReadOnlyList<Figure>> Compute(FigurePeriod period, FigureOptions options, CancellationToken cancellationToken = default)
    {
        _ = (db, period, options, cancellationToken);
        throw new NotSupportedException();
    }
}
