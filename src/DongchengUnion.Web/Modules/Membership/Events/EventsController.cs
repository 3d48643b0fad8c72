using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Web.Modules.Membership.Balance;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Events;

/// <summary>One line of the list.</summary>
public sealed record EventRow(long Id, long PersonId, string PersonName, string UnionName, DateOnly EffectiveOn, DateTime RecordedAt, EventReason? Reason,
    string? OtherUnionName, string? Basis, string RecordedByName, bool IsInScope)
{
    public bool IsLate => MembershipLedger.IsLate(EffectiveOn, PortalClock.DayOf(RecordedAt));
}

/// <summary>The events behind a figure of the balance.</summary>
public sealed record EventPage(BalancePeriod Period, MembershipEventKind Kind, string BodyName, IReadOnlyList<EventRow> Rows, Pager Pager);

/// <summary>The list behind a figure: as many rows as the figure says.</summary>
[Area("Membership"), Route("membership/events"), Authorize(Policies.ReadMemberCounts)]
public sealed class EventsController(UnionDbContext db, MemberCountQuery counts, PortalClock clock) : Controller
{
    private const int PageSize = 50;

    [HttpGet("")]
    public async Task<IActionResult> Index(BalancePeriod search, MembershipEventKind? kind, int page = 1, CancellationToken cancellationToken = default)
    {
        var period = search.Settled(clock.Today);
        if (kind is not { } asked || !Enum.IsDefined(asked)) return NotFound();
        var root = period.Union ?? await db.Unions.OrderBy(u => u.Path.Length).Where(u => u.Level == Domain.Organization.UnionLevel.District).Select(u => u.Id).FirstOrDefaultAsync(cancellationToken);
        if (await counts.Behind(root, asked, period.From!.Value, period.To!.Value, cancellationToken) is not { } events) return NotFound();
        var total = await events.CountAsync(cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await (from e in events
                          join u in db.Unions on e.UnionId equals u.Id
                          orderby e.EffectiveOn, e.Id
                          select new EventRow(e.Id, e.PersonId, e.PersonName, u.Name, e.EffectiveOn, e.RecordedAt, e.Reason, e.OtherUnionName, e.Basis, e.RecordedByName, true))
            .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellationToken);
        // A person who has gone on keeps a line here, but no file to open.
        var ids = rows.Select(r => r.PersonId).ToList();
        var mine = (await db.Persons.Where(p => ids.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellationToken)).ToHashSet();
        var name = await db.Unions.Where(u => u.Id == root).Select(u => u.Name).SingleAsync(cancellationToken);
        return View(new EventPage(period, asked, name, [.. rows.Select(r => r with { IsInScope = mine.Contains(r.PersonId) })],
            new Pager(page, PageSize, total, p => period.Url("/membership/events", root, asked.ToString(), p))));
    }
}
