using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Indicators;

/// <summary>The catalogue of figures. A changed definition is a new row with the next version, never an edited one.</summary>
internal sealed class IndicatorSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.Indicators.Select(i => new { i.Code, i.Version }).ToHashSetAsync();
        db.AddRange(folder.Rows("reference/indicators.csv")
            .Where(r => !known.Contains(new { Code = r["code"], Version = r.Whole("version") }))
            .Select(Read));
        await db.SaveChangesAsync();
    }

    private static Indicator Read(SeedRow row) => new()
    {
        Code = row["code"],
        Version = row.Whole("version"),
        ValidFrom = Month.TryParse(row["valid_from"], out var from) ? from : throw new FormatException($"{row["code"]}: valid_from"),
        Section = row.Enum<IndicatorSection>("section"),
        Sort = row.Whole("sort"),
        Name = row["name"],
        Definition = row["definition"],
        Formula = row["formula"],
        Nature = row.Enum<IndicatorNature>("nature"),
        Unit = row["unit"],
        OwnerDepartment = row["owner"],
        SourceRegister = row["source"],
        PeriodRule = row["period_rule"],
        Sources = row["sources"],
        BaseSources = row["base_sources"],
        Scale = row.Whole("scale"),
        Decimals = row.Whole("decimals"),
        Step = row.Amount("step"),
    };
}
