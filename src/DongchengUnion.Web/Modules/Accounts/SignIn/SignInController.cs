using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>In and out. The same words answer an unknown name, a wrong password and a locked account.</summary>
[Area("Accounts"), Route("account"), AllowAnonymous]
public sealed class SignInController(UnionDbContext db, PasswordCheck check, Sessions sessions, SecurityLog log, Viewer viewer, Entrance entrance) : Controller
{
    [HttpGet("sign-in")]
    public async Task<IActionResult> SignIn(string? returnUrl, string? ended)
    {
        if (viewer.Is) return LocalRedirect(SafeReturn(returnUrl));
        var isNew = !await db.Users.AnyAsync();
        return View(new SignInForm { ReturnUrl = returnUrl, Note = isNew ? SignInForm.BeingSetUp : SignInForm.NoteOn(ended, returnUrl) });
    }

    [HttpPost("sign-in"), EnableRateLimiting(RateLimits.SignIn)]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (!ModelState.IsValid) return View(form);
        if (await check.Check(form.UserName, form.Password) is not { } account)
        {
            ModelState.AddModelError(nameof(form.UserName),
                $"用户名或密码不正确，或账号暂时锁定。连续输错 {Account.AllowedFailures} 次将锁定 {Account.LockTime.TotalMinutes:0} 分钟。");
            return View(form);
        }

        await entrance.Enter(account.Id, account.UserName!);
        return LocalRedirect(SafeReturn(form.ReturnUrl));
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave()
    {
        if (viewer.Is)
        {
            await sessions.End(viewer.AccountId, SessionEnd.SignedOut, only: viewer.SessionId);
            await log.Add(SecurityEventKind.SignedOut);
        }

        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return RedirectToAction(nameof(SignIn));
    }

    private string SafeReturn(string? url) => Url.IsLocalUrl(url) ? url : "/";
}
