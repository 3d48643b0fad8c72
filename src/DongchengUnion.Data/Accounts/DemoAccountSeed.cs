using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Accounts;

/// <summary>The demo people of accounts.csv. Their passwords are public, so a production start refuses a database that holds them.</summary>
internal sealed class DemoAccountSeed : ISeed
{
    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        var known = await db.Users.Select(u => u.NormalizedUserName).ToHashSetAsync();
        var hasher = new PasswordHasher<Account>();
        var people = folder.Rows("demo/people.csv").ToDictionary(r => r["username"]);
        foreach (var row in folder.Rows("demo/accounts.csv"))
        {
            var person = people[row["username"]];
            if (known.Contains(row["username"].ToUpperInvariant())) continue;
            var account = new Account
            {
                UserName = row["username"],
                NormalizedUserName = row["username"].ToUpperInvariant(),
                DisplayName = person["name"],
                SecurityStamp = Guid.NewGuid().ToString("N"),
                LockoutEnabled = true,
                CreatedAt = at,
            };
            account.PasswordHash = hasher.HashPassword(account, row["password"]);
            db.Add(account);
            await db.SaveChangesAsync();

            var role = row.Enum<Role>("role");
            int? unionId = row.Optional("union") is { } union ? await db.Unions.Where(u => u.Name == union).Select(u => u.Id).SingleAsync() : null;
            db.Add(new Post(account.Id, role, unionId, person.Optional("department"), new DateOnly(2018, 1, 1), null, [], Actor.Portal, at));
            await db.SaveChangesAsync();
        }
    }
}
