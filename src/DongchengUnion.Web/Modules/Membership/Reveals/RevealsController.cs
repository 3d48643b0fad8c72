using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Reveals;

/// <summary>A member's numbers in clear, once, for a stated purpose. The look and its line are saved before the value is opened.</summary>
[Area("Membership"), Route("membership/reveals/{id:long}"), Authorize(Policies.RevealPersonalData)]
public sealed class RevealsController(UnionDbContext db, ISealer sealer, SecurityLog log, AttemptLimits limits, Viewer viewer, PortalClock clock) : Controller
{
    private const int LooksInTenMinutes = 30;

    [HttpGet("")]
    public async Task<IActionResult> Index(long id, string? returnUrl)
    {
        if (!RevealForm.IsBusinessOf(viewer)) return Forbid();
        return await Find(id) is { } person ? View(RevealForm.Of(person, SafeReturn(returnUrl))) : NotFound();
    }

    [HttpPost("")]
    public async Task<IActionResult> Show(long id, RevealForm form)
    {
        if (!RevealForm.IsBusinessOf(viewer)) return Forbid();
        if (await Find(id) is not { } person) return NotFound();
        (form.PersonId, form.PersonName, form.Present, form.ReturnUrl) = (person.Id, person.FullName, RevealForm.PresentIn(person), SafeReturn(form.ReturnUrl));
        if (!ModelState.IsValid) return View("Index", form);
        LookEntry look;
        try
        {
            look = new LookEntry(person.Id, person.UnionId, person.ScopePath, [.. form.Fields.Intersect(form.Present)], form.Purpose,
                PersonalData.Mask(form.Reason ?? ""), viewer.Post!.Role, viewer.Post.UnionName, viewer.ToActor(), clock.Now);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View("Index", form);
        }

        if (!limits.Take($"reveal:{viewer.AccountId}", LooksInTenMinutes, TimeSpan.FromMinutes(10)))
        {
            ModelState.AddModelError("", "短时间内查看次数过多，请过十分钟再试。如需批量核对，请使用导出或比对功能。");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return View("Index", form);
        }

        db.Add(look);
        log.With(db, SecurityEventKind.Revealed, $"{MemberNumbers.Of(person.Id)} {person.FullName}", $"{look.FieldsInWords}；{look.Purpose.Label()}；{look.Reason}");
        await db.SaveChangesAsync();
        Response.Headers.CacheControl = "no-store";
        return View("Show", new RevealedPage(person.Id, person.FullName, form.ReturnUrl, [.. Values(person, look)], look.Purpose.Label(), look.Reason));
    }

    private IEnumerable<(string, string)> Values(Person person, LookEntry look)
    {
        foreach (var field in look.Fields.Split(',').Select(Enum.Parse<PersonalField>))
        {
            if (field == PersonalField.DocumentNumber)
            {
                foreach (var document in person.Documents.OrderBy(d => d.IsFormer))
                    yield return (document.Kind.Label() + (document.IsFormer ? "（曾用）" : ""), sealer.Open(field, document.NumberSealed));
            }
            else if (Sealed(person, field) is { } bytes)
            {
                yield return (field.Label(), sealer.Open(field, bytes));
            }
        }
    }

    private static byte[]? Sealed(Person person, PersonalField field) => field switch
    {
        PersonalField.Mobile => person.MobileSealed,
        PersonalField.CardNumber => person.CardSealed,
        PersonalField.Email => person.EmailSealed,
        _ => null,
    };

    private Task<Person?> Find(long id) => db.Persons.AsNoTracking().Include(p => p.Documents).SingleOrDefaultAsync(p => p.Id == id);

    private string SafeReturn(string? url) => Url.IsLocalUrl(url) ? url : "/";
}
