using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Corrections;

/// <summary>Requests for correction: the member asks and follows, the officer puts right or says why not.</summary>
[Area("Membership"), Route("membership/corrections")]
public sealed class CorrectionsController(UnionDbContext db, WholeDistrict whole, ISealer sealer, Viewer viewer, PortalClock clock) : Controller
{
    private const string DaysSetting = "Membership.CorrectionDays";

    [HttpGet(""), Authorize(Policies.ReadRecordCorrections)]
    public Task<IActionResult> Index(bool all = false) => List(all, viewer.May(Policies.HandleRecordCorrections) || viewer.May(Policies.ReadMembers) ? null : viewer.AccountId);

    [HttpGet("mine"), Authorize(Policies.AskAboutOwnMembership)]
    public Task<IActionResult> Mine() => List(true, viewer.AccountId);

    [HttpGet("new"), Authorize(Policies.AskAboutOwnMembership)]
    public async Task<IActionResult> New() => await whole.OwnPerson() is null ? View("/Modules/Membership/NotBound.cshtml") : View(new CorrectionForm());

    [HttpPost("new"), Authorize(Policies.AskAboutOwnMembership)]
    public async Task<IActionResult> New(CorrectionForm form)
    {
        if (await whole.OwnPerson() is not { } own) return NotFound();
        foreach (var (field, name) in new[] { (nameof(form.FullName), form.FullName), (nameof(form.FormerName), form.FormerName) })
        {
            if (name is not null && MemberName.Problem(name) is { } problem) ModelState.AddModelError(field, problem);
        }

        if (form.BirthDate > clock.Today) ModelState.AddModelError(nameof(form.BirthDate), "出生日期不能晚于今天。");
        if (!ModelState.IsValid) return View(form);
        try
        {
            var proposed = form.ToProposed();
            var union = await whole.Db.Unions.Where(u => u.Id == own.UnionId).Select(u => u.Name).SingleAsync();
            var request = new CorrectionRequest(own, union, viewer.AccountId, [.. proposed.Keys], CorrectionDesk.Seal(sealer, proposed), PersonalData.Mask(form.Words ?? ""),
                clock.Today.AddDays(await whole.Days(DaysSetting)), viewer.ToActor(), clock.Now);
            whole.Db.Add(request);
            await whole.Db.SaveChangesAsync();
            TempData["Notice"] = $"更正申请已提出，{request.UnionName}应在 {request.DueOn:yyyy-MM-dd} 前处理。";
            return Redirect($"/membership/corrections/{request.Id}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(form);
        }
    }

    [HttpGet("{id:int}"), Authorize(Policies.ReadRecordCorrections)]
    public async Task<IActionResult> Details(int id)
    {
        if (await db.CorrectionRequests.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id) is not { } request) return NotFound();
        var isOwn = request.AccountId == viewer.AccountId;
        var person = isOwn ? await whole.OwnPerson() : await db.Persons.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId);
        var isOpen = request.Stage == CorrectionStage.Asked;
        return View(new CorrectionPage(request, CorrectionDesk.Lines(sealer, request, person),
            isOpen && !isOwn && viewer.Post?.UnionId == request.UnionId && viewer.May(Policies.HandleRecordCorrections), isOpen && isOwn,
            request.Fields.Any(f => f != CorrectedField.Other)));
    }

    [HttpPost("{id:int}/accept"), Authorize(Policies.HandleRecordCorrections)]
    public Task<IActionResult> Accept(int id, int version, string? opinion) => Step(db, id, version, async request =>
    {
        request.Accept(opinion, viewer.ToActor(), clock.Now);
        var person = await db.Persons.SingleOrDefaultAsync(p => p.Id == request.PersonId) ?? throw new RuleViolationException("该会员的档案已不在本工会。");
        await CorrectionDesk.Apply(db, sealer, request, person);
    });

    [HttpPost("{id:int}/refuse"), Authorize(Policies.HandleRecordCorrections)]
    public Task<IActionResult> Refuse(int id, int version, string? opinion) => Step(db, id, version, request =>
    {
        request.Refuse(opinion, viewer.ToActor(), clock.Now);
        return Task.CompletedTask;
    });

    // The member's own context may read the request, not write in the union's books.
    [HttpPost("{id:int}/withdraw"), Authorize(Policies.AskAboutOwnMembership)]
    public Task<IActionResult> Withdraw(int id, int version) => Step(whole.Db, id, version, request =>
    {
        request.Withdraw(viewer.ToActor(), clock.Now);
        return Task.CompletedTask;
    });

    private async Task<IActionResult> Step(UnionDbContext books, int id, int version, Func<CorrectionRequest, Task> step)
    {
        if (!await db.CorrectionRequests.AnyAsync(c => c.Id == id)) return NotFound();
        var request = await books.CorrectionRequests.SingleAsync(c => c.Id == id);
        return await this.Step($"/membership/corrections/{id}", async () =>
        {
            books.ExpectVersion(request, version);
            await step(request);
            await books.SaveChangesAsync();
            return $"{request.PersonName}的更正申请：{request.Stage.Label()}。";
        });
    }

    private async Task<IActionResult> List(bool all, int? account) => View("Index", new CorrectionList(account is not null, all,
        await db.CorrectionRequests.AsNoTracking().Where(c => account == null || c.AccountId == account).Where(c => all || c.Stage == CorrectionStage.Asked)
            .OrderByDescending(c => c.Id).Take(200).Select(c => new CorrectionRow(c.Id, c.PersonName, c.UnionName, c.DueOn, c.Stage)).ToListAsync(), clock.Today));
}
