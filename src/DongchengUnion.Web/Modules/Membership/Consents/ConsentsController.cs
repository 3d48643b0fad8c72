using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Membership.Consents;

/// <summary>Notices, the answers to them, and taking an answer back. Each sensitive kind is asked by itself and may be refused.</summary>
[Area("Membership"), Route("membership/consents"), Authorize(Policies.OwnMembership)]
public sealed class ConsentsController(UnionDbContext db, NoticeGate gate, OwnFile own, SecurityLog log, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? returnUrl) =>
        View(new ConsentsPage(await gate.Standing(), new ConsentForm { ReturnUrl = SafeReturn(returnUrl) }));

    [HttpPost("answer")]
    public async Task<IActionResult> Answer(ConsentForm form)
    {
        var standing = await gate.Standing();
        foreach (var open in standing.Where(s => s.IsOpen))
        {
            var answer = form.Answers.GetValueOrDefault(open.Notice.Kind);
            if (answer is not (ConsentAnswer.Agreed or ConsentAnswer.Declined) || (!open.Notice.AsksConsent && answer != ConsentAnswer.Agreed))
            {
                ModelState.AddModelError($"Answers[{open.Notice.Kind}]", open.Notice.AsksConsent
                    ? $"请就“{open.Notice.Title}”选择同意或不同意。"
                    : "请阅读告知后勾选“已阅读”。");
            }
        }

        if (!ModelState.IsValid) return View("Index", new ConsentsPage(standing, form));
        foreach (var open in standing.Where(s => s.IsOpen)) Record(open.Notice, form.Answers[open.Notice.Kind]!.Value, "会员网页勾选");
        await db.SaveChangesAsync();
        foreach (var open in standing.Where(s => s.IsOpen && form.Answers[s.Notice.Kind] != ConsentAnswer.Agreed)) await Follow(open.Notice.Kind);
        TempData["Notice"] = "已记录您的选择，可随时在“我的信息与同意”中更改。";
        return LocalRedirect(SafeReturn(form.ReturnUrl));
    }

    [HttpPost("{kind}/withdraw")]
    public async Task<IActionResult> Withdraw(NoticeKind kind)
    {
        if ((await gate.Standing()).SingleOrDefault(s => s.Notice.Kind == kind) is not { Notice.AsksConsent: true } standing) return NotFound();
        if (standing.Last is { Answer: ConsentAnswer.Agreed })
        {
            Record(standing.Notice, ConsentAnswer.Withdrawn, "会员网页撤回");
            await db.SaveChangesAsync();
            await Follow(kind);
        }

        TempData["Notice"] = $"已撤回对“{standing.Notice.Title}”的同意。{standing.Notice.OnWithdrawal}";
        return RedirectToAction(nameof(Index));
    }

    [HttpPost("{kind}/agree")]
    public async Task<IActionResult> Agree(NoticeKind kind)
    {
        if ((await gate.Standing()).SingleOrDefault(s => s.Notice.Kind == kind) is not { Notice.AsksConsent: true } standing) return NotFound();
        if (!standing.IsAgreed)
        {
            Record(standing.Notice, ConsentAnswer.Agreed, "会员网页同意");
            await db.SaveChangesAsync();
        }

        TempData["Notice"] = $"已同意“{standing.Notice.Title}”。";
        return RedirectToAction(nameof(Index));
    }

    private void Record(PrivacyNotice notice, ConsentAnswer answer, string how)
    {
        db.Add(new ConsentRecord(viewer.AccountId, notice, answer, how, clock.Now));
        log.With(db, SecurityEventKind.ConsentChanged, notice.Kind.Label(), $"{answer.Label()}，第{notice.Version}版");
    }

    /// <summary>Without consent a card number may not stay; the other kinds are only read with consent.</summary>
    private async Task Follow(NoticeKind kind)
    {
        if (kind != NoticeKind.Card || await own.Find() is not { CardSealed: not null } person) return;
        person.SetCard(person.CardStatus, null, null, person.CardIssuedOn);
        await own.Db.SaveChangesAsync();
    }

    private string SafeReturn(string? url) => Url.IsLocalUrl(url) ? url : Url.Action("Index", "Mine")!;
}
