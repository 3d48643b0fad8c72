using System.Net;
using DongchengUnion.Data.WorkRegister;
using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Tests.LegalEducation;

/// <summary>Events, consultations and visits through the front door: what counts, and what nobody else smells.</summary>
public sealed class LegalMattersTests(Portal portal) : IClassFixture<Portal>
{
    private const string Words = "单位让我自己写辞职信怎么办呢";

    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6];

    [Fact]
    public async Task The_registers_give_the_figures_of_the_half_year()
    {
        await using var db = portal.Db();
        var figures = (await new FigureQuery(db).Compute(FigurePeriod.HalfYear(2019, 1), new())).ToDictionary(f => f.Indicator.Code, f => f.Value);
        Assert.Equal((682, 236, 2163, 35260, 75412), (figures["R01"], figures["R05"], figures["R06"], figures["R07"], figures["R08"]));
        Assert.True(await db.SupervisionVisits.Select(v => v.EmployerKey).Distinct().CountAsync() < 682);
    }

    [Fact]
    public async Task An_event_counts_when_its_photograph_is_there_and_a_second_report_of_it_is_refused()
    {
        var chair = await portal.SignIn("chair");
        using var told = await chair.Submit("/legal-events/new", "/legal-events/new", Event());
        var page = await chair.Follow(told);
        Assert.Contains("缺证明，不计数", page.Body!.TextContent);
        var address = told.Headers.Location!.ToString();
        using var text = await chair.Submit(address, $"{address}/files", new() { ["proof"] = new Upload("现场.jpg", "image/jpeg", "no picture"u8.ToArray()) });
        Assert.Contains("缺证明，不计数", (await chair.Follow(text)).Body!.TextContent);
        using var shown = await chair.Submit(address, $"{address}/files", new() { ["proof"] = new Upload("现场.jpg", "image/jpeg", Photo) });
        Assert.DoesNotContain("缺证明", (await chair.Follow(shown)).Body!.TextContent);

        var street = await portal.SignIn("street");
        using var again = await street.Submit("/legal-events/new", "/legal-events/new", Event());
        Assert.Contains("全区只计一场", (await Visitor.Read(again)).Body!.TextContent);
        var stranger = await portal.SignIn("chair2");
        Assert.Equal(HttpStatusCode.NotFound, await stranger.Status(address));
    }

    [Fact]
    public async Task A_members_question_is_answered_and_the_own_chair_finds_nothing()
    {
        var member = await portal.SignIn("member");
        using var asked = await member.Submit("/legal-questions", "/legal-questions", new() { ["Question"] = Words });
        Assert.Contains(Words, (await member.Follow(asked)).Body!.TextContent);
        await using var db = portal.Db();
        var id = await db.Consultations.Where(c => c.Stage == ConsultationStage.Waiting).Select(c => c.Id).SingleAsync();

        foreach (var user in new[] { "chair", "clerk", "district-education", "leader", "auditor", "street2" })
        {
            var other = await portal.SignIn(user);
            foreach (var address in new[] { $"/consultations/{id}", $"/consultations/{id}/answer" })
                Assert.Contains(await other.Status(address), new[] { HttpStatusCode.NotFound, HttpStatusCode.Forbidden });
            foreach (var address in new[] { "/", "/legal-questions", "/consultations", "/consultations/counts", "/indicators/R06/rows", "/work-records", "/legal-events/export" })
            {
                using var answer = await other.Get(address);
                Assert.DoesNotContain("辞职信", await answer.Content.ReadAsStringAsync());
            }
        }

        var street = await portal.SignIn("street");
        using var answered = await street.Submit($"/consultations/{id}/answer", $"/consultations/{id}/answer", new() { ["Answer"] = "先不要签字，保留证据。", ["Category"] = "Termination" });
        Assert.Contains("先不要签字", (await street.Follow(answered)).Body!.TextContent);
        Assert.Contains("先不要签字", (await member.Page("/legal-questions")).Body!.TextContent);
        var rights = await portal.SignIn("district-rights");
        Assert.Equal(HttpStatusCode.OK, await rights.Status($"/consultations/{id}"));
    }

    [Fact]
    public async Task Numbers_of_a_desk_have_no_gap_and_what_was_said_is_sealed()
    {
        var rights = await portal.SignIn("district-rights");
        for (var i = 0; i < 2; i++)
        {
            using var saved = await rights.Submit("/consultations/new", "/consultations/new", new() { ["Question"] = $"工资条不发怎么办 {i}", ["Category"] = "Pay" });
            await rights.Follow(saved);
        }

        await using var db = portal.Db();
        var taken = await db.Consultations.Where(c => c.DeskName == "北京市东城区总工会" && c.Year == 2019).OrderBy(c => c.Serial).ToListAsync();
        Assert.Equal(Enumerable.Range(1, taken.Count), taken.Select(c => c.Serial!.Value));
        Assert.DoesNotContain("工资条", System.Text.Encoding.UTF8.GetString(taken[^1].QuestionSealed));
    }

    [Fact]
    public async Task A_paper_is_numbered_by_the_leaders_signature_and_no_chair_opens_supervision()
    {
        var rights = await portal.SignIn("district-rights");
        using var noted = await rights.Submit("/supervision/matters/new", "/supervision/matters/new", new() { ["Employer"] = "北京某某有限公司", ["Clue"] = "多名职工没有合同" });
        await rights.Follow(noted);
        var address = noted.Headers.Location!.ToString();
        foreach (var step in new[] { "register", "verify" }) await rights.Follow(await rights.Submit(address, $"{address}/{step}"));
        await rights.Follow(await rights.Submit(address, $"{address}/draft", new() { ["Kind"] = "Opinion", ["Facts"] = "没有书面合同", ["Articles"] = "《劳动合同法》第十条", ["Demand"] = "补签" }));
        Assert.Equal(HttpStatusCode.Forbidden, (await rights.Post($"{address}/sign", new() { ["version"] = "3" })).StatusCode);
        var leader = await portal.SignIn("leader");
        Assert.Contains("东工监意〔2019〕01号", (await leader.Follow(await leader.Submit(address, $"{address}/sign"))).Body!.TextContent);
        Assert.Contains("答复期限到 2019-07-17", (await rights.Follow(await rights.Submit(address, $"{address}/deliver"))).Body!.TextContent);
        foreach (var user in new[] { "chair", "direct", "member" })
            Assert.Equal(HttpStatusCode.Forbidden, await (await portal.SignIn(user)).Status(address));
    }

    private static Dictionary<string, object?> Event() => new()
    {
        ["Title"] = "劳动合同法律讲座",
        ["Kind"] = "Lecture",
        ["Place"] = "编辑部大会议室",
        ["StreetCode"] = "110101002",
        ["Lecturer"] = "郑启明",
        ["Attendance"] = "３０",
    };
}
