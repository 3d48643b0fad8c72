using System.Globalization;
using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.HalfYearReview;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.HalfYearReview;

/// <summary>
/// The demo's first edition, taken through the same verbs as by hand: its figures are computed from the demo records
/// as they stood at the evening of the signature.
/// </summary>
internal sealed class ReviewSeed : ISeed
{
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.Reviews.Select(r => r.PeriodCode).ToHashSetAsync();
        var deeds = folder.Rows("demo/reviews.csv").Where(r => !known.Contains(r["period"])).ToList();
        if (deeds.Count == 0) return;
        var people = await People(db, deeds.Select(d => d["username"]).ToHashSet());
        foreach (var review in deeds.GroupBy(d => d["period"])) await Live(db, review.Key, [.. review], people);
    }

    private static async Task Live(UnionDbContext db, string periodCode, IReadOnlyList<SeedRow> deeds, IReadOnlyDictionary<string, Actor> people)
    {
        if (!FigurePeriod.TryParse(periodCode, out var period)) throw new FormatException($"demo/reviews.csv: {periodCode} is no period.");
        var district = await db.Unions.SingleAsync(u => u.Level == UnionLevel.District);
        var text = await db.DefaultSections.OrderBy(s => s.Sort).ToListAsync();
        var review = new Review(district, period.Code, period.Name, text, people[deeds[0]["username"]], Instant(deeds[0]));
        db.Add(review);
        await db.SaveChangesAsync();
        foreach (var deed in deeds.Skip(1)) await Do(db, review, deed, people[deed["username"]], Instant(deed));
        await db.SaveChangesAsync();
    }

    private static async Task Do(UnionDbContext db, Review review, SeedRow deed, Actor by, DateTime at)
    {
        switch (deed["deed"])
        {
            case "send":
                review.Send(await new ReviewComposer(db).AsOf(review, acceptedOnly: false, at), deed["why"], by, at);
                break;
            case "sign":
                var text = await new ReviewComposer(db).AsOf(review, review.AcceptedOnly, at);
                db.Add(review.Sign(text, ReviewFingerprint.Of(text), by, at));
                break;
            case "publish":
                review.Publish(db.ReviewEditions.Local.Single(e => e.ReviewId == review.Id && e.Number == review.Edition), by, at);
                break;
            case "next":
                review.BeginNextEdition(deed["why"], by, at);
                break;
            default:
                throw new FormatException($"demo/reviews.csv: {deed["deed"]} is no deed.");
        }
    }

    private static async Task<IReadOnlyDictionary<string, Actor>> People(UnionDbContext db, IReadOnlyCollection<string> userNames)
    {
        var rows = await (from p in db.Posts
                          join a in db.Users on p.AccountId equals a.Id
                          join u in db.Unions on p.UnionId equals u.Id
                          join d in db.Departments on p.DepartmentCode equals d.Code into departments
                          from d in departments.DefaultIfEmpty()
                          where userNames.Contains(a.UserName!)
                          select new { a.Id, a.UserName, a.DisplayName, p.Role, UnionId = u.Id, Union = u.Name, Department = d == null ? null : d.Name }).ToListAsync();
        return rows.ToDictionary(r => r.UserName!, r => new Actor(r.Id, r.DisplayName, Title(r.Union, r.Department, r.Role), r.UnionId));
    }

    private static string Title(string union, string? department, Role role) => $"{union} {department ?? role.Label()}";

    private static DateTime Instant(SeedRow row) =>
        DateTime.SpecifyKind(DateTime.ParseExact(row["at"], "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) - Beijing, DateTimeKind.Utc);
}
