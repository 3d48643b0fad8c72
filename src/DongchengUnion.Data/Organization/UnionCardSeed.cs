using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>What hangs on the demo unions: employers, committees, officers, and the groups that follow from the employers.</summary>
internal sealed class UnionCardSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.Committees.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        var rows = folder.Rows("demo/employers.csv").Select(r => (Row: r, Union: unions[r["union"]])).ToList();
        var employers = rows.Select(r => new Employer(r.Union, Facts(r.Row))).ToList();
        db.AddRange(employers);
        db.AddRange(folder.Rows("demo/committees.csv").Select(r => new Committee(unions[r["union"]], r.Whole("term"), r.Date("start"), r.Whole("years"), [])));
        db.AddRange(folder.Rows("demo/officers.csv").Select(r => Serving(r, unions[r["union"]])));
        await db.SaveChangesAsync();

        // The cover names its employer by the number the row has just been given.
        var sizes = await db.GroupSetOptions.AsNoTracking().Where(o => o.SetCode == GroupSet.Size).ToListAsync();
        foreach (var ((row, union), employer) in rows.Zip(employers))
        {
            var isHost = row["host"] == "true";
            var cover = new UnionEmployer(union, employer, row.Date("covered_from"), isHost);
            if (row.OptionalDate("covered_until") is { } until) cover.End(until);
            db.Add(cover);
            if (isHost) db.AddRange(DerivedGroups.Of(employer, sizes).Select(g => new UnionGroup(union, g.Set, g.Option, isDerived: true)));
        }

        await db.SaveChangesAsync();
    }

    private static EmployerFacts Facts(SeedRow row) => new(
        CreditCode.ParseEmployer(row["credit_code"]), row["name"], row["ownership"], row["industry"], row["street"], row.OptionalDate("opened_on"), row.OptionalDate("closed_on"),
        row.Whole("employees"), row.Whole("women"), row.Whole("migrant"), row.Whole("dispatched"), row.Date("counted_on"));

    private static Officer Serving(SeedRow row, Union union)
    {
        var officer = new Officer(union, row["person"], row.Enum<OfficerBody>("body"), row.Enum<OfficerPosition>("position"), row["full_time"] == "true", row.Date("from"), []);
        if (row.OptionalDate("until") is { } until) officer.End(until);
        return officer;
    }
}
