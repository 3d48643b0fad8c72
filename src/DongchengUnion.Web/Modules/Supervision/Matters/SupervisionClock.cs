using DongchengUnion.Data;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Settings;
using DongchengUnion.Domain.Supervision;

namespace DongchengUnion.Web.Modules.Supervision.Matters;

/// <summary>How long the employer has to answer, and the authority to report back. Which rule it is, the settings say.</summary>
public sealed class SupervisionClock(UnionDbContext db, DeadlineBook book)
{
    private const string ReplyRule = "Supervision.ReplyRule", AuthorityRule = "Supervision.AuthorityRule";

    /// <summary>The employer's answer to a paper that was delivered on a day.</summary>
    public Task<Deadline> Reply(DateOnly deliveredOn) => Compute(ReplyRule, deliveredOn);

    /// <summary>The clock that runs for a matter; null where nobody is waited for.</summary>
    public async Task<Deadline?> Open(SupervisionMatter matter) => matter switch
    {
        { Stage: MatterStage.Reminded or MatterStage.Opined, Sent: { Reply: null, DeliveredOn: { } delivered } } => await Reply(delivered),
        { Stage: MatterStage.WithAuthority, AuthorityDecidedOn: { } decided } => await Compute(AuthorityRule, decided),
        _ => null,
    };

    /// <summary>Whether the running clock rests on a rule that is still to be verified.</summary>
    public async Task<bool> IsUncertain(SupervisionMatter matter) =>
        (await db.Setting(matter.Stage == MatterStage.WithAuthority ? AuthorityRule : ReplyRule, matter.ReceivedOn)).Certainty == Certainty.Uncertain;

    private async Task<Deadline> Compute(string key, DateOnly from) => book.Compute((await db.Setting(key, from)).Value, from);
}
