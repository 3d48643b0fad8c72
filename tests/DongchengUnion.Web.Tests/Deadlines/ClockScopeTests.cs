using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Tests.Architecture;
using DongchengUnion.Web.Tests.Support;

namespace DongchengUnion.Web.Tests.Deadlines;

/// <summary>A clock is seen by the desk that handles the record and by those named on it; nobody finds it along the path of a union.</summary>
public sealed class ClockScopeTests(Portal portal) : IClassFixture<Portal>, IAsyncLifetime
{
    private const long AtJingshan = 101, AtHepingli = 102, AtDistrict = 103;
    private static readonly string[] Everybody =
        ["member", "clerk", "chair", "chair2", "direct", "street", "street2", "system1", "district", "district-org", "district-rights", "leader", "auditor", "sysadmin", "secadmin", "two-posts"];

    private readonly Dictionary<long, Clock> kept = [];

    public async ValueTask InitializeAsync()
    {
        portal.MoveTo(new DateOnly(2019, 3, 11));
        foreach (var (id, desk) in new[] { (AtJingshan, KeptClocks.Jingshan), (AtHepingli, KeptClocks.Hepingli), (AtDistrict, KeptClocks.District) })
            kept[id] = (await portal.Keep(id, desk, new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-08"))))[0];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task Each_desks_clock_opens_for_that_desk_alone()
    {
        var mayOpen = new Dictionary<long, string[]>
        {
            [AtJingshan] = ["street"],
            [AtHepingli] = ["street2"],
            // Leader, auditor and the other departments open what is theirs by name.
            [AtDistrict] = ["district-rights"],
        };
        List<string> wrong = [];
        foreach (var who in Everybody)
        {
            var visitor = await portal.SignIn(who);
            foreach (var (id, clock) in kept)
            {
                var status = (int)await visitor.Status($"/deadlines/clocks/{clock.Id}");
                var expected = mayOpen[id].Contains(who) ? 200 : who is "sysadmin" or "secadmin" ? 403 : 404;
                if (status != expected) wrong.Add($"{who} at {id}: {status}, not {expected}");
            }
        }

        Complaints.None(wrong);
    }

    [Fact]
    public async Task No_list_page_of_another_desk_or_of_a_chair_names_its_record()
    {
        string[] pages = ["/", "/deadlines/clocks", "/deadlines/reminders", "/deadlines/calendar?month=2019-03", "/deadlines/recompute"];
        List<string> leaks = [];
        foreach (var who in Everybody.Where(w => w != "street"))
        {
            var visitor = await portal.SignIn(who);
            foreach (var page in pages)
            {
                using var answer = await visitor.Get(page);
                if ((await answer.Content.ReadAsStringAsync()).Contains(KeptClocks.Number(AtJingshan), StringComparison.Ordinal)) leaks.Add($"{who} reads it on {page}");
            }
        }

        Complaints.None(leaks);
        Assert.Contains(KeptClocks.Number(AtJingshan), (await (await portal.SignIn("street")).Page("/deadlines/clocks")).Body!.TextContent);
    }

    [Theory]
    [InlineData("chair", 403), InlineData("clerk", 403), InlineData("member", 403), InlineData("sysadmin", 403)]
    [InlineData("street", 200), InlineData("district", 200), InlineData("leader", 200), InlineData("auditor", 403)]
    public async Task Who_opens_the_red_list(string who, int status) => Assert.Equal(status, (int)await (await portal.SignIn(who)).Status("/deadlines/clocks"));

    [Theory]
    [InlineData("district-rights", 200), InlineData("district", 404), InlineData("street", 403), InlineData("leader", 403), InlineData("chair", 403)]
    public async Task Who_recomputes(string who, int status) => Assert.Equal(status, (int)await (await portal.SignIn(who)).Status("/deadlines/recompute"));

    [Fact]
    public async Task The_owner_the_lead_and_the_worker_open_their_own_wherever_they_stand()
    {
        var clock = (await portal.Keep(110, KeptClocks.District, new CaseFacts(KeptClocks.Fact(FactKind.IncidentKnown, "2019-01-08")), "street2", "district", "member"))[0];
        foreach (var who in new[] { "street2", "district", "member" }) Assert.Equal(200, (int)await (await portal.SignIn(who)).Status($"/deadlines/clocks/{clock.Id}"));
        foreach (var who in new[] { "street", "chair", "district-org" }) Assert.Equal(404, (int)await (await portal.SignIn(who)).Status($"/deadlines/clocks/{clock.Id}"));
    }

    [Fact]
    public async Task After_a_hand_over_the_old_desk_sees_it_no_more()
    {
        var facts = new CaseFacts(KeptClocks.Fact(FactKind.MediationReceived, "2019-03-08"));
        var clock = (await portal.Keep(111, KeptClocks.Jingshan, facts))[0];
        Assert.Equal(200, (int)await (await portal.SignIn("street")).Status($"/deadlines/clocks/{clock.Id}"));
        await portal.Keep(111, KeptClocks.District, facts, why: "移送区级调解");
        Assert.Equal(404, (int)await (await portal.SignIn("street")).Status($"/deadlines/clocks/{clock.Id}"));
        var page = await (await portal.SignIn("district-rights")).Page($"/deadlines/clocks/{clock.Id}");
        Assert.Contains("移交", page.Body!.TextContent);
        Assert.Contains("移送区级调解", page.Body!.TextContent);
    }
}
