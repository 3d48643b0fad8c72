using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Mine;

/// <summary>我的会籍: how the member stands, since when, and what may be done about it.</summary>
[Area("Membership"), Route("membership/mine"), Authorize(Policies.OwnMembership), ServiceFilter<NoticeGate>]
public sealed class MineController(OwnFile own, ISealer sealer) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index()
    {
        if (await own.Find() is not { } person) return View("Unbound");
        var unions = await own.Db.Unions.AsNoTracking().Where(u => u.Id == person.UnionId || u.Id == person.UpperUnionId).ToDictionaryAsync(u => u.Id, u => u.Name);
        var events = await own.Db.MembershipEvents.AsNoTracking().Where(e => e.PersonId == person.Id).OrderByDescending(e => e.EffectiveOn).ThenByDescending(e => e.Id).ToListAsync();
        var names = await own.Db.Unions.AsNoTracking().Where(u => events.Select(e => e.UnionId).Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name);
        return View(new MinePage(person, unions[person.UnionId], person.UpperUnionId == person.UnionId ? null : unions[person.UpperUnionId],
            [.. person.Documents.Where(d => !d.IsFormer).Select(d => (d.Kind.Label(), Masks.Document(sealer.Open(PersonalField.DocumentNumber, d.NumberSealed))))],
            person.MobileSealed is { } mobile ? Masks.Mobile(sealer.Open(PersonalField.Mobile, mobile)) : null,
            person.CardSealed is { } card ? Masks.Card(sealer.Open(PersonalField.CardNumber, card)) : null,
            [.. events.Select(e => new MineEvent(e.EffectiveOn, e.Kind, e.Reason, names[e.UnionId], e.OtherUnionName, e.IsReversed))],
            await own.Db.LookEntries.CountAsync(l => l.PersonId == person.Id)));
    }
}

public sealed record MineEvent(DateOnly On, MembershipEventKind Kind, EventReason? Reason, string Union, string? Other, bool IsReversed);

public sealed record MinePage(Person Person, string UnionName, string? UpperName, IReadOnlyList<(string Kind, string Number)> Documents,
    string? Mobile, string? Card, IReadOnlyList<MineEvent> Events, int Looks)
{
    public bool MayProve => MemberCertificate.IsMember(Person);
}
