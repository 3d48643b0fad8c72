using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>Every stage × every step × everybody: tests/cases/membership-flows.csv. An empty last column means refused.</summary>
public sealed class FlowTests
{
    private static readonly DateTime At = new(2019, 7, 2, 1, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Today = new(2019, 7, 2);

    private static readonly Dictionary<string, Actor> Roles = new()
    {
        ["own"] = new(7, "周主席", "甲公司工会 主席", 11),
        ["old"] = new(7, "周主席", "甲公司工会 主席", 11),
        ["upper"] = new(8, "梁审核", "景山街道总工会 审核员", 2),
        ["new"] = new(9, "吴主席", "丙公司工会 主席", 13),
        ["common"] = new(10, "区干部", "区总工会", 1),
        ["other"] = new(11, "郑主席", "丁公司工会 主席", 14),
        ["member"] = new(12, "李明", "会员", 11),
        ["applicant"] = new(0, "李明", "申请人", null),
        ["starter"] = new(13, "陈干事", "甲公司工会", null),
        ["portal"] = Actor.Portal,
    };

    public static TheoryData<string, string, string, string, string> Table() =>
        [.. DongchengUnion.Tests.Cases.Rows("membership-flows.csv").Select(r => (r["flow"], r["stage"], r["verb"], r["role"], r["to"]))];

    [Theory, MemberData(nameof(Table))]
    public void A_step_is_taken_by_those_of_the_table_at_those_stages(string flow, string stage, string verb, string role, string to)
    {
        var by = Roles[role];
        switch (flow)
        {
            case "JoinApplication": Try(Joining(Enum.Parse<JoinStage>(stage)), verb, by, to, Joinings, a => a.Stage.ToString(), a => a.Steps.Count); break;
            case "Transfer": Try(Moving(Enum.Parse<TransferStage>(stage)), verb, by, to, Transfers, t => t.Stage.ToString(), t => t.Steps.Count); break;
            case "CorrectionRequest": Try(Correcting(Enum.Parse<CorrectionStage>(stage)), verb, by, to, Corrections, c => c.Stage.ToString(), c => c.Steps.Count); break;
            default: Try(Leaving(Enum.Parse<MembershipEventKind>(flow), Enum.Parse<LeavingStage>(stage)), verb, by, to, Leavings, c => c.Stage.ToString(), c => c.Steps.Count); break;
        }
    }

    private static readonly Dictionary<string, Action<JoinApplication, Actor>> Joinings = new()
    {
        ["approve"] = (a, by) => a.Approve(1, "", by, At),
        ["return"] = (a, by) => a.Return("补一项", by, At),
        ["refuse"] = (a, by) => a.Refuse("不符合", by, At),
        ["again"] = (a, by) => a.AskAgain(Who(), by, At),
        ["withdraw"] = (a, by) => a.Withdraw(by, At),
        ["escalate"] = (a, _) => a.Escalate(15, At),
    };

    private static readonly Dictionary<string, Action<Transfer, Actor>> Transfers = new()
    {
        ["leave"] = (t, by) => t.ConsentToLeave("", by, At),
        ["take"] = (t, by) => t.ConsentToTake("", by, At),
        ["refuse"] = (t, by) => t.Refuse("有异议", by, At),
        ["decide-for"] = (t, by) =>
        {
            t.Decide(true, "已到新单位", by, At);
            t.Complete(Today, by, At);
        },
        ["decide-against"] = (t, by) => t.Decide(false, "没有劳动关系", by, At),
        ["withdraw"] = (t, by) => t.Withdraw(by, At),
        ["remind"] = (t, _) => t.Remind(10, At),
        ["escalate"] = (t, _) => t.Escalate(30, At),
    };

    private static readonly Dictionary<string, Action<LeavingCase, Actor>> Leavings = new()
    {
        ["record"] = (c, by) => c.Record("", by, At),
        ["refuse"] = (c, by) => c.Refuse("证据不足", by, At),
        ["withdraw"] = (c, by) => c.Withdraw(by, At),
        ["acknowledge"] = (c, by) => c.Acknowledge(by, At),
    };

    private static readonly Dictionary<string, Action<CorrectionRequest, Actor>> Corrections = new()
    {
        ["accept"] = (c, by) => c.Accept("", by, At),
        ["refuse"] = (c, by) => c.Refuse("与证件不符", by, At),
        ["withdraw"] = (c, by) => c.Withdraw(by, At),
    };

    [Fact]
    public void The_second_consent_completes_a_transfer_and_the_first_does_not()
    {
        var transfer = Moving(TransferStage.InProgress);
        transfer.ConsentToTake("", Roles["new"], At);
        Assert.Throws<RuleViolationException>(() => transfer.Complete(Today, Roles["new"], At));
        transfer.ConsentToLeave("", Roles["old"], At);
        transfer.Complete(Today, Roles["old"], At);
        Assert.Equal((TransferStage.Completed, Today), (transfer.Stage, transfer.EffectiveOn!.Value));
    }

    [Fact]
    public void A_reminder_opens_the_way_for_the_body_above()
    {
        var transfer = Moving(TransferStage.InProgress);
        Assert.Throws<RuleViolationException>(() => transfer.Decide(true, "尽快", Roles["common"], At));
        transfer.Remind(10, At);
        transfer.Decide(true, "尽快", Roles["common"], At);
        Assert.True(transfer.IsAgreed);
    }

    [Theory]
    [InlineData("60", 1960, 5, 1, 2020, 5, 1)]
    [InlineData("60;1965-01;4;36", 1964, 12, 31, 2024, 12, 31)]
    [InlineData("60;1965-01;4;36", 1965, 1, 15, 2025, 2, 15)]
    [InlineData("60;1965-01;4;36", 1965, 5, 15, 2025, 7, 15)]
    [InlineData("60;1965-01;4;36", 1990, 1, 1, 2053, 1, 1)]
    [InlineData("55;1970-01;4;36", 1970, 1, 1, 2025, 2, 1)]
    public void Retirement_age_follows_the_month_of_birth(string rule, int year, int month, int day, int thenYear, int thenMonth, int thenDay) =>
        Assert.Equal(new DateOnly(thenYear, thenMonth, thenDay), RetirementAge.Parse(rule).On(new DateOnly(year, month, day)));

    private static void Try<T>(T record, string verb, Actor by, string to, Dictionary<string, Action<T, Actor>> verbs, Func<T, string> stage, Func<T, int> steps)
    {
        var (before, lines) = (stage(record), steps(record));
        var refusal = Record.Exception(() => verbs[verb](record, by));
        Assert.Equal(to == "", refusal is not null);
        Assert.Equal(to == "" ? before : to, stage(record));
        if (refusal is not null) Assert.IsType<RuleViolationException>(refusal);
        if (refusal is not null) Assert.Equal(lines, steps(record));
    }

    private static Applicant Who() => new("李明", DocumentKind.ResidentIdentityCard, [], [], null, [], new PersonFacts());

    private static JoinApplication Joining(JoinStage stage)
    {
        var application = new JoinApplication(Ledger.Place("A"), "甲公司工会", "RH1", "x", Who(), Roles["applicant"], At);
        if (stage == JoinStage.Escalated) application.Escalate(15, At);
        if (stage == JoinStage.Approved) application.Approve(1, "", Roles["own"], At);
        if (stage == JoinStage.Returned) application.Return("补一项", Roles["own"], At);
        if (stage == JoinStage.Refused) application.Refuse("不符合", Roles["own"], At);
        if (stage == JoinStage.Withdrawn) application.Withdraw(Roles["applicant"], At);
        return application;
    }

    private static Transfer Moving(TransferStage stage)
    {
        var transfer = new Transfer(Member(), new TransferSide(Ledger.Place("A"), "甲公司工会"), new TransferSide(Ledger.Place("C"), "丙公司工会"),
            EventReason.LabourRelationChanged, "", Roles["member"], 12, At);
        if (stage is TransferStage.Escalated or TransferStage.Completed) transfer.Escalate(30, At);
        if (stage == TransferStage.Completed) Transfers["decide-for"](transfer, Roles["common"]);
        if (stage == TransferStage.Refused) transfer.Refuse("不接收", Roles["new"], At);
        if (stage == TransferStage.Withdrawn) transfer.Withdraw(Roles["member"], At);
        return transfer;
    }

    private static LeavingCase Leaving(MembershipEventKind kind, LeavingStage stage)
    {
        var evidence = new LeavingEvidence
        {
            EffectiveOn = Today,
            InactiveSince = new(2018, 10, 1),
            TalkedOn = new(2019, 6, 1),
            Talk = "本人不愿再交",
            JudgmentNumber = "1号",
            Court = "东城区人民法院",
            JudgedOn = new(2019, 5, 1),
            DiscussedOn = new(2019, 6, 1),
            VotedOn = new(2019, 6, 2),
            Present = 7,
            InFavour = 6,
        };
        var found = new LeavingCase(Member(), kind, "甲公司工会", evidence, "", Roles["starter"], At);
        if (stage == LeavingStage.Recorded) found.Record("", kind == MembershipEventKind.TreatAsLeft ? Roles["upper"] : Roles["own"], At);
        if (stage == LeavingStage.Refused) found.Refuse("证据不足", Roles["upper"], At);
        if (stage == LeavingStage.Withdrawn) found.Withdraw(Roles["starter"], At);
        return found;
    }

    private static CorrectionRequest Correcting(CorrectionStage stage)
    {
        var request = new CorrectionRequest(Member(), "甲公司工会", 12, [CorrectedField.Post], [], "", Today, Roles["member"], At);
        if (stage == CorrectionStage.Accepted) request.Accept("", Roles["own"], At);
        if (stage == CorrectionStage.Refused) request.Refuse("与证件不符", Roles["own"], At);
        if (stage == CorrectionStage.Withdrawn) request.Withdraw(Roles["member"], At);
        return request;
    }

    private static Person Member()
    {
        var ledger = new Ledger();
        var person = ledger.Who("李明");
        ledger.Record(person, "A", new LedgerEntry(MembershipEventKind.Join, new(2018, 3, 1)));
        return person;
    }
}
