using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Verify;

/// <summary>What the code on a certificate leads to, for everybody: does it hold. Nothing else about the member.</summary>
[Area("Membership"), Route("membership/verify/{token:maxlength(40)}"), AllowAnonymous, EnableRateLimiting(RateLimits.Verify)]
public sealed class VerifyController(PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Show(string token)
    {
        await using var db = PortalPipeline.PortalContext(HttpContext.RequestServices);
        var certificate = await db.MemberCertificates.AsNoTracking().SingleOrDefaultAsync(c => c.Token == token);
        Response.Headers.CacheControl = "no-store";
        if (certificate is null) return View(new VerifyPage(CertificateState.Unknown, clock.Now));
        var person = await db.Persons.AsNoTracking().SingleAsync(p => p.Id == certificate.PersonId);
        return View(new VerifyPage(certificate.StateFor(person), clock.Now, certificate.UnionName, Masks.Name(person.FullName), person.CertificateNumber, PortalClock.DayOf(certificate.IssuedAt)));
    }
}

public sealed record VerifyPage(CertificateState State, DateTime CheckedAt, string? UnionName = null, string? MaskedName = null, string? Number = null, DateOnly? IssuedOn = null);
