using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>The report form as it is first issued; later versions are made in the portal.</summary>
internal sealed class ReportFormSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.ReportForms.AnyAsync()) return;
        var items = folder.Rows("reference/report-items.csv").ToLookup(r => r["form"], Item);
        var rules = folder.Rows("reference/report-rules.csv").ToLookup(r => r["form"],
            r => new CheckRule(r["code"], r.Enum<CheckWeight>("weight"), r["left"], r["right"], r["message"]));
        foreach (var row in folder.Rows("reference/report-forms.csv"))
        {
            if (!Month.TryParse(row["first_month"], out var first)) throw new FormatException($"report-forms.csv: no month {row["first_month"]}.");
            var version = new ReportFormVersion(row["code"], 1, first, items[row["code"]], rules[row["code"]], "首次印发", Actor.Portal, at);
            db.Add(new ReportForm(row["code"], row["title"], row["owner"], row["approved_by"], row.Date("expires")));
            db.Add(version);
            db.Add(RollUps.ItemSetOf(version));
        }

        await db.SaveChangesAsync();
    }

    private static ReportItem Item(SeedRow r) => new(r["code"], r["block"], r["label"], r["unit"], r.Enum<ItemType>("type"),
        r.Enum<ItemNature>("nature"), r.Enum<ItemSource>("source"), r["source_key"], r["help"], r["required"] == "yes");
}
