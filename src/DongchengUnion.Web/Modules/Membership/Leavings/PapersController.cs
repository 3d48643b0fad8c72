using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Privacy;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Leavings;

/// <summary>The papers of a procedure: handed out for a purpose and a reason, with a line that stays.</summary>
[Area("Membership"), Route("membership/leavings/{id:int}/papers"), Authorize(Policies.ReadExpulsionPapers)]
public sealed class PapersController(UnionDbContext db, SealedFiles files, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Read(int id, LookPurpose? purpose, string? reason)
    {
        if (await db.LeavingCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { PapersStoredAs: { } stored } found) return NotFound();
        try
        {
            var post = viewer.Post!;
            db.Add(new LookEntry(found.PersonId, found.UnionId, found.ScopePath, [PersonalField.Papers], purpose, reason, post.Role, post.UnionName, viewer.ToActor(), clock.Now));
            log.With(db, SecurityEventKind.Revealed, $"除名材料 {id}", "附件材料");
            await db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
            return Redirect($"/membership/leavings/{id}");
        }

        return files.OpenRead(stored) is { } content ? File(content, "application/octet-stream", found.PapersName) : NotFound();
    }
}
