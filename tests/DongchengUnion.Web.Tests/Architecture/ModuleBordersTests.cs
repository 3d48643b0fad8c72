using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>Who may know whom. The table stands in docs/architecture.md too.</summary>
public sealed class ModuleBordersTests
{
    /// <summary>A module may use itself, what is for all, and the domain and data (never the pages) of the modules on its row.</summary>
    internal static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Home"] = [],
        ["Accounts"] = ["Organization"],
        ["Attachments"] = ["Privacy"],
        ["Deadlines"] = [],
        ["Documents"] = [],
        ["Indicators"] = [],
        ["Organization"] = [],
        ["Privacy"] = [],
        ["Spreadsheets"] = [],
        ["Membership"] = ["Deadlines", "Organization", "Privacy", "Spreadsheets"],
        ["LegalEducation"] = ["Indicators", "Organization", "Privacy", "Spreadsheets"],
        ["CaseFiles"] = ["Membership", "Organization", "Privacy"],
        ["Mediation"] = ["CaseFiles", "Deadlines", "Membership", "Organization", "Privacy"],
        ["Supervision"] = ["Organization", "Deadlines", "Privacy"],
        ["WorkRegister"] = ["Organization", "Indicators", "Membership", "LegalEducation", "Supervision"],
        ["MonthlyReports"] = ["Organization", "Deadlines", "WorkRegister", "Indicators", "Membership"],
        ["HalfYearReview"] = ["Organization", "Indicators", "WorkRegister"],
    };

    /// <summary>For all: the kernel, the people behind the sign-in, the dated settings.</summary>
    internal static readonly string[] ForAll = ["Kernel", "Accounts", "Settings"];

    private static readonly string[] Assemblies =
        [.. new[] { typeof(Actor), typeof(UnionDbContext), typeof(Program) }.Select(t => t.Assembly.Location)];

    private static readonly Lazy<IReadOnlyList<ModuleUse>> Uses = new(() => [.. Assemblies.SelectMany(ModuleUses.In)]);

    [Fact]
    public void No_module_uses_what_it_was_not_granted() => Complaints.None(Uses.Value.Where(IsBreach));

    [Fact]
    public void Nothing_is_granted_that_is_no_longer_used()
    {
        var used = Uses.Value.Select(u => (u.From, u.To)).ToHashSet();
        Complaints.None(MayUse.SelectMany(row => row.Value.Select(to => (From: row.Key, To: to))).Where(pair => !used.Contains(pair)));
    }

    [Fact]
    public void Every_module_has_a_row()
    {
        var modules = Assemblies.SelectMany(ModuleUses.Of).Distinct().Except(["Kernel", "Settings"]).Order();
        Assert.Equal(MayUse.Keys.Order(), modules);
    }

    [Fact]
    public void A_trespasser_in_code_and_one_in_a_view_are_caught()
    {
        var breaches = ModuleUses.In(typeof(ModuleBordersTests).Assembly.Location).Where(IsBreach).ToList();
        Assert.Contains(breaches, b => b is { From: "Planted", To: "Organization" } && b.Where.StartsWith("Trespasser", StringComparison.Ordinal));
        Assert.Contains(breaches, b => b is { From: "Planted", To: "Home", IsPage: true });
    }

    [Fact]
    public void Compiled_views_belong_to_their_module() => Assert.Contains("Home", ModuleUses.Of(typeof(Program).Assembly.Location));

    [Fact]
    public void The_domain_leans_on_nothing_but_the_runtime() =>
        Complaints.None(typeof(Actor).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal)));

    private static bool IsBreach(ModuleUse use) =>
        use.IsPage || (!ForAll.Contains(use.To) && !MayUse.GetValueOrDefault(use.From, []).Contains(use.To));
}
