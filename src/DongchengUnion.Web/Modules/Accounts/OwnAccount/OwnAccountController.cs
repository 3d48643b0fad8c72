using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Modules.Accounts.Invitations;
using DongchengUnion.Web.Modules.Accounts.Passwords;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.OwnAccount;

/// <summary>One's own account: name, posts, password, and what each kind of post may do.</summary>
[Area("Accounts"), Route("account"), Authorize(Policies.OwnAccount)]
public sealed class OwnAccountController(UnionDbContext db, Viewer viewer, FormKeeper keeper) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        var account = await db.Users.AsNoTracking().SingleAsync(a => a.Id == viewer.AccountId);
        var chosenAt = await db.PastPasswords.Where(p => p.AccountId == account.Id).MaxAsync(p => (DateTime?)p.ChosenAt);
        return View(new OwnAccountPage(account.UserName!, chosenAt, await keeper.Open().ToListAsync()));
    }

    [HttpGet("permissions")]
    public IActionResult Permissions() => View();

    /// <summary>Chooses the post that this device acts under; only a post of one's own that is in force.</summary>
    [HttpPost("posts/switch")]
    public async Task<IActionResult> Switch(int postId, string? returnUrl, [FromServices] Sessions sessions, [FromServices] SecurityLog log)
    {
        if (!await sessions.Switch(viewer.SessionId, viewer.AccountId, postId))
        {
            TempData["Alert"] = "这项任职已经结束，或不是您的任职。";
            return LocalRedirect("/account");
        }

        var chosen = viewer.Posts.FirstOrDefault(p => p.Id == postId)?.Title ?? "";
        await log.Add(SecurityEventKind.PostSwitched, chosen);
        TempData["Notice"] = $"已切换为：{chosen}";
        // A page of the other post may not exist for this one; the home page always does.
        return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl : "/");
    }

    /// <summary>"I am still here": looking the session up has already prolonged it.</summary>
    [HttpPost("stay")]
    public IActionResult Stay() => NoContent();

    [HttpGet("password")]
    public IActionResult Password() => View(new PasswordForm());

    [HttpPost("password")]
    public async Task<IActionResult> Password(PasswordForm form, [FromServices] NewPasswords passwords, [FromServices] InvitationLinks links,
        [FromServices] Sessions sessions)
    {
        var account = await db.Users.SingleAsync(a => a.Id == viewer.AccountId);
        if (ModelState.IsValid && !passwords.IsPresent(account, form.PresentPassword)) ModelState.AddModelError(nameof(form.PresentPassword), "当前密码不正确。");
        if (ModelState.IsValid && await passwords.Refusal(account, form.NewPassword) is { } refusal) ModelState.AddModelError(nameof(form.NewPassword), refusal);
        if (!ModelState.IsValid) return View(form);

        await passwords.Choose(account, form.NewPassword, "本人修改");
        await links.Withdraw(account.Id);
        await db.SaveChangesAsync();
        var others = await sessions.End(account.Id, SessionEnd.NewPassword, except: viewer.SessionId);
        TempData["Notice"] = others == 0 ? "密码已修改。" : $"密码已修改，其他 {others} 台设备已退出登录。";
        return RedirectToAction(nameof(Index));
    }
}

/// <summary>The own account. Name, posts and devices are on other lines of the page already.</summary>
public sealed record OwnAccountPage(string UserName, DateTime? PasswordChosenAt, IReadOnlyList<HeldForm> Kept);
