using DongchengUnion.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Supervision;

/// <summary>Running numbers of the three papers, one series each for the district and year.</summary>
public static class LetterNumbers
{
    /// <summary>The next number, in the form that holds on the day. To be asked within the transaction that saves the signature.</summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task<LetterNumber> NextLetter(this UnionDbContext db, LetterKind kind, DateOnly on)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        var year = on.Year;
        var last = await db.SupervisionMatters.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).SelectMany(m => m.Letters)
            .Where(l => l.Kind == kind && l.Year == year).MaxAsync(l => l.Serial) ?? 0;
        return LetterNumber.Of((await db.Setting($"Supervision.{kind}Number", on)).Value, year, last + 1);
    }
}
