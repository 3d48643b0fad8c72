using DongchengUnion.Data;
using DongchengUnion.Data.CaseFiles;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.CaseRecords;

/// <summary>The number of a mediation: given at acceptance, in the series of the year and the desk.</summary>
internal static class CaseNumbering
{
    public const string Pattern = "Mediation.NumberPattern";

    public static async Task<string> Next(UnionDbContext db, int deskId, DateOnly today)
    {
        var pattern = (await db.Setting(Pattern, today)).Value;
        var organ = await db.Unions.Where(u => u.Id == deskId).Select(u => u.Number).SingleAsync();
        return await db.NextNumber("mediation", pattern, today.Year, organ);
    }
}
