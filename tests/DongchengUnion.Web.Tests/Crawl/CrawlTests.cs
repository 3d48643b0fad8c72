using System.Net;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Crawl;

/// <summary>Everything each role is offered works, and nothing of another union can be reached.</summary>
public sealed class CrawlTests(SharedPortal portal, ITestOutputHelper output)
{
    /// <summary>One account of each role and place in the tree.</summary>
    public static TheoryData<string> Accounts =>
        ["member", "clerk", "chair", "direct", "street", "system1", "district", "district-org", "leader", "sysadmin", "secadmin", "auditor", "two-posts"];

    [Theory, MemberData(nameof(Accounts))]
    public async Task No_link_that_is_offered_leads_nowhere(string userName)
    {
        var met = await Crawler.Walk(await portal.SignIn(userName));
        output.WriteLine($"{met.Count} addresses");
        Complaints.None(met.Where(m => (int)m.Status >= 400).Select(m => $"{userName}: {m.Url} answers {(int)m.Status}, linked from {m.From}"));
        Assert.True(met.Count > 1, $"{userName} is offered nothing at all.");
    }

    [Fact]
    public async Task What_a_chair_sees_of_the_own_union_another_unions_chair_does_not()
    {
        var own = Crawler.ChairsUnion;
        var met = await Crawler.Walk(await portal.SignIn("chair"));
        var named = met.Where(m => m.Status == HttpStatusCode.OK && m.Text.Contains(own, StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(named);

        var other = await portal.SignIn("chair2");
        List<string> leaks = [];
        // Anybody may choose a union to join, by its name.
        foreach (var seen in named.Where(n => !n.Url.StartsWith("/membership/join", StringComparison.Ordinal)))
        {
            using var answer = await other.Get(seen.Url);
            if (answer.StatusCode != HttpStatusCode.OK) continue;
            var text = (await Visitor.Read(answer)).QuerySelector("main")?.TextContent ?? "";
            if (text.Contains(own, StringComparison.Ordinal)) leaks.Add($"{seen.Url} names {own} to chair2");
        }

        Complaints.None(leaks);
    }
}
