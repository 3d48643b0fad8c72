using System.Reflection;
using System.Text.RegularExpressions;
using DongchengUnion.Data;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Tests.Architecture;

/// <summary>What the documents say that can be compared with the code.</summary>
public sealed partial class DocsTests
{
    [Fact]
    public void Links_between_documents_lead_somewhere() =>
        Complaints.None(Repository.Files(".", ".md").SelectMany(f => DeadLinks(f, Repository.Read(f))));

    [Fact]
    public void A_dead_link_is_seen() => Assert.Single(DeadLinks("docs/running.md", "[a](nowhere.md) [b](../DongchengUnion.sln) [c](https://example.org)"));

    [Fact]
    public void The_glossary_has_a_row_for_each_module_and_each_enum()
    {
        var rows = MarkdownTable.Rows(Repository.Read("docs/glossary.md")).SelectMany(r => r).SelectMany(cell => Words().Matches(cell)).Select(m => m.Value).ToHashSet();
        var nouns = ModuleBordersTests.MayUse.Keys
            .Concat(typeof(Actor).Assembly.GetTypes().Where(t => t.IsEnum && t.IsPublic).Select(t => t.Name));
        Complaints.None(nouns.Where(n => !rows.Contains(n)).Select(n => $"docs/glossary.md has no row for {n}"));
    }

    [Fact]
    public void The_authorization_table_is_the_one_in_the_code()
    {
        var roles = Enum.GetValues<Role>();
        var expected = Policies.Granted.Select(p => $"| `{p.Key}` | {string.Join(" | ", roles.Select(r => p.Value.Contains(r) ? "●" : " "))} |");
        AssertLines("docs/authorization.md", expected.Prepend($"| | {string.Join(" | ", roles.Select(r => r.Label()))} |"));
    }

    [Fact]
    public void The_authorization_page_names_every_open_and_administration_table() =>
        AssertLines("docs/authorization.md",
        [
            "Open to everybody signed in: " + Names(UnionDbContext.OpenTables),
            "Sign-in machinery and administrators: " + Names(UnionDbContext.AdministrationTables),
        ]);

    [Fact]
    public void The_workflow_tables_are_the_flows_in_the_code()
    {
        var flows = typeof(Actor).Assembly.GetTypes()
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType.IsGenericType && f.FieldType.GetGenericTypeDefinition() == typeof(StageFlow<>)).ToList();
        var describe = typeof(DocsTests).GetMethod(nameof(Describe), BindingFlags.Static | BindingFlags.NonPublic)!;
        AssertLines("docs/workflows.md", flows.SelectMany(flow => (IEnumerable<string>)describe
            .MakeGenericMethod(flow.FieldType.GetGenericArguments()).Invoke(null, [flow.DeclaringType!.Name, flow.GetValue(null)])!));
    }

    [Fact]
    public void The_module_table_is_the_one_the_border_test_holds() =>
        AssertLines("docs/architecture.md", ModuleBordersTests.MayUse.OrderBy(r => r.Key, StringComparer.Ordinal)
            .Select(r => $"| {r.Key} | {(r.Value.Length == 0 ? "–" : string.Join(", ", r.Value.Order(StringComparer.Ordinal)))} |"));

    private static IEnumerable<string> Describe<T>(string owner, StageFlow<T> flow) where T : struct, Enum =>
        Enum.GetValues<T>().Select(stage =>
            $"| {stage.Label()} `{stage}` | {(flow.After(stage).Count == 0 ? "–" : string.Join(" · ", flow.After(stage).Select(s => s.Label())))} |")
            .Prepend($"## {owner}");

    private static void AssertLines(string file, IEnumerable<string> lines)
    {
        var text = Repository.Read(file).Split('\n').Select(l => l.Trim()).ToHashSet();
        Complaints.None(lines.Where(l => !text.Contains(l)).Select(l => $"{file} lacks: {l}"));
    }

    private static string Names(IEnumerable<Type> types) => string.Join(", ", types.Select(t => t.Name.Split('`')[0]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> DeadLinks(string file, string text) =>
        from link in Link().Matches(text)
        let target = link.Groups[1].Value
        where !target.Contains("://", StringComparison.Ordinal) && target[0] != '#'
        let path = Path.Combine(Repository.Root, Path.GetDirectoryName(file)!, target.Split('#')[0])
        where !File.Exists(path) && !Directory.Exists(path)
        select $"{file}: {target}";

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Words();
}
