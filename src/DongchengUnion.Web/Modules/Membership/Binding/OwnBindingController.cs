using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>Somebody who has an account already, by invitation, and has just been recognized.</summary>
[Area("Membership"), Route("membership/bind/own"), Authorize(Policies.OwnMembership)]
public sealed class OwnBindingController(UnionDbContext db, BindingDesk desk, BindingTickets tickets, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    [HttpPost("")]
    public async Task<IActionResult> Bind(string? ticket)
    {
        if (tickets.Person(ticket) is not { } id || await desk.Find(id) is not { } person)
        {
            TempData["Alert"] = "操作时间过长，请重新填写。";
            return RedirectToAction("Index", "Binding");
        }

        if (await db.PersonAccounts.AnyAsync(b => b.AccountId == viewer.AccountId))
        {
            TempData["Alert"] = "这个账号已经认证过会籍。";
            return RedirectToAction("Index", "Mine");
        }

        db.Add(new PersonAccount(person.Id, viewer.AccountId, BindingWay.SignedIn, clock.Now));
        log.With(db, SecurityEventKind.MemberBound, person.CertificateNumber, BindingWay.SignedIn.Label());
        try
        {
            await db.SaveChangesAsync();
            TempData["Notice"] = "认证成功。";
        }
        catch (DbUpdateException)
        {
            // Meanwhile bound elsewhere: the first one counts.
            TempData["Alert"] = "没有完成认证，请重新填写。";
        }

        return RedirectToAction("Index", "Mine");
    }
}
