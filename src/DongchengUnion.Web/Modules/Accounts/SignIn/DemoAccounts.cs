using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>One demo account as the sign-in page lists it.</summary>
public sealed record DemoAccount(string UserName, string Password, string Role, string Union);

/// <summary>The demo accounts, grouped by where the work is done. Read once; shown only where the demo is on.</summary>
public sealed class DemoAccounts
{
    private readonly Lazy<IReadOnlyList<(string Group, IReadOnlyList<DemoAccount> Accounts)>> groups = new(Read);

    public IReadOnlyList<(string Group, IReadOnlyList<DemoAccount> Accounts)> Groups => groups.Value;

    private static List<(string, IReadOnlyList<DemoAccount>)> Read()
    {
        var names = SeedFolder.Delivered.Rows("reference/departments.csv").ToDictionary(r => r["code"], r => r["name"]);
        // Of two rows of one person the first names the department.
        var departments = SeedFolder.Delivered.Rows("demo/people.csv").DistinctBy(r => r["username"])
            .ToDictionary(r => r["username"], r => r.Optional("department") is { } code ? names[code] : null);
        // An account with several posts has a row for each.
        return [.. SeedFolder.Delivered.Rows("demo/accounts.csv").GroupBy(r => r["username"])
            .GroupBy(account => Group(account.First().Enum<Role>("role")), account => new DemoAccount(account.Key, account.First()["password"],
                string.Join("，", account.Select(r => r.Enum<Role>("role") == Role.DistrictStaff && departments[account.Key] is { } department
                    ? $"{Role.DistrictStaff.Label()}（{department}）"
                    : r.Enum<Role>("role").Label())),
                string.Join("，", account.Select(r => r["union"]).Distinct())))
            .Select(g => (g.Key, (IReadOnlyList<DemoAccount>)[.. g]))];
    }

    private static string Group(Role role) => role switch
    {
        Role.Member or Role.GrassrootsClerk or Role.GrassrootsChair => "基层工会",
        Role.Reviewer => "街道、系统工会",
        Role.DistrictStaff or Role.DistrictLeader => "区总工会",
        Role.SystemAdministrator or Role.SecurityAdministrator or Role.Auditor => "系统管理",
    };
}
