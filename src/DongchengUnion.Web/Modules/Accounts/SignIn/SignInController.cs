using System.Security.Claims;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>In and out. The same words answer an unknown name, a wrong password and a locked account.</summary>
[Area("Accounts"), Route("account"), AllowAnonymous]
public sealed class SignInController(SignInManager<Account> signIn, UserManager<Account> users, Sessions sessions, SecurityLog log, Viewer viewer) : Controller
{
    [HttpGet("sign-in")]
    public IActionResult SignIn(string? returnUrl) => viewer.Is ? LocalRedirect(SafeReturn(returnUrl)) : View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("sign-in")]
    public async Task<IActionResult> SignIn(SignInForm form)
    {
        if (!ModelState.IsValid) return View(form);
        if (await Check(form) is not { } account)
        {
            ModelState.AddModelError(nameof(form.UserName), "用户名或密码不正确，或账号暂时锁定。连续输错 5 次将锁定 15 分钟。");
            return View(form);
        }

        var sid = await sessions.Open(account.Id, Devices.Describe(Request.Headers.UserAgent.ToString()), HttpContext.Connection.RemoteIpAddress?.ToString() ?? "");
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new Claim(Sessions.Claim, sid.ToString())]);
        await log.Add(SecurityEventKind.SignedIn, accountId: account.Id, accountName: account.UserName);
        return LocalRedirect(SafeReturn(form.ReturnUrl));
    }

    [HttpPost("sign-out")]
    public async Task<IActionResult> Leave()
    {
        if (viewer.Is)
        {
            await sessions.End(viewer.AccountId, "本人退出", only: viewer.SessionId);
            await log.Add(SecurityEventKind.SignedOut);
        }

        await signIn.SignOutAsync();
        return RedirectToAction(nameof(SignIn));
    }

    private async Task<Account?> Check(SignInForm form)
    {
        if (await users.FindByNameAsync(form.UserName) is not { IsDisabled: false } account)
        {
            // The same work as for a known name, so that the time taken tells nothing.
            users.PasswordHasher.HashPassword(new Account(), form.Password);
            await log.Add(SecurityEventKind.SignInFailed, accountName: form.UserName);
            return null;
        }

        var result = await signIn.CheckPasswordSignInAsync(account, form.Password, lockoutOnFailure: true);
        if (result.Succeeded) return account;
        await log.Add(result.IsLockedOut ? SecurityEventKind.LockedOut : SecurityEventKind.SignInFailed, accountId: account.Id, accountName: account.UserName);
        return null;
    }

    private string SafeReturn(string? url) => Url.IsLocalUrl(url) ? url : "/";
}
