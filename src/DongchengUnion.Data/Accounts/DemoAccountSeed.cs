using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Accounts;

/// <summary>
/// The demo people of accounts.csv, a row for each post. Their password is public and chosen by nobody, so a production start refuses
/// a database that holds them.
/// </summary>
internal sealed class DemoAccountSeed : ISeed
{
    private static readonly DateOnly InPostSince = new(2018, 1, 1);

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var rows = folder.Rows("demo/accounts.csv").ToList();
        var people = folder.Rows("demo/people.csv").ToDictionary(r => r["username"]);
        var accounts = await db.Users.ToDictionaryAsync(u => u.NormalizedUserName!);
        var hasher = new PasswordHasher<Account>();
        foreach (var row in rows.DistinctBy(r => r["username"]).Where(r => !accounts.ContainsKey(Key(r))))
        {
            var account = new Account
            {
                UserName = row["username"],
                NormalizedUserName = Key(row),
                DisplayName = people[row["username"]]["name"],
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                CreatedAt = at,
            };
            account.PasswordHash = hasher.HashPassword(account, row["password"]);
            accounts.Add(Key(row), account);
            db.Add(account);
        }

        await db.SaveChangesAsync();

        var names = rows.Select(r => r.Optional("union")).OfType<string>().Distinct().ToList();
        var unions = await db.Unions.Where(u => names.Contains(u.Name)).ToDictionaryAsync(u => u.Name, u => u.Id);
        var known = await db.Posts.Select(p => new { p.AccountId, p.Role, p.UnionId }).ToHashSetAsync();
        foreach (var row in rows)
        {
            var accountId = accounts[Key(row)].Id;
            var role = row.Enum<Role>("role");
            int? unionId = row.Optional("union") is { } union ? unions[union] : null;
            if (known.Contains(new { AccountId = accountId, Role = role, UnionId = unionId })) continue;
            db.Add(new Post(accountId, role, unionId, people[row["username"]].Optional("department"), InPostSince, null, [], Actor.Portal, at));
        }

        await db.SaveChangesAsync();
    }

    private static string Key(SeedRow row) => row["username"].ToUpperInvariant();
}
