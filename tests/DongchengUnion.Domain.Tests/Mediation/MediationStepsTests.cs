using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Tests;
using static DongchengUnion.Domain.Tests.Mediation.Disputes;

namespace DongchengUnion.Domain.Tests.Mediation;

/// <summary>Every stage × every verb × everybody. What tests/cases/mediation-steps.csv does not hold is refused, and changes nothing.</summary>
public sealed class MediationStepsTests
{
    private static readonly Dictionary<string, Actor> Roles = new()
    {
        ["desk"] = Desk,
        ["mediator"] = Mediator,
        ["applicant"] = Applicant,
        ["other-desk"] = OtherDesk,
        ["stranger"] = Stranger,
    };

    /// <summary>Verbs that ask nobody: the policy gives them to the leader, the portal, or the answer to a hand-over.</summary>
    private static readonly Dictionary<string, string> AskNobody = new()
    {
        ["reconsider"] = "leader",
        ["try-again"] = "leader",
        ["reopen"] = "leader",
        ["take-from-archive"] = "leader",
        ["keep-on"] = "desk",
    };

    private static readonly Dictionary<string, Action<MediationCase, Actor>> Verbs = new()
    {
        ["submit"] = (c, by) => c.Submit(Parties(), Claims(), by),
        ["take-back"] = (c, by) => c.TakeBack(by),
        ["accept"] = (c, by) => c.Accept("东工调〔2019〕2-0001号", Today, Today, by),
        ["decline"] = (c, by) => c.Decline(DeclineReason.Repeated, null, by),
        ["refer"] = (c, by) => c.Refer("区仲裁院", by),
        ["refer-back"] = (c, by) => c.ReferBack(by),
        ["reconsider"] = (c, _) => c.Reconsider("有新情况", Today),
        ["assign"] = (c, by) => c.Assign(Mediators, "换人", by),
        ["begin"] = (c, by) => c.Begin(Session(), Today, by, Today),
        ["hold"] = (c, by) => c.Hold(Session(), by, Today),
        ["extend"] = (c, by) => c.Extend(Today.AddDays(20), by, Today),
        ["hand-over"] = (c, by) => c.HandOver(by),
        ["take-over"] = (c, by) => c.TakeOver(District, by),
        ["keep-on"] = (c, _) => c.KeepOn(),
        ["agree"] = (c, by) => c.Agree(Claims(settled: true), Terms(Today.AddDays(30)), by),
        ["reopen-agreement"] = (c, by) => c.Reopen(by),
        ["sign"] = (c, by) => c.Sign(Signatory.Organ, Today, by, Today),
        ["perform"] = (c, by) => c.Perform(by),
        ["pay"] = (c, by) => c.Pay(1, 10000m, Today, "银行回单", by, Today),
        ["correct-payment"] = (c, by) => c.CorrectPayment(1, "登错了", by, Today),
        ["give-up"] = (c, by) => c.GiveUp(false, "期满", by),
        ["try-again"] = (c, _) => c.TryAgain(true, "双方都愿意"),
        ["withdraw"] = (c, by) => c.Withdraw("申请人来电", by),
        ["close"] = (c, by) => c.Close(false, Claims(settled: true), by, Today),
        ["reopen"] = (c, _) => c.ReopenCase("有新证据"),
        ["archive"] = (c, by) => c.Archive(by),
        ["take-from-archive"] = (c, _) => c.TakeFromArchive("法院调阅"),
    };

    public static TheoryData<MediationStage, string, string> All()
    {
        TheoryData<MediationStage, string, string> all = [];
        foreach (var stage in Enum.GetValues<MediationStage>())
        {
            foreach (var verb in Verbs.Keys)
            {
                foreach (var role in AskNobody.TryGetValue(verb, out var alone) ? [alone] : (IEnumerable<string>)Roles.Keys) all.Add(stage, verb, role);
            }
        }

        return all;
    }

    [Theory, MemberData(nameof(All))]
    public void A_step_is_taken_where_the_table_says_so_and_by_nobody_else(MediationStage stage, string verb, string role)
    {
        var expected = Cases.Rows("mediation-steps.csv").SingleOrDefault(r => r["stage"] == stage.ToString() && r["verb"] == verb && r["role"] == role)?["to"];
        var one = Standing(stage);
        var by = Roles.GetValueOrDefault(role, Leader);
        if (expected is null)
        {
            Assert.Throws<RuleViolationException>(() => Verbs[verb](one, by));
            Assert.Equal(stage, one.Stage);
        }
        else
        {
            Verbs[verb](one, by);
            Assert.Equal(Enum.Parse<MediationStage>(expected), one.Stage);
        }
    }
}
