using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Membership.Standing;

/// <summary>One step that this viewer may take about this person now.</summary>
public sealed record StandingStep(string Text, string Url);

/// <summary>Which steps stand on a person's page. The verbs ask the same questions again.</summary>
public static class StandingSteps
{
    /// <summary>Changes that the chair records without a procedure.</summary>
    public static readonly IReadOnlyList<MembershipEventKind> Direct =
    [
        MembershipEventKind.Retain, MembershipEventKind.Restore, MembershipEventKind.Leave, MembershipEventKind.Die, MembershipEventKind.Join,
        MembershipEventKind.TransferIn, MembershipEventKind.TransferOut,
    ];

    public static IEnumerable<StandingStep> For(Viewer viewer, Person person)
    {
        if (viewer.May(Policies.ChangeStandings))
        {
            if (person.IsOnRoster && viewer.Post?.UnionId == person.UnionId) yield return new("转到区内其他工会", $"/membership/transfers/new?person={person.Id}");
            foreach (var kind in Direct.Where(k => LedgerRules.Allows(person.Status, k))) yield return new(Words(kind), $"/membership/standings/{person.Id}/{kind}");
        }

        if (viewer.May(Policies.ProposeLeavings) && viewer.Post?.UnionId == person.UnionId)
        {
            foreach (var kind in new[] { MembershipEventKind.TreatAsLeft, MembershipEventKind.Expel }.Where(k => LedgerRules.Allows(person.Status, k)))
                yield return new(kind == MembershipEventKind.Expel ? "除名" : "提出视为退会", $"/membership/leavings/new/{person.Id}/{kind}");
        }

        if (viewer.May(Policies.ReverseEvents) && person.Status != MembershipStatus.None) yield return new("冲销最后一条会籍变动", $"/membership/standings/{person.Id}/reverse");
    }

    public static string Words(MembershipEventKind kind) => kind switch
    {
        MembershipEventKind.Retain => "保留会籍",
        MembershipEventKind.Restore => "恢复会籍",
        MembershipEventKind.Leave => "办理退会",
        MembershipEventKind.Die => "登记离世",
        MembershipEventKind.Join => "办理入会",
        MembershipEventKind.TransferIn => "从外区转入",
        MembershipEventKind.TransferOut => "转出到外区",
        MembershipEventKind.TreatAsLeft or MembershipEventKind.Expel => throw new ArgumentOutOfRangeException(nameof(kind), kind, "has a procedure of its own"),
    };
}
