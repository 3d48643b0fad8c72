using System.Security.Cryptography;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Certificates;

/// <summary>The member's certificate on a sheet or a phone. Whoever gets it checks it by the code; the sheet itself says little.</summary>
[Area("Membership"), Route("membership/mine/certificate"), Authorize(Policies.OwnMembership), ServiceFilter<NoticeGate>]
public sealed class CertificatesController(OwnFile own, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show()
    {
        if (await own.Find() is not { } person) return RedirectToAction("Index", "Mine");
        var certificate = await Newest(person);
        if (certificate?.StateFor(person) != CertificateState.Valid) return View("Draw", new DrawPage(MemberCertificate.IsMember(person), person.Status.Label()));
        var address = Url.Action("Show", "Verify", new { area = "Membership", token = certificate.Token }, Request.Scheme)!;
        return View(new CertificatePage(Masks.Name(person.FullName), certificate.UnionName, person.CertificateNumber, PortalClock.DayOf(certificate.IssuedAt), address, QrCode.Svg(address)));
    }

    [HttpPost("")]
    public async Task<IActionResult> Draw()
    {
        if (await own.Find() is not { } person) return RedirectToAction("Index", "Mine");
        try
        {
            var union = await own.Db.Unions.Where(u => u.Id == person.UnionId).Select(u => u.Name).SingleAsync();
            if (await Newest(person) is { } former) former.Replace(clock.Now);
            // 29 letters of 23: more than 128 bits, and nothing that a log would take for somebody's number.
            own.Db.Add(new MemberCertificate(person, union, RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz", 29), clock.Now));
            await own.Db.SaveChangesAsync();
        }
        catch (RuleViolationException refused)
        {
            TempData["Alert"] = refused.Message;
        }

        return RedirectToAction(nameof(Show));
    }

    private Task<MemberCertificate?> Newest(Person person) =>
        own.Db.MemberCertificates.Where(c => c.PersonId == person.Id).OrderByDescending(c => c.Id).FirstOrDefaultAsync();
}

public sealed record DrawPage(bool MayDraw, string Status);

public sealed record CertificatePage(string MaskedName, string UnionName, string Number, DateOnly IssuedOn, string Address, QrCode Code);
