using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Web.Modules.Accounts.Invitations;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Accounts.AccountList;

/// <summary>The system administrator's accounts: find, read, create. What may be done to one stands in AccountSteps.</summary>
[Area("Accounts"), Route("accounts"), Authorize(Policies.ManageAccounts)]
public sealed class AccountListController(UnionDbContext db, InvitationLinks links, UserManager<Account> users, SecurityLog log, PortalClock clock, TimeProvider machine) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(AccountSearch search)
    {
        var now = machine.GetUtcNow().UtcDateTime;
        // One district has some thousand accounts; the lock's end can be compared in the program only, not on every database.
        var all = await AccountRows.Find(db, search.Name).AsNoTracking().ToListAsync();
        var rows = all.Select(a => new AccountRow(a.Id, a.UserName!, a.DisplayName, AccountRows.StateOf(a, now), a.CreatedAt))
            .Where(r => search.State is null || r.State == search.State).ToList();
        var page = Math.Max(1, search.Page);
        return View(new AccountRows(search, [.. rows.Skip((page - 1) * AccountSearch.PageSize).Take(AccountSearch.PageSize)],
            new Pager(page, AccountSearch.PageSize, rows.Count, n => Url.Action(nameof(Index), new { search.Name, search.State, page = n })!)));
    }

    [HttpGet("new")]
    public IActionResult New() => View(new NewAccountForm());

    [HttpPost("new")]
    public async Task<IActionResult> New(NewAccountForm form)
    {
        if (!ModelState.IsValid) return View(form);
        var account = form.ToAccount(clock.Now);
        var (refusal, token) = await db.InOneTransaction(async () =>
        {
            if (await users.CreateAsync(account) is { Succeeded: false } result) return (result.Errors.First().Description, "");
            log.With(db, SecurityEventKind.AccountCreated, account.UserName!, account.DisplayName);
            var secret = await links.Issue(account);
            await db.SaveChangesAsync();
            return ((string?)null, secret);
        });
        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(form.UserName), refusal);
            return View(form);
        }

        TempData[AccountPage.LinkKey] = LinkOf(token);
        TempData["Notice"] = $"账号“{account.UserName}”已建立。";
        return RedirectToAction(nameof(Details), new { id = account.Id });
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.Users.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) is not { } account) return NotFound();
        var now = machine.GetUtcNow().UtcDateTime;
        var invitation = await db.Invitations.AsNoTracking().Where(i => i.AccountId == id).OrderByDescending(i => i.Id).FirstOrDefaultAsync();
        return View(new AccountPage(account, AccountRows.StateOf(account, now), invitation, invitation?.IsOpen(now) == true,
            await ActingPosts.Of(db, id, clock.Today),
            await db.Sessions.AsNoTracking().Where(s => s.AccountId == id && s.EndedAt == null).OrderByDescending(s => s.LastSeenAt).ToListAsync(),
            !await HasSecurityAdministrator(db, clock.Today),
            TempData[AccountPage.LinkKey] as string));
    }

    /// <summary>Whether somebody who can sign in holds the post that gives posts.</summary>
    internal static Task<bool> HasSecurityAdministrator(UnionDbContext db, DateOnly today) => (
        from p in db.Posts
        join a in db.Users on p.AccountId equals a.Id
        where p.Role == Role.SecurityAdministrator && p.EndedAt == null && (p.UntilOn == null || p.UntilOn >= today) && !a.IsDisabled
        select p).AnyAsync();

    private string LinkOf(string token) => Url.Action("Choose", "Invitations", new { area = "Accounts", token }, Request.Scheme)!;
}
