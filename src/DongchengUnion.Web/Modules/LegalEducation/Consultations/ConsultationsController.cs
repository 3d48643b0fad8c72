using DongchengUnion.Data;
using DongchengUnion.Data.LegalEducation;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.Consultations;

/// <summary>A desk's consultations: written down in one page, answered, rated, voided.</summary>
[Area("LegalEducation"), Route("consultations"), Authorize(Policies.HandleConsultations), RightsOnly]
public sealed class ConsultationsController(UnionDbContext db, ISealer sealer, Viewer viewer, PortalClock clock) : Controller
{
    private const string Page = "/Modules/LegalEducation/Consultations/Entry.cshtml";

    [HttpGet("")]
    public async Task<IActionResult> Index(ConsultationSearch search) => View(await ConsultationList.Load(db, viewer, search));

    [HttpGet("new")]
    public async Task<IActionResult> New(ConsultationChannel channel = ConsultationChannel.Visit) =>
        View(Page, new ConsultationEntry(new ConsultationForm { On = clock.Today, Channel = channel }, (await Desk()).Name, null, null));

    [HttpPost("new")]
    public async Task<IActionResult> New(ConsultationForm form)
    {
        var desk = await Desk();
        if (!ModelState.IsValid) return View(Page, new ConsultationEntry(form, desk.Name, null, null));
        try
        {
            var saved = await db.InOneTransaction(async () =>
            {
                var taken = Consultation.AtDesk(desk, form.ToFacts(), Seal(form.Question), form.Answer is { } answer ? Seal(answer) : null,
                    await db.NextConsultation(desk.Id, form.On!.Value.Year), clock.Today, viewer.ToActor(), clock.Now);
                db.Add(taken);
                await db.SaveChangesAsync();
                return taken;
            });
            TempData["Notice"] = $"已登记：{saved.Number}。";
            return LocalRedirect($"/consultations/new?channel={saved.Channel}");
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError("", refused.Message);
            return View(Page, new ConsultationEntry(form, desk.Name, null, null));
        }
    }

    [HttpGet("{id:int}")]
    public async Task<IActionResult> Details(int id) => await Find(id) is { } found ? View(ConsultationPage.Of(found, sealer, viewer)) : NotFound();

    [HttpGet("{id:int}/answer")]
    public async Task<IActionResult> Answer(int id)
    {
        if (await Find(id) is not { Stage: ConsultationStage.Waiting } found) return NotFound();
        return View(Page, Waiting(found, new ConsultationForm { On = clock.Today, Channel = found.Channel, Asker = found.Asker }));
    }

    [HttpPost("{id:int}/answer")]
    public async Task<IActionResult> Answer(int id, ConsultationForm form)
    {
        if (await Find(id) is not { Stage: ConsultationStage.Waiting } found) return NotFound();
        // What was asked is the asker's own words; the day is the day of the answer.
        ModelState.Remove(nameof(form.Question));
        ModelState.Remove(nameof(form.On));
        form.On = clock.Today;
        if (form.Answer is null) ModelState.AddModelError(nameof(form.Answer), "请写明答复，提问人要看到它。");
        if (!ModelState.IsValid) return View(Page, Waiting(found, form));
        return await this.TakeStep($"/consultations/{id}", async () =>
        {
            await db.InOneTransaction(async () =>
            {
                found.Answer(form.ToFacts(), Seal(form.Answer!), await db.NextConsultation(found.DeskId, clock.Today.Year), clock.Today, viewer.ToActor(), clock.Now);
                await db.SaveChangesAsync();
            });
            return $"已答复并登记：{found.Number}。提问人可以看到答复。";
        });
    }

    [HttpPost("{id:int}/rate")]
    public Task<IActionResult> Rate(int id, int version, int satisfaction) => Step(id, version, "已记下满意度。", c => c.Rate(satisfaction, viewer.ToActor()));

    [HttpPost("{id:int}/void")]
    public Task<IActionResult> Void(int id, int version) => Step(id, version, "已作废，编号保留，不再计数。", c => c.Void(viewer.ToActor(), clock.Now));

    private async Task<IActionResult> Step(int id, int version, string done, Action<Consultation> step)
    {
        if (await Find(id) is not { } found) return NotFound();
        return await this.TakeStep($"/consultations/{id}", async () =>
        {
            db.ExpectVersion(found, version);
            step(found);
            await db.SaveChangesAsync();
            return done;
        });
    }

    // An own question that somebody asked elsewhere is read on the page of the own questions, not at the desk.
    private Task<Consultation?> Find(int id)
    {
        var below = viewer.Scope.Below;
        return db.Consultations.SingleOrDefaultAsync(c => c.Id == id && c.ScopePath.StartsWith(below));
    }

    private ConsultationEntry Waiting(Consultation found, ConsultationForm form)
    {
        form.Question = sealer.Open(PersonalField.Consultation, found.QuestionSealed);
        return new(form, found.DeskName, found.Id, PortalClock.Show(found.RecordedAt));
    }

    private byte[] Seal(string words) => sealer.Seal(PersonalField.Consultation, words);

    private Task<Union> Desk() => db.Unions.SingleAsync(u => u.Id == viewer.Post!.UnionId);
}

/// <summary>One consultation with its words opened, for the desk.</summary>
public sealed record ConsultationPage(Consultation Consultation, string Question, string? Answer, bool MayWrite)
{
    public static ConsultationPage Of(Consultation found, ISealer sealer, Viewer viewer) => new(found, sealer.Open(PersonalField.Consultation, found.QuestionSealed),
        found.AnswerSealed is { } answer ? sealer.Open(PersonalField.Consultation, answer) : null, viewer.Post?.UnionId == found.DeskId);
}
