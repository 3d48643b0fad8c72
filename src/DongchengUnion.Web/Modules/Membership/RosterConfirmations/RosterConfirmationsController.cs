using DongchengUnion.Data;
using DongchengUnion.Data.Membership.Flows;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.RosterConfirmations;

/// <summary>The chair's hour a year: those still to look at first, then those who were looked at.</summary>
public sealed record RosterPage(string UnionName, IReadOnlyList<DoubtfulMember> Waiting, IReadOnlyList<DoubtfulMember> Looked, int Active, int Retained, RosterConfirmation? Last, DateOnly Today);

/// <summary>The yearly confirmation of a roster: only doubtful people are shown, finishing stamps the date.</summary>
[Area("Membership"), Route("membership/roster-confirmation"), Authorize(Policies.ConfirmRoster)]
public sealed class RosterConfirmationsController(UnionDbContext db, Viewer viewer, PortalClock clock) : Controller
{
    private const string Address = "/membership/roster-confirmation";

    private int Own => viewer.Post!.UnionId!.Value;

    [HttpGet("")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var (doubtful, active, retained) = await new DoubtfulMembers(db).Find(Own, clock.Today, cancellationToken);
        var last = await db.RosterConfirmations.AsNoTracking().Where(c => c.UnionId == Own).OrderByDescending(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        return View(new RosterPage(viewer.Post!.UnionName, [.. doubtful.Where(d => d.LookedAt is null)], [.. doubtful.Where(d => d.LookedAt is not null)], active, retained, last, clock.Today));
    }

    [HttpPost("{person:long}/mark")]
    public async Task<IActionResult> Mark(long person, string? note)
    {
        if (await db.Persons.SingleOrDefaultAsync(p => p.Id == person && p.UnionId == Own) is not { } found) return NotFound();
        return await this.Step(Address, async () =>
        {
            db.Add(new RosterMark(found, clock.Today.Year, note, viewer.ToActor(), clock.Now));
            await db.SaveChangesAsync();
            return $"{found.FullName}已核对。";
        });
    }

    [HttpPost("confirm")]
    public async Task<IActionResult> Confirm()
    {
        var (doubtful, active, retained) = await new DoubtfulMembers(db).Find(Own, clock.Today);
        return await this.Step(Address, async () =>
        {
            var confirmation = new RosterConfirmation(UnionPlace.Of(Own, viewer.Post!.UnionPath), viewer.Post.UnionName, clock.Today, active, retained,
                doubtful.Count(d => d.LookedAt is not null), doubtful.Count(d => d.LookedAt is null), viewer.ToActor(), clock.Now);
            db.Add(confirmation);
            await db.SaveChangesAsync();
            return $"名册已于 {confirmation.ConfirmedOn:yyyy-MM-dd} 确认：在册 {active} 人，保留会籍 {retained} 人。";
        });
    }
}
