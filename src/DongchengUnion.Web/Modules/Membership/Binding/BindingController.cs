using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Binding;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>
/// The first contact of a member: name, document and mobile against the roster. Whoever is not recognized gets one and the same answer,
/// whatever the reason, and a way on.
/// </summary>
[Area("Membership"), Route("membership/bind"), AllowAnonymous, EnableRateLimiting(RateLimits.Binding)]
public sealed class BindingController(UnionDbContext db, BindingDesk desk, BindingTickets tickets, IMemberAccounts accounts, ISealer sealer, AttemptLimits limits,
    SecurityLog log, Viewer viewer, PortalClock clock, IOptions<BindingOptions> options) : Controller
{
    private const string TooOld = "操作时间过长，请重新填写。";

    [HttpGet("")]
    public IActionResult Index() => View(new BindForm());

    [HttpPost("")]
    public async Task<IActionResult> Check(BindForm form)
    {
        var claim = new Claim(form.FullName, form.Kind, form.Number, form.Country, Claim.ReadMobile(form.Mobile) ?? "");
        if (form.Mobile != "" && claim.Mobile == "") ModelState.AddModelError(nameof(form.Mobile), "手机号码为11位数字，以1开头，请核对。");
        if (form.FullName != "" && MemberName.Problem(form.FullName) is { } problem) ModelState.AddModelError(nameof(form.FullName), problem);
        if (!form.Agreed) ModelState.AddModelError(nameof(form.Agreed), "请先阅读告知并勾选同意。");
        if (!ModelState.IsValid) return View("Index", form);
        string fingerprint;
        try
        {
            fingerprint = Convert.ToHexString(sealer.Hash(PersonalField.DocumentNumber, claim.Read(clock.Today).SearchText));
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(nameof(form.Number), refused.Message);
            return View("Index", form);
        }

        // Too many attempts look like every other failure, or they would betray that something is worth trying.
        var allowed = limits.Take($"binding:{fingerprint}", options.Value.AttemptsPerNumber, BindingOptions.Window);
        var person = await desk.Match(claim);
        Response.Headers.CacheControl = "no-store";
        if (person is not null && allowed)
            return viewer.Is ? View("Own", tickets.ForPerson(person.Id)) : View("Account", new AccountForm { Ticket = tickets.ForPerson(person.Id) });
        await log.Add(SecurityEventKind.BindingFailed);
        return View("NotFound", new NotFoundPage(new AskForm { Ticket = tickets.ForClaim(claim) }, await desk.Streets()));
    }

    [HttpPost("account")]
    public async Task<IActionResult> Account(AccountForm form)
    {
        if (tickets.Person(form.Ticket) is not { } id || await desk.Find(id) is not { } person) return StartAgain();
        if (!ModelState.IsValid) return View(form);
        var account = 0;
        try
        {
            (account, var userName, var password) = await db.InOneTransaction(async () =>
            {
                var opened = await accounts.Open(form.UserName, person.FullName, person.UnionId, form.NewPassword);
                if (opened.AccountId == 0) return opened;
                db.Add(new PersonAccount(person.Id, opened.AccountId, BindingWay.Online, clock.Now));
                log.With(db, SecurityEventKind.MemberBound, person.CertificateNumber, BindingWay.Online.Label(), opened.AccountId, form.UserName.Trim());
                await db.SaveChangesAsync();
                return opened;
            });
            if (userName is not null) ModelState.AddModelError(nameof(form.UserName), userName);
            if (password is not null) ModelState.AddModelError(nameof(form.NewPassword), password);
            if (!ModelState.IsValid) return View(form);
        }
        catch (DbUpdateException)
        {
            // Pressed twice, or on two devices: the first one counts.
            return StartAgain();
        }

        await accounts.SignIn(account, form.UserName.Trim());
        TempData["Notice"] = "认证成功，账号已开通。下次用这个用户名和密码登录。";
        return RedirectToAction("Index", "Mine");
    }

    [HttpPost("request")]
    public async Task<IActionResult> Ask(AskForm form)
    {
        if (tickets.Claim(form.Ticket) is not var (claim, code)) return StartAgain();
        Response.Headers.CacheControl = "no-store";
        if (!ModelState.IsValid) return View("NotFound", new NotFoundPage(form, await desk.Streets()));
        var request = await desk.Ask(claim, code, form.Workplace, form.StreetCode);
        return View("Asked", new AskedPage(request.Number, code, request.UnionName, request.DueOn));
    }

    [HttpGet("follow")]
    public IActionResult Follow() => View(new FollowForm());

    [HttpPost("follow")]
    public async Task<IActionResult> Follow(FollowForm form)
    {
        if (!ModelState.IsValid) return View(form);
        Response.Headers.CacheControl = "no-store";
        if (await desk.Follow(form.Number, form.Code) is { } request) return View("Standing", request);
        ModelState.AddModelError(nameof(form.Number), "没有找到这个申请，请核对申请编号和查询码。");
        return View(form);
    }

    private RedirectToActionResult StartAgain()
    {
        TempData["Alert"] = TooOld;
        return RedirectToAction(nameof(Index));
    }
}
