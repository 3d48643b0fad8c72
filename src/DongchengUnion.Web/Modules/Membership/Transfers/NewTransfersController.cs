using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Modules.Membership.Join;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Transfers;

/// <summary>Starting a transfer: by the member, by the chair of the old union, or by the chair of the new one.</summary>
[Area("Membership"), Route("membership/transfers"), Authorize(Policies.StartTransfers)]
public sealed class NewTransfersController(UnionDbContext db, WholeDistrict whole, ISealer sealer, Viewer viewer, PortalClock clock) : Controller
{
    private const string Page = "/Modules/Membership/Transfers/New.cshtml";

    private bool IsMember => viewer.Post?.Role == Role.Member;

    /// <param name="person">A member of the own union who shall go; without one somebody shall come.</param>
    [HttpGet("new")]
    public async Task<IActionResult> New(long? person) => await PageOf(new TransferForm { Person = person }) is { } page ? View(Page, page) : NotFound();

    [HttpPost("new")]
    public async Task<IActionResult> New(TransferForm form)
    {
        if (await PageOf(form) is not { } page) return NotFound();
        var (person, to) = page.Way == "in" ? (await Coming(form), viewer.Post!.UnionId) : (await Going(form), await UnionNamed(form.ToName));
        if (page.Way != "in" && to is null) ModelState.AddModelError(nameof(form.ToName), "没有找到这个名称的工会，请从“申请加入工会”页面核对全称。");
        if (ModelState.IsValid && person is not null)
        {
            try
            {
                var transfer = await whole.Start(person, to!.Value, form.Reason!.Value, form.Words, viewer.ToActor(), IsMember);
                TempData["Notice"] = "转会已提出，等待对方工会表态。在办结之前，会员仍算在原工会。";
                return Redirect($"/membership/transfers/{transfer.Id}");
            }
            catch (RuleViolationException refused)
            {
                ModelState.AddModelError("", refused.Message);
            }
        }

        if (ModelState[nameof(form.DocumentNumber)] is { } state) (state.RawValue, state.AttemptedValue) = (null, null);
        form.DocumentNumber = null;
        return View(Page, page);
    }

    /// <summary>Somebody applied to join who is on another roster: the application becomes a transfer.</summary>
    [HttpGet("from-application/{id:int}")]
    public async Task<IActionResult> FromApplication(int id)
    {
        if (IsMember || await db.JoinApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) is not { } application) return NotFound();
        return await PageOf(new TransferForm { FullName = application.FullName, DocumentKind = application.DocumentKind, Words = $"入会申请 {application.Receipt}" }) is { } page ? View(Page, page) : NotFound();
    }

    private async Task<NewTransferPage?> PageOf(TransferForm form)
    {
        if (IsMember)
            return await whole.OwnPerson() is { } own ? new NewTransferPage(form, "own", own.FullName, await NameOf(own.UnionId)) : null;
        if (form.Person is not { } id) return new NewTransferPage(form, "in", null, viewer.Post!.UnionName);
        var going = await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && p.UnionId == viewer.Post!.UnionId);
        return going is null ? null : new NewTransferPage(form, "out", going.FullName, viewer.Post!.UnionName);
    }

    private async Task<Person?> Going(TransferForm form) => IsMember ? await whole.OwnPerson() : await whole.Db.Persons.SingleAsync(p => p.Id == form.Person);

    // The name must fit the number: whoever has only the number learns nothing.
    private async Task<Person?> Coming(TransferForm form)
    {
        var number = IdentityNumber.Read(form.DocumentKind, form.DocumentNumber, clock.Today, form.IssuingCountry);
        if (number.IsRefused) ModelState.AddModelError(nameof(form.DocumentNumber), number.Reason ?? "证件号码不对。");
        if (string.IsNullOrWhiteSpace(form.FullName)) ModelState.AddModelError(nameof(form.FullName), "请填写会员姓名。");
        if (!ModelState.IsValid) return null;
        var known = await ApplicationKnown(sealer.DocumentHash(number));
        if (known is null || known.FullName != form.FullName!.Trim())
        {
            ModelState.AddModelError("", "区内名册上没有这位会员，或姓名与证件不符。来自外区的，请先登记会员，再在会员页办理“转入”。");
            return null;
        }

        return known;
    }

    private Task<Person?> ApplicationKnown(byte[] hash) => (from d in whole.Db.PersonDocuments
                                                            join p in whole.Db.Persons on d.PersonId equals p.Id
                                                            where d.NumberHash == hash && p.MergedIntoId == null
                                                            orderby p.IsOnRoster descending
                                                            select p).FirstOrDefaultAsync();

    private Task<int?> UnionNamed(string? name) => JoinDesk.Open(whole.Db).Where(u => u.Name == name).Select(u => (int?)u.Id).FirstOrDefaultAsync();

    private Task<string> NameOf(int union) => whole.Db.Unions.Where(u => u.Id == union).Select(u => u.Name).SingleAsync();
}
