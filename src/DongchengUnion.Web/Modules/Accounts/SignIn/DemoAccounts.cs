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

    private static List<(string, IReadOnlyList<DemoAccount>)> Read() =>
        [.. SeedFolder.Delivered.Rows("demo/accounts.csv")
            .Select(r => (Role: r.Enum<Role>("role"), Row: r))
            // An account with several posts has a row for each; the page names the first.
            .DistinctBy(r => r.Row["username"])
            .GroupBy(r => Group(r.Role))
            .Select(g => (g.Key, (IReadOnlyList<DemoAccount>)[.. g.Select(r =>
                new DemoAccount(r.Row["username"], r.Row["password"], r.Role.Label(), r.Row["union"]))]))];

    private static string Group(Role role) => role switch
    {
        Role.Member or Role.GrassrootsClerk or Role.GrassrootsChair => "基层工会",
        Role.Reviewer => "街道、系统工会",
        Role.DistrictStaff or Role.DistrictLeader => "区总工会",
        Role.SystemAdministrator or Role.SecurityAdministrator or Role.Auditor => "系统管理",
    };
}
