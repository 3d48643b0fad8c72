using DongchengUnion.Data;
using DongchengUnion.Domain.Supervision;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Supervision;

/// <summary>An employer of the register by its full name, or the name alone where the register does not have it.</summary>
internal static class EmployerFinder
{
    public static async Task<VisitedEmployer> Find(UnionDbContext db, string name)
    {
        var known = await db.Employers.AsNoTracking().Where(e => e.Name == name).OrderBy(e => e.Id).Select(e => new { e.Id, e.CreditCode, e.Name }).FirstOrDefaultAsync();
        return known is null ? new(null, null, name) : new(known.Id, known.CreditCode, known.Name);
    }
}
