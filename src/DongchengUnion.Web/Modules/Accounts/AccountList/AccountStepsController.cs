using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.Accounts.Invitations;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.AccountList;

/// <summary>What the system administrator may do to an account.</summary>
[Area("Accounts"), Route("accounts/{id:int}"), Authorize(Policies.ManageAccounts)]
public sealed class AccountStepsController(UnionDbContext db, InvitationLinks links, Sessions sessions, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    [HttpPost("invite")]
    public Task<IActionResult> Invite(int id) => Step(id, async account =>
    {
        if (account.IsDisabled) throw new RuleViolationException("账号已停用，请先启用。");
        var token = await links.Issue(account);
        TempData[AccountPage.LinkKey] = Url.Action("Choose", "Invitations", new { area = "Accounts", token }, Request.Scheme);
        return "新的链接已生成，以前的链接作废。";
    });

    [HttpPost("unlock")]
    public Task<IActionResult> Unlock(int id) => Step(id, account =>
    {
        account.Unlock();
        log.With(db, SecurityEventKind.Unlocked, account.UserName!);
        return Task.FromResult("账号已解锁。");
    });

    [HttpPost("disable")]
    public Task<IActionResult> Disable(int id) => Step(id, async account =>
    {
        if (account.Id == viewer.AccountId) throw new RuleViolationException("不能停用自己的账号。");
        account.IsDisabled = true;
        await links.Withdraw(account.Id);
        log.With(db, SecurityEventKind.AccountDisabled, account.UserName!);
        return "账号已停用，已登录的设备在下一次操作时退出。";
    }, endSessions: true);

    [HttpPost("enable")]
    public Task<IActionResult> Enable(int id) => Step(id, account =>
    {
        account.IsDisabled = false;
        log.With(db, SecurityEventKind.AccountEnabled, account.UserName!);
        return Task.FromResult("账号已启用。");
    });

    [HttpPost("end-sessions")]
    public Task<IActionResult> EndSessions(int id) => Step(id, account =>
    {
        log.With(db, SecurityEventKind.SessionEnded, account.UserName!, "管理员强制退出全部设备");
        return Task.FromResult("该账号的全部设备在下一次操作时退出。");
    }, endSessions: true);

    /// <summary>Only while nobody can give posts. The post itself refuses a second of the three, and a gift to oneself.</summary>
    [HttpPost("first-security-administrator")]
    public Task<IActionResult> FirstSecurityAdministrator(int id) => Step(id, async account =>
    {
        if (await AccountListController.HasSecurityAdministrator(db, clock.Today)) throw new RuleViolationException("已有安全管理员，任职由安全管理员授予。");
        var held = await db.Posts.Where(p => p.AccountId == id).ToListAsync();
        db.Add(new Post(id, Role.SecurityAdministrator, null, null, clock.Today, null, held, viewer.ToActor(), clock.Now));
        log.With(db, SecurityEventKind.PostGiven, account.UserName!, "首位安全管理员，由系统管理员任命");
        return $"{account.DisplayName}已任首位安全管理员，今后由其授予任职。";
    });

    private async Task<IActionResult> Step(int id, Func<Account, Task<string>> step, bool endSessions = false)
    {
        if (await db.Users.SingleOrDefaultAsync(a => a.Id == id) is not { } account) return NotFound();
        try
        {
            TempData["Notice"] = await step(account);
            await db.SaveChangesAsync();
            if (endSessions) await sessions.End(id, SessionEnd.ByAdministrator);
            sessions.Forget(id);
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            TempData.Remove("Notice");
            TempData["Alert"] = "这个账号刚被他人修改，请看清现状后再试。";
        }

        return RedirectToAction(nameof(AccountListController.Details), "AccountList", new { id });
    }
}
