using DongchengUnion.Domain.Deadlines.Clocks;
using DongchengUnion.Web.Platform;

namespace DongchengUnion.Web.Modules.Deadlines.Clocks;

/// <summary>What is narrower than policy and row scope.</summary>
internal static class ClockSight
{
    /// <summary>Of the district's staff only the desk for disputes and legal aid works dates out again.</summary>
    public static bool MayRecompute(this Viewer viewer) => viewer.May(Policies.RecomputeClocks) && viewer.IsAtDesk;

    public static IQueryable<Clock> OfAccount(this IQueryable<Clock> clocks, int accountId) =>
        clocks.Where(c => c.OwnerAccountId == accountId || c.LeadAccountId == accountId || c.WorkerAccountId == accountId);
}
