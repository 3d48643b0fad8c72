using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.LegalEducation;

/// <summary>Running numbers of a desk and year.</summary>
public static class ConsultationNumbers
{
    /// <summary>
    /// The next number. To be asked within the transaction that saves the consultation: a refused one then leaves no gap, and
    /// two at once cannot have the same, which the index sees to.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction.</exception>
    public static async Task<int> NextConsultation(this UnionDbContext db, int deskId, int year)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        return 1 + (await db.Consultations.IgnoreQueryFilters([UnionDbContext.RowScopeFilter])
            .Where(c => c.DeskId == deskId && c.Year == year).MaxAsync(c => c.Serial) ?? 0);
    }
}
