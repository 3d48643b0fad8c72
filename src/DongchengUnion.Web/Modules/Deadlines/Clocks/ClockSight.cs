using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Deadlines.Clocks;

/// <summary>Within the row scope: of the district's staff only the rights department reads the whole desk, the others what is theirs by name.</summary>
internal static class ClockSight
{
    private const string RightsDepartment = "rights";

    public static bool SeesDesk(this Viewer viewer) =>
        viewer.May(Policies.ReadClocks) && (viewer.Post!.Role != Role.DistrictStaff || viewer.Post.DepartmentCode == RightsDepartment);

    public static bool MayRecompute(this Viewer viewer) => viewer.May(Policies.RecomputeClocks) && viewer.Post!.DepartmentCode == RightsDepartment;

    public static IQueryable<Clock> For(this IQueryable<Clock> clocks, Viewer viewer) => viewer.SeesDesk() ? clocks : clocks.OfAccount(viewer.AccountId);

    public static IQueryable<Clock> OfAccount(this IQueryable<Clock> clocks, int accountId) =>
        clocks.Where(c => c.OwnerAccountId == accountId || c.LeadAccountId == accountId || c.WorkerAccountId == accountId);
}
