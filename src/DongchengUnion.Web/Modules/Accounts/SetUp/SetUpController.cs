using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Data.Settings;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Modules.Accounts.AccountList;
using DongchengUnion.Web.Modules.Accounts.Passwords;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.SetUp;

/// <summary>The first administrator of an empty portal, by the link in the log of the first start.</summary>
[Area("Accounts"), Route("account/first-administrator"), AllowAnonymous, EnableRateLimiting(RateLimits.SignIn)]
public sealed class SetUpController(UnionDbContext db, NewPasswords passwords, UserManager<Account> users, PortalClock clock, TimeProvider machine) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> FirstAdministrator(string? token) =>
        await IsOpen(token) ? View(new FirstAdministratorForm { Token = token! }) : Dead();

    [HttpPost("")]
    public async Task<IActionResult> FirstAdministrator(FirstAdministratorForm form)
    {
        if (!await IsOpen(form.Token)) return Dead();
        if (!ModelState.IsValid) return View(form);
        var account = form.ToAccount(clock.Now);
        if (await passwords.Refusal(account, form.NewPassword) is { } refusal)
        {
            ModelState.AddModelError(nameof(form.NewPassword), refusal);
            return View(form);
        }

        // The link goes first: of two people who press at once, one finds it gone.
        var refused = await db.InOneTransaction(async () =>
        {
            var state = await db.PortalStates.Where(s => s.Key == PortalState.FirstAdministrator).ExecuteDeleteAsync();
            if (state == 0) return "链接已失效。";
            if (await users.CreateAsync(account) is { Succeeded: false } result) throw new InvalidOperationException(result.ToString());
            await passwords.Choose(account, form.NewPassword, "首位系统管理员");
            db.Add(new Post(account.Id, Role.SystemAdministrator, null, null, clock.Today, null, [], Actor.Portal, clock.Now));
            await db.SaveChangesAsync();
            return null;
        });
        if (refused is not null) return Dead();
        TempData["Notice"] = "首位系统管理员已设立，请登录。";
        return RedirectToAction("SignIn", "SignIn");
    }

    private Task<bool> IsOpen(string? token) => Platform.FirstAdministrator.IsOpen(db, token, machine.GetUtcNow().UtcDateTime);

    private ViewResult Dead()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return View("Dead");
    }
}

public sealed class FirstAdministratorForm : PasswordFields, INewAccount
{
    public string Token { get; set; } = "";

    [UserNameField]
    public string UserName { get; set; } = "";

    [PersonNameField]
    public string DisplayName { get; set; } = "";
}
