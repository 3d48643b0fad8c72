using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Tests.Organization;
using DongchengUnion.Tests;

namespace DongchengUnion.Domain.Tests.LegalEducation;

/// <summary>What counts as one session: tests/cases/legal-events.csv; and which step is taken at which stage by whom.</summary>
public sealed class LegalEventTests
{
    private static readonly District Unions = new();
    private static readonly Actor Chair = new(7, "周主席", "甲公司工会 主席", Unions.Company.Id), Other = new(8, "吴主席", "乙公司工会 主席", Unions.Neighbour.Id);

    private static readonly Dictionary<string, (LegalEventStage To, Action<LegalEvent, Actor> Take)> Verbs = new()
    {
        ["hold"] = (LegalEventStage.Held, (e, by) => e.Hold(Result(5, 0, "签到表"), District.Today, by, District.Now)),
        ["cancel"] = (LegalEventStage.Cancelled, (e, by) => e.Cancel("场地停电", by)),
        ["revive"] = (LegalEventStage.Planned, (e, by) => e.Revive(Facts(LegalEventKind.Lecture, District.Today, "张律师"), District.Today, by)),
        ["void"] = (LegalEventStage.Void, (e, by) => e.Void("重复", by, District.Now)),
    };

    public static TheoryData<string> Counting() => [.. Cases.Rows("legal-events.csv").Select(r => r["case"])];

    public static TheoryData<LegalEventStage, string, bool> Matrix() =>
        [.. from stage in Enum.GetValues<LegalEventStage>() from verb in Verbs.Keys from isOwn in Enumerable.Range(0, 2).Select(i => i == 0) select (stage, verb, isOwn)];

    [Theory, MemberData(nameof(Counting))]
    public void An_event_counts_when_it_was_held_and_is_proven(string name)
    {
        var row = Cases.Rows("legal-events.csv").Single(r => r["case"] == name);
        LegalEvent? told = null;
        var refused = Record.Exception(() => told = Tell(row));
        Assert.Equal(row.Optional("refused") is not null, refused is RuleViolationException);
        Assert.Equal((row.Whole("sessions"), row.Whole("person_times"), row.Whole("pieces")),
            told is { Counts: true } ? (1, told.Attendance ?? 0, (int)(told.HandoutQuantity ?? 0)) : (0, 0, 0));
        Assert.Equal(refused is null ? row.Whole("co_hosts") : 0, told?.CoHosts.Count ?? 0);
    }

    [Theory, MemberData(nameof(Matrix))]
    public void A_step_is_taken_by_the_host_along_the_flow(LegalEventStage stage, string verb, bool isOwn)
    {
        var found = At(stage);
        var (to, take) = Verbs[verb];
        var moved = Record.Exception(() => take(found, isOwn ? Chair : Other)) is null;
        Assert.Equal(isOwn && LegalEvent.Flow.Allows(stage, to), moved);
        Assert.Equal(moved ? to : stage, found.Stage);
    }

    [Fact]
    public void A_second_report_of_one_session_is_known_and_a_cancelled_one_frees_the_place()
    {
        var own = At(LegalEventStage.Planned);
        var same = Facts(LegalEventKind.Lecture, District.Today, " 张律师 ") with { Place = "会 议 室" };
        Assert.Equal(own.SessionKey, LegalEvent.KeyOf(Unions.Neighbour.Id, same));
        Assert.NotEqual(own.SessionKey, LegalEvent.KeyOf(Unions.Company.Id, same with { Lecturer = "李律师" }));
        own.Cancel("停电", Chair);
        Assert.Null(own.SessionKey);
    }

    [Fact]
    public void A_correction_voids_and_writes_anew_and_the_proof_goes_along()
    {
        var wrong = At(LegalEventStage.Held);
        wrong.AddFile(Chair, District.Now);
        var right = wrong.Correct(Host, Facts(LegalEventKind.Lecture, District.Today, "张律师"), Result(8, 3, null), "人数记错", District.Today, Chair, District.Now);
        Assert.Equal((LegalEventStage.Void, false, true, 8), (wrong.Stage, wrong.Counts, right.Counts, right.Attendance));
    }

    private static HostUnion Host => HostUnion.Of(Unions.Company, null, District.Today);

    private static LegalEventFacts Facts(LegalEventKind kind, DateOnly on, string? lecturer) => new("活动", kind, [LawTopic.ContractLaw], on, null, null, "会议室", "110101002", lecturer);

    private static LegalEventResult Result(int attendance, int handouts, string? paper) =>
        new(attendance, null, handouts == 0 ? [] : [new(HandoutKind.Leaflet, handouts - handouts / 3), new(HandoutKind.Booklet, handouts / 3)], null, paper);

    private static LegalEvent At(LegalEventStage stage)
    {
        var found = LegalEvent.Plan(Host, Facts(LegalEventKind.Lecture, District.Today, "张律师"), District.Today, Chair, District.Now);
        if (stage is LegalEventStage.Held or LegalEventStage.Void) found.Hold(Result(5, 0, "签到表"), District.Today, Chair, District.Now);
        if (stage == LegalEventStage.Cancelled) found.Cancel("停电", Chair);
        if (stage == LegalEventStage.Void) found.Void("重复", Chair, District.Now);
        return found;
    }

    private static LegalEvent Tell(CaseRow row)
    {
        var facts = Facts(Enum.Parse<LegalEventKind>(row["kind"]), row.Date("on"), row.Optional("lecturer")) with { Place = row["place"] };
        var result = Result(row.Whole("attendance"), row.Whole("handouts"), row["proof"] == "paper" ? "签到表存档" : null);
        var isPlan = row["told"] is "plan" or "cancelled";
        var told = isPlan ? LegalEvent.Plan(Host, facts, District.Today, Chair, District.Now) : LegalEvent.Record(Host, facts, result, District.Today, Chair, District.Now);
        told.HostWith(new[] { Unions.Jingshan, Unions.Federation }.Take(row.Whole("co_hosts")), Chair);
        if (row["proof"] == "file") told.AddFile(Chair, District.Now);
        if (row["told"] == "cancelled") told.Cancel("停电", Chair);
        if (row["told"] == "void") told.Void("重复", Chair, District.Now);
        return told;
    }
}
