using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Demo;

/// <summary>The demo's members who have bound their accounts: those whose name stands on the roster of their post's union.</summary>
internal sealed class DemoBindingSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var bound = await db.PersonAccounts.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Select(b => b.AccountId).ToListAsync();
        var found = await (
            from post in db.Posts
            join account in db.Users on post.AccountId equals account.Id
            join person in db.Persons on new { post.UnionId, Name = account.DisplayName } equals new { UnionId = (int?)person.UnionId, Name = person.FullName }
            where post.Role == Role.Member && !bound.Contains(account.Id)
            select new { AccountId = account.Id, PersonId = person.Id }).ToListAsync();
        var notices = await db.PrivacyNotices.ToListAsync();
        foreach (var member in found)
        {
            db.Add(new PersonAccount(member.PersonId, member.AccountId, BindingWay.Demo, at));
            foreach (var notice in notices.GroupBy(n => n.Kind).Select(g => g.MaxBy(n => n.Version)!))
                db.Add(new ConsentRecord(member.AccountId, notice, ConsentAnswer.Agreed, "演示数据", at));
        }

        await db.SaveChangesAsync();
    }
}
