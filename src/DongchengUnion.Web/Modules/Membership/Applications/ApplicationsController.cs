using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Applications;

/// <summary>Applications to join: the chair decides, the street where the chair was silent.</summary>
[Area("Membership"), Route("membership/applications")]
public sealed class ApplicationsController(UnionDbContext db, WholeDistrict whole, ISealer sealer, Viewer viewer, PortalClock clock) : Controller
{
    [HttpGet(""), Authorize(Policies.ReadJoinings)]
    public async Task<IActionResult> Index(bool all = false) => View(await ApplicationList.Load(db, viewer, all));

    [HttpGet("{id:int}"), Authorize(Policies.ReadJoinings)]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.JoinApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == id) is not { } application) return NotFound();
        return View(await ApplicationPage.Load(db, whole.Db, sealer, viewer, application));
    }

    [HttpPost("{id:int}/approve"), Authorize(Policies.DecideJoinings)]
    public Task<IActionResult> Approve(int id, int version, string? opinion) => Step(id, version, a => Take(a, opinion));

    [HttpPost("{id:int}/return"), Authorize(Policies.DecideJoinings)]
    public Task<IActionResult> Return(int id, int version, string? opinion) => Step(id, version, a => Done(() => a.Return(opinion, viewer.ToActor(), clock.Now)));

    [HttpPost("{id:int}/refuse"), Authorize(Policies.DecideJoinings)]
    public Task<IActionResult> Refuse(int id, int version, string? opinion) => Step(id, version, a => Done(() => a.Refuse(opinion, viewer.ToActor(), clock.Now)));

    // Found through the viewer's scope, decided in a context that also sees the former union of somebody who joins again.
    private async Task<IActionResult> Step(int id, int version, Func<JoinApplication, Task> step)
    {
        if (!await db.JoinApplications.AnyAsync(a => a.Id == id)) return NotFound();
        var application = await whole.Db.JoinApplications.SingleAsync(a => a.Id == id);
        return await this.Step($"/membership/applications/{id}", async () =>
        {
            whole.Db.ExpectVersion(application, version);
            await whole.Db.InOneTransaction(async () =>
            {
                await step(application);
                await whole.Db.SaveChangesAsync();
            });
            return $"{application.FullName}：{application.Stage.Label()}。";
        });
    }

    // Opens the file, or takes over the one of somebody who was a member before, and writes the joining.
    private async Task Take(JoinApplication application, string? opinion)
    {
        application.RequireDecider(viewer.ToActor());
        JoinApplication.Flow.Require(application.Stage, JoinStage.Approved);
        var place = new UnionPlace(application.UnionId, application.ScopePath, application.UpperUnionId);
        var known = await ApplicationPage.FindKnown(whole.Db, application.DocumentHash);
        if (known is { IsOnRoster: true }) throw new RuleViolationException($"该证件已登记在{known.UnionName}，请改为办理转入，不要重复入会。");
        var person = known is null ? await Open(application, place) : await whole.Db.Persons.SingleAsync(p => p.Id == known.PersonId);
        if (person.UnionId != place.UnionId) await whole.Db.Move(person, place);
        await whole.Db.RecordEvent(person, new LedgerEntry(MembershipEventKind.Join, clock.Today, known is null ? EventReason.FirstJoining : EventReason.Other,
            $"入会申请 {application.Receipt}"), clock.Today, viewer.ToActor(), clock.Now);
        application.Approve(person.Id, opinion, viewer.ToActor(), clock.Now);
    }

    private async Task<Person> Open(JoinApplication application, UnionPlace place)
    {
        var person = new Person(await whole.Db.NextPersonIds(1), place, application.FullName, NameKeys.Sort(application.FullName), application.Facts, clock.Now);
        person.SetMobile(sealer, sealer.Open(PersonalField.Mobile, application.MobileSealed));
        var number = IdentityNumber.Read(application.DocumentKind, sealer.Open(PersonalField.DocumentNumber, application.DocumentSealed), clock.Today, application.IssuingCountry);
        person.Documents.Add(sealer.Document(person.Id, place, number));
        if (sealer.FormerDocument(person.Id, place, number) is { } former) person.Documents.Add(former);
        whole.Db.AddPerson(person);
        await whole.Db.SaveChangesAsync();
        return person;
    }

    private static Task Done(Action step)
    {
        step();
        return Task.CompletedTask;
    }
}
