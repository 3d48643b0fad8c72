using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Who may take which step of a membership, role by role: the job descriptions of the brief.</summary>
public sealed class MembershipDoorsTests
{
    [Fact]
    public void A_member_asks_for_the_own_affairs_and_decides_nothing() =>
        Only(Role.Member, Policies.ReadTransfers, Policies.StartTransfers, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections);

    [Fact]
    public void A_clerk_reads_and_handles_corrections() =>
        Only(Role.GrassrootsClerk, Policies.ReadMemberCounts, Policies.ReadJoinings, Policies.ReadTransfers, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections,
            Policies.HandleRecordCorrections);

    [Fact]
    public void A_chair_decides_for_the_own_union_and_reverses_nothing() =>
        Only(Role.GrassrootsChair, Policies.ReadMemberCounts, Policies.ReadJoinings, Policies.DecideJoinings, Policies.ReadTransfers, Policies.StartTransfers,
            Policies.ConsentToTransfers, Policies.ChangeStandings, Policies.ReadLeavings, Policies.ProposeLeavings, Policies.ConfirmLeavings, Policies.ReadExpulsionPapers,
            Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections, Policies.HandleRecordCorrections, Policies.ConfirmRoster);

    [Fact]
    public void A_reviewer_decides_what_was_left_undone_and_takes_mistakes_back() =>
        Only(Role.Reviewer, Policies.ReadMemberCounts, Policies.ReadJoinings, Policies.DecideJoinings, Policies.ReadTransfers, Policies.DecideTransfers, Policies.ReverseEvents,
            Policies.ReadLeavings, Policies.ConfirmLeavings, Policies.ReadExpulsionPapers, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections);

    [Fact]
    public void The_districts_staff_checks_the_books_and_decides_between_streets() =>
        Only(Role.DistrictStaff, Policies.ReadMemberCounts, Policies.RunLedgerCheck, Policies.ReadJoinings, Policies.ReadTransfers, Policies.DecideTransfers, Policies.ReverseEvents,
            Policies.ReadLeavings, Policies.ConfirmLeavings, Policies.ReadExpulsionPapers, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections);

    [Fact]
    public void A_leader_reads_the_figures() =>
        Only(Role.DistrictLeader, Policies.ReadMemberCounts, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections);

    [Fact]
    public void An_auditor_reads_and_touches_nothing() =>
        Only(Role.Auditor, Policies.ReadMemberCounts, Policies.ReadJoinings, Policies.ReadTransfers, Policies.ReadLeavings, Policies.ReadRecordCorrections);

    [Theory, InlineData(Role.SystemAdministrator), InlineData(Role.SecurityAdministrator)]
    public void Administrators_have_no_part_in_it(Role role) => Only(role);

    private static readonly string[] All =
    [
        Policies.ReadMemberCounts, Policies.RunLedgerCheck, Policies.ReadJoinings, Policies.DecideJoinings, Policies.ReadTransfers, Policies.StartTransfers,
        Policies.ConsentToTransfers, Policies.DecideTransfers, Policies.ChangeStandings, Policies.ReverseEvents, Policies.ReadLeavings, Policies.ProposeLeavings,
        Policies.ConfirmLeavings, Policies.ReadExpulsionPapers, Policies.AskAboutOwnMembership, Policies.ReadRecordCorrections, Policies.HandleRecordCorrections,
        Policies.ConfirmRoster,
    ];

    private static void Only(Role role, params string[] may) => Assert.Equal(may.Order(), All.Where(p => Policies.Allows(role, p)).Order());
}
