using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Organization;

/// <summary>
/// The demo district's unions. The file holds the present; each union is filed as it was founded and then changed by the same verbs
/// that the pages use, so that the shapes of last winter are there.
/// </summary>
internal sealed class UnionSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.Unions.AnyAsync()) return;
        var today = DateOnly.FromDateTime(at);
        var changes = folder.Rows("demo/union-changes.csv").OrderBy(r => r.Date("on")).ToList();
        var renamed = changes.Where(c => c["kind"] == "Rename").ToDictionary(c => c["number"], c => c["before"]);
        var moved = changes.Where(c => c["kind"] == "Move").ToDictionary(c => c["number"], c => c["before"]);
        var unions = new Dictionary<string, Union>();

        // Level by level, because a path needs the numbers of all above; the paths of one level are saved with the rows of the next.
        foreach (var level in folder.Rows("demo/unions.csv").GroupBy(r => r.Enum<UnionLevel>("level")).OrderBy(g => g.Key))
        {
            var filed = level.Select(r => Founded(r, unions, renamed, moved)).ToList();
            db.AddRange(filed);
            await db.SaveChangesAsync();
            foreach (var union in filed)
            {
                union.TakePlace(Actor.Portal, at);
                unions.Add(union.Number, union);
            }
        }

        foreach (var change in changes) Apply(change, unions, today, at);
        await db.SaveChangesAsync();
    }

    private static Union Founded(SeedRow row, Dictionary<string, Union> unions, Dictionary<string, string> renamed, Dictionary<string, string> moved)
    {
        var number = row["number"];
        var parent = moved.TryGetValue(number, out var old) ? old : row.Optional("parent");
        var union = new Union(number, renamed.GetValueOrDefault(number, row["name"]), row.Enum<UnionLevel>("level"), parent is null ? null : unions[parent], row.Date("founded_on"));
        union.Describe(CreditCode.ParseOptional(row["credit_code"]), Facts(row), new Headcount
        {
            Workers = row.Whole("workers"),
            WomenWorkers = row.Whole("women_workers"),
            MigrantWorkers = row.Whole("migrant_workers"),
            DispatchedWorkers = row.Whole("dispatched_workers"),
            Members = row.Whole("members"),
            WomenMembers = row.Whole("women_members"),
            CountedOn = row.Date("counted_on"),
        });
        return union;
    }

    private static UnionFacts Facts(SeedRow row) => new()
    {
        ShortName = row.Optional("short_name"),
        Type = row.Enum<UnionType>("type"),
        Form = row.Enum<UnionForm>("form"),
        StreetCode = row.Optional("street"),
        ApprovalBody = row.Optional("approval_body"),
        ApprovalNumber = row.Optional("approval_number"),
        ApprovedOn = row.OptionalDate("approved_on"),
        CertificateNumber = row.Optional("certificate_number"),
        CertificateUntil = row.OptionalDate("certificate_until"),
        Address = row.Optional("address"),
        Phone = row.Optional("phone"),
        Premises = row.Optional("premises") is null ? null : row.Amount("premises"),
        HasWomenCommittee = row["women_committee"] == "true",
        HasAuditCommittee = row["audit_committee"] == "true",
        HasLawSupervision = row["law_supervision"] == "true",
        HasMediation = row["mediation"] == "true",
        HasCongress = row["congress"] == "true",
        HasOpenAffairs = row["open_affairs"] == "true",
    };

    private static void Apply(SeedRow row, Dictionary<string, Union> unions, DateOnly today, DateTime at)
    {
        var union = unions[row["number"]];
        var decision = new Decision(row.Date("on"), row["reason"], row.Optional("document"), Actor.Portal, at);
        List<Union> below = [.. unions.Values.Where(u => u != union && u.Path.StartsWith(union.Path, StringComparison.Ordinal))];
        switch (row["kind"])
        {
            case "Rename": union.Rename(row["after"], decision, today); break;
            case "Move": union.MoveTo(unions[row["after"]], unions[row["before"]], below, decision, today); break;
            case "Merge": union.MergeInto(unions[row["after"]], below, decision, today); break;
            case "Close": union.Close(below, decision, today); break;
            default: throw new FormatException($"union-changes.csv: unknown kind {row["kind"]}.");
        }
    }
}
