using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Supervision;
using DongchengUnion.Domain.Tests.Organization;

namespace DongchengUnion.Domain.Tests.Supervision;

/// <summary>Visits, and every stage of a matter × every step × the organ, another street, the leader.</summary>
public sealed class SupervisionTests
{
    private static readonly District Unions = new();
    private static readonly LetterWords Words = new("未签合同", "《劳动合同法》第十条", "三十日内订立");
    private static readonly LetterNumber First = LetterNumber.Of("东工监意〔{year}〕{serial}号", 2019, 1);
    private static readonly DateOnly Day = District.Today, Due = Day.AddDays(15);

    private static readonly Dictionary<string, Actor> Roles = new()
    {
        ["organ"] = new(7, "梁审核", "景山街道总工会 审核员", Unions.Jingshan.Id),
        ["other street"] = new(8, "吴审核", "和平里街道总工会 审核员", Unions.Hepingli.Id),
        ["leader"] = new(9, "区领导", "区总 分管领导", Unions.Federation.Id),
    };

    /// <summary>Each step with the stages at which the organ may take it, and what the stage is then.</summary>
    private static readonly Dictionary<string, (MatterStage[] At, MatterStage? To, Action<SupervisionMatter, Actor> Take)> Verbs = new()
    {
        ["register"] = ([MatterStage.Clue], MatterStage.Registered, (m, by) => m.Register(by, District.Now)),
        ["decline"] = ([MatterStage.Clue], MatterStage.Declined, (m, by) => m.Decline("已进入仲裁", by, District.Now)),
        ["verify"] = ([MatterStage.Registered], MatterStage.Verifying, (m, by) => m.Verify(by, District.Now)),
        ["draft reminder"] = ([MatterStage.Verifying], null, (m, by) => m.DraftLetter(LetterKind.Reminder, Words, null, Day, by, District.Now)),
        ["draft opinion"] = ([MatterStage.Verifying, MatterStage.Reminded], null, (m, by) => m.DraftLetter(LetterKind.Opinion, Words, null, Day, by, District.Now)),
        ["draft proposal"] = ([MatterStage.Opined], null, (m, by) => m.DraftLetter(LetterKind.Proposal, Words, Day.AddDays(-1), Day, by, District.Now)),
        ["deliver"] = ([MatterStage.Reminded, MatterStage.Opined, MatterStage.Proposed], null, (m, by) => m.Deliver(Day, Day, by, District.Now)),
        ["authority"] = ([MatterStage.Proposed], MatterStage.WithAuthority, (m, by) => m.HandToAuthority(Day, Day, by, District.Now)),
        ["close"] = ([MatterStage.Verifying, MatterStage.Reminded, MatterStage.Proposed, MatterStage.WithAuthority], MatterStage.Closed, (m, by) => m.Close("已改正", by, District.Now)),
    };

    public static TheoryData<MatterStage, string, string> Matrix() =>
        [.. from stage in Enum.GetValues<MatterStage>() from verb in Verbs.Keys from role in Roles.Keys select (stage, verb, role)];

    [Theory, MemberData(nameof(Matrix))]
    public void A_step_is_taken_by_the_organ_at_its_stages(MatterStage stage, string verb, string role)
    {
        var matter = At(stage);
        var (at, to, take) = Verbs[verb];
        var taken = Record.Exception(() => take(matter, Roles[role])) is null;
        Assert.Equal(role == "organ" && at.Contains(stage), taken);
        Assert.Equal(taken && to is { } next ? next : stage, matter.Stage);
    }

    [Fact]
    public void A_paper_gets_number_and_stage_with_the_signature_only()
    {
        var matter = At(MatterStage.Verifying);
        var letter = matter.DraftLetter(LetterKind.Opinion, Words, null, Day, Roles["organ"], District.Now);
        Assert.Equal((null, MatterStage.Verifying), (letter.Number, matter.Stage));
        Assert.Throws<RuleViolationException>(() => matter.DraftLetter(LetterKind.Reminder, Words, null, Day, Roles["organ"], District.Now));
        matter.Sign(First, Day, Roles["leader"], District.Now);
        Assert.Equal(("东工监意〔2019〕01号", MatterStage.Opined), (letter.Number, matter.Stage));
        Assert.Throws<RuleViolationException>(() => matter.Sign(First, Day, Roles["leader"], District.Now));
    }

    [Fact]
    public void Silence_is_noted_after_the_last_day_and_an_opinion_without_remedy_goes_to_the_authority()
    {
        var matter = At(MatterStage.Opined);
        var organ = Roles["organ"];
        matter.Deliver(Day, Day, organ, District.Now);
        Assert.Throws<RuleViolationException>(() => matter.NoteReply(ReplyResult.Silent, Due, Due, Due, organ, District.Now));
        Assert.Throws<RuleViolationException>(() => matter.DraftLetter(LetterKind.Proposal, Words, Due, Due, organ, District.Now));
        matter.NoteReply(ReplyResult.Silent, Due.AddDays(1), Due, Due.AddDays(1), organ, District.Now);
        Assert.Throws<RuleViolationException>(() => matter.Close("没有改正", organ, District.Now));
        matter.DraftLetter(LetterKind.Proposal, Words, Due, Due.AddDays(1), organ, District.Now);
    }

    [Fact]
    public void Two_visits_to_one_employer_are_one_employer_and_two_visits()
    {
        SupervisionVisit[] visits = [Visit("北京甲有限公司", null), Visit("北京 甲有限公司", null), Visit("北京乙有限公司", null)];
        Assert.Equal((3, 2), (visits.Length, visits.Select(v => v.EmployerKey).Distinct().Count()));
    }

    [Fact]
    public void A_visit_needs_two_supervisors_in_office_and_a_topic()
    {
        Assert.Throws<RuleViolationException>(() => Visit("甲公司", [Card("1")]));
        Assert.Throws<RuleViolationException>(() => Visit("甲公司", [Card("1"), Card("1")]));
        Assert.Throws<RuleViolationException>(() => Visit("甲公司", [Card("1"), Card("2", until: Day.AddDays(-1))]));
        Assert.Equal(2, Visit("甲公司", [Card("1"), Card("2")]).Supervisors.Count);
    }

    private static Supervisor Card(string number, DateOnly? until = null) => new(Unions.Jingshan, $"监督员{number}", SupervisorLevel.Basic, number, new(2017, 1, 1), until ?? new(2022, 1, 1), 24);

    private static SupervisionVisit Visit(string employer, Supervisor[]? supervisors) => new(Unions.Jingshan, Day, new VisitedEmployer(null, null, employer), null, JointBody.None,
        supervisors ?? [Card("1"), Card("2")], [SupervisionTopic.Pay], [], Day, Roles["organ"], District.Now);

    private static SupervisionMatter At(MatterStage stage)
    {
        var organ = Roles["organ"];
        var matter = new SupervisionMatter(Unions.Jingshan, new VisitedEmployer(null, null, "甲公司"), [1], Day, Day, organ, District.Now);
        if (stage == MatterStage.Clue) return matter;
        if (stage == MatterStage.Declined)
        {
            matter.Decline("已进入仲裁", organ, District.Now);
            return matter;
        }

        matter.Register(organ, District.Now);
        if (stage == MatterStage.Registered) return matter;
        matter.Verify(organ, District.Now);
        if (stage == MatterStage.Closed) matter.Close("查无此事", organ, District.Now);
        if (stage == MatterStage.Reminded) Send(matter, LetterKind.Reminder);
        if (stage is MatterStage.Opined or MatterStage.Proposed or MatterStage.WithAuthority) Send(matter, LetterKind.Opinion);
        if (stage is MatterStage.Proposed or MatterStage.WithAuthority) Send(matter, LetterKind.Proposal);
        if (stage == MatterStage.WithAuthority) matter.HandToAuthority(Day, Day, organ, District.Now);
        return matter;
    }

    private static void Send(SupervisionMatter matter, LetterKind kind)
    {
        matter.DraftLetter(kind, Words, Day.AddDays(-1), Day, Roles["organ"], District.Now);
        matter.Sign(First, Day, Roles["leader"], District.Now);
    }
}
