using DongchengUnion.Data.Membership;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Membership.Balance;

/// <summary>What the page shows: a body, the bodies right below it, and the same counts for each.</summary>
public sealed record BalancePage(BalancePeriod Period, IReadOnlyList<BodyCounts> Rows, DateOnly Today);

/// <summary>The balance of members: opening, movements, closing, for a body and each of its parts.</summary>
[Area("Membership"), Route("membership/balance"), Authorize(Policies.ReadMemberCounts)]
public sealed class BalanceController(MemberCountQuery counts, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(BalancePeriod search, CancellationToken cancellationToken)
    {
        var period = search.Settled(clock.Today);
        if (period.To < period.From) ModelState.AddModelError(nameof(period.To), "截止日期不能早于起始日期。");
        if (!ModelState.IsValid) return View(new BalancePage(period, [], clock.Today));
        DateTime? known = period.Known is { } day ? PortalClock.StartOf(day.AddDays(1)).AddTicks(-1) : null;
        var rows = await counts.Under(period.Union, period.From!.Value, period.To!.Value, known, cancellationToken);
        return rows.Count == 0 ? NotFound() : View(new BalancePage(period, rows, clock.Today));
    }
}
