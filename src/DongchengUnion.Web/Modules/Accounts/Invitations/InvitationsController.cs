using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Modules.Accounts.Passwords;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.Invitations;

/// <summary>The page behind a one-time link: a person chooses a password. A dead link says so and nothing else.</summary>
[Area("Accounts"), Route("account/invitation"), AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class InvitationsController(UnionDbContext db, InvitationLinks links, NewPasswords passwords, Sessions sessions, TimeProvider machine) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Choose(string? token) => await links.Find(token) is { } found
        ? View(new InvitationForm { Token = token!, UserName = found.Account.UserName!, PersonName = found.Account.DisplayName })
        : Dead();

    [HttpPost("")]
    public async Task<IActionResult> Choose(InvitationForm form)
    {
        if (await links.Find(form.Token) is not { } found) return Dead();
        var (invitation, account) = found;
        (form.UserName, form.PersonName) = (account.UserName!, account.DisplayName);
        if (ModelState.IsValid && await passwords.Refusal(account, form.NewPassword) is { } refusal) ModelState.AddModelError(nameof(form.NewPassword), refusal);
        if (!ModelState.IsValid) return View(form);

        invitation.Use(machine.GetUtcNow().UtcDateTime);
        await passwords.Choose(account, form.NewPassword, "通过邀请链接设置");
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            // Pressed twice: the first one counts.
            return Dead();
        }

        await sessions.End(account.Id, SessionEnd.NewPassword);
        TempData["Notice"] = "密码已设置，请登录。";
        return RedirectToAction("SignIn", "SignIn");
    }

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Dead");
    }
}
