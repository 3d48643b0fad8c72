using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.MemberEdits;

/// <summary>Officers keep a person's file. The standing is none of it: that is the ledger's.</summary>
[Area("Membership"), Route("membership/members/{id:long}/edit"), Authorize(Policies.KeepMembers)]
public sealed class MemberEditsController(UnionDbContext db, ISealer sealer, MemberCodes codes, SecurityLog log, PortalClock clock) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(long id) => await Find(id) is { } person ? Form(person, PersonForm.Of(person)) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(long id, PersonForm form)
    {
        if (await Find(id) is not { } person) return NotFound();
        db.ExpectVersion(person, form.Version);
        if (await new PersonEditor(db, sealer, codes, clock.Today, ModelState).Apply(person, form) is not { } changed) return Form(person, form);
        var explanation = string.IsNullOrWhiteSpace(form.Explanation) ? "" : $"；说明：{form.Explanation.Trim()}";
        if (changed.Count > 0) log.With(db, SecurityEventKind.MemberChanged, person.CertificateNumber, string.Join("、", changed) + explanation);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            ModelState.AddModelError("", "这份资料刚被他人修改。请打开会员页核对后再改。");
            return Form(person, form);
        }

        TempData["Notice"] = changed.Count == 0 ? "资料没有变化。" : $"已保存：{string.Join("、", changed)}。";
        return RedirectToAction("Details", "Members", new { id });
    }

    private Task<Person?> Find(long id) => db.Persons.Include(p => p.Documents).SingleOrDefaultAsync(p => p.Id == id && p.MergedIntoId == null);

    private ViewResult Form(Person person, PersonForm form)
    {
        form.Person = person;
        form.MaskedMobile = person.MobileSealed is { } mobile ? Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)) : null;
        form.MaskedDocuments = [.. person.Documents.Where(d => !d.IsFormer && d.Id != 0)
            .Select(d => $"{d.Kind.Label()} {Masks.Document(sealer.Open(PersonalField.DocumentNumber, d.NumberSealed))}")];
        return View("Edit", form);
    }
}
