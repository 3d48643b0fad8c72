using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.MonthlyReports;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.MonthlyReports;

/// <summary>Who signs and reviews in the demo: the account where there is one, else the officer of the union by name.</summary>
internal sealed class DemoReportPeople(Dictionary<(int Union, Role Role), Actor> accounts, Dictionary<int, string> chairs)
{
    // Officers without an account act under numbers that no account ever has.
    private const int ChairWithoutAccount = -1, ReviewerWithoutAccount = -2, StaffWithoutAccount = -3;

    public static async Task<DemoReportPeople> Read(UnionDbContext db)
    {
        var posts = await (from p in db.Posts.AsNoTracking()
                           join a in db.Users.AsNoTracking() on p.AccountId equals a.Id
                           join u in db.Unions.AsNoTracking() on p.UnionId equals u.Id
                           orderby p.Id
                           select new { p.AccountId, p.Role, UnionId = u.Id, Union = u.Name, a.DisplayName }).ToListAsync();
        var accounts = posts.GroupBy(p => (p.UnionId, p.Role)).ToDictionary(g => g.Key,
            g => new Actor(g.First().AccountId, g.First().DisplayName, $"{g.First().Union} {g.Key.Role.Label()}", g.Key.UnionId));
        var chairs = await db.Officers.AsNoTracking().Where(o => o.Body == OfficerBody.Committee && o.Position == OfficerPosition.Chair)
            .OrderBy(o => o.FromOn).Select(o => new { o.UnionId, o.PersonName }).ToListAsync();
        return new DemoReportPeople(accounts, chairs.GroupBy(c => c.UnionId).ToDictionary(g => g.Key, g => g.Last().PersonName));
    }

    public Actor Chair(ReportOwner owner) => accounts.GetValueOrDefault((owner.UnionId, Role.GrassrootsChair))
        ?? new Actor(ChairWithoutAccount, chairs.GetValueOrDefault(owner.UnionId, "工会主席"), $"{owner.UnionName} {Role.GrassrootsChair.Label()}", owner.UnionId);

    public Actor Reviewer(ReportOwner owner) => accounts.GetValueOrDefault((owner.UpperUnionId, Role.Reviewer))
        ?? new Actor(ReviewerWithoutAccount, chairs.GetValueOrDefault(owner.UpperUnionId, "审核员"), $"{owner.UpperName} {Role.Reviewer.Label()}", owner.UpperUnionId);

    public Actor District => accounts.FirstOrDefault(a => a.Key.Role == Role.DistrictStaff).Value
        ?? new Actor(StaffWithoutAccount, "区总审核员", "区总工会 办公室", null);
}

/// <summary>The workdays of the demo year, for plausible instants.</summary>
internal sealed class DemoWorkdays(Dictionary<DateOnly, DayKind> named)
{
    public static async Task<DemoWorkdays> Read(UnionDbContext db) =>
        new(await db.CalendarDays.AsNoTracking().ToDictionaryAsync(d => d.Date, d => d.Kind));

    /// <summary>The n-th workday from a day on, that day included as number 0 where it is one.</summary>
    public DateOnly After(DateOnly day, int n)
    {
        for (; ; day = day.AddDays(1))
        {
            if (IsWorkday(day) && n-- == 0) return day;
        }
    }

    private bool IsWorkday(DateOnly day) => named.TryGetValue(day, out var kind)
        ? kind == DayKind.Work
        : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
