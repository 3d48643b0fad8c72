using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.WorkRegister;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>The kinds of work the ledger knows.</summary>
internal sealed class WorkKindSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.WorkKinds.Select(k => k.Code).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/work-kinds.csv").Where(r => !known.Contains(r["code"])).Select(r => new WorkKind
        {
            Code = r["code"],
            Name = r["name"],
            Section = r.Enum<IndicatorSection>("section"),
            Sort = r.Whole("sort"),
            RowUnit = r["row_unit"],
            Asks = r["asks"],
            Levels = r["levels"],
            IsStock = r["stock"] == "yes",
            Hint = r["hint"],
            Register = r["register"],
        }));
        await db.SaveChangesAsync();
    }
}
