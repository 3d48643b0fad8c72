using System.ComponentModel.DataAnnotations;
using DongchengUnion.Data;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.LegalEducation.Questions;

/// <summary>What a member asks the lawyers.</summary>
public sealed class QuestionForm
{
    [Display(Name = "您的问题"), Required(ErrorMessage = "请写下您的问题。"), StringLength(Consultation.LongestWords, MinimumLength = 5, ErrorMessage = "请用 5 至 500 字写明问题。")]
    public string Question { get; set; } = "";

    [Display(Name = "由谁答复"), Required(ErrorMessage = "请选择由谁答复。")]
    public int? DeskId { get; set; }
}

/// <summary>Frequent questions, the lawyers' next days, the form, and the own questions.</summary>
public sealed record QuestionsPage(QuestionForm Form, IReadOnlyList<LegalFaq> Faqs, IReadOnlyList<DutyDay> Duty, IReadOnlyList<Union> Desks, IReadOnlyList<OwnQuestion> Own);

/// <summary>An own question, opened for the one who asked it.</summary>
public sealed record OwnQuestion(int Id, int Version, DateTime AskedAt, string DeskName, string Question, string? Answer, string Number, ConsultationStage Stage, int? Satisfaction);

/// <summary>The member's page: read, ask, see the answer. The own questions and nobody else's.</summary>
[Area("LegalEducation"), Route("legal-questions")]
public sealed class QuestionsController(UnionDbContext db, ISealer sealer, Viewer viewer, PortalClock clock, IServiceProvider services) : Controller
{
    [HttpGet(""), Authorize(Policies.AskLawyers)]
    public async Task<IActionResult> Index() => View("Index", await Load(new QuestionForm()));

    [HttpPost(""), Authorize(Policies.AskLawyers)]
    public async Task<IActionResult> Ask(QuestionForm form)
    {
        var desk = (await Desks()).SingleOrDefault(d => d.Id == form.DeskId);
        if (ModelState.IsValid && desk is null) ModelState.AddModelError(nameof(form.DeskId), "请选择由谁答复。");
        if (!ModelState.IsValid) return View("Index", await Load(form));
        // The question belongs to the desk, which no member's scope reaches; the account's number makes it the own one.
        await using var portal = PortalPipeline.PortalContext(services);
        portal.Add(Consultation.Asked(desk!, sealer.Seal(PersonalField.Consultation, form.Question), clock.Today, viewer.ToActor(), clock.Now));
        await portal.SaveChangesAsync();
        TempData["Notice"] = $"已交给{desk!.Name}的咨询窗口。有了答复，在本页就能看到。";
        return LocalRedirect("/legal-questions");
    }

    [HttpPost("{id:int}/rate"), Authorize(Policies.AskLawyers)]
    public async Task<IActionResult> Rate(int id, int version, int satisfaction)
    {
        var self = viewer.AccountId;
        if (!await db.Consultations.AnyAsync(c => c.Id == id && c.AskedById == self)) return NotFound();
        await using var portal = PortalPipeline.PortalContext(services);
        var own = await portal.Consultations.SingleAsync(c => c.Id == id && c.AskedById == self);
        return await this.TakeStep("/legal-questions", async () =>
        {
            portal.ExpectVersion(own, version);
            own.Rate(satisfaction, viewer.ToActor());
            await portal.SaveChangesAsync();
            return "谢谢，已记下您的评价。";
        });
    }

    private async Task<QuestionsPage> Load(QuestionForm form)
    {
        var (self, today) = (viewer.AccountId, clock.Today);
        var desks = await Desks();
        form.DeskId ??= desks.Count > 0 ? desks[0].Id : null;
        var own = await db.Consultations.AsNoTracking().Where(c => c.AskedById == self).OrderByDescending(c => c.Id).Take(50).ToListAsync();
        return new(form, await db.LegalFaqs.AsNoTracking().OrderBy(f => f.Sort).ToListAsync(),
            await db.DutyDays.AsNoTracking().Where(d => d.On >= today).OrderBy(d => d.On).ThenBy(d => d.Begins).Take(3).ToListAsync(), desks,
            [.. own.Select(c => new OwnQuestion(c.Id, c.Version, c.RecordedAt, c.DeskName, sealer.Open(PersonalField.Consultation, c.QuestionSealed),
                c.AnswerSealed is { } answer ? sealer.Open(PersonalField.Consultation, answer) : null, c.Number, c.Stage, c.Satisfaction))]);
    }

    // The street or system above the own union, and the district: never the own union itself.
    private async Task<List<Union>> Desks()
    {
        var trail = viewer.Scope.Trail;
        return await db.Unions.AsNoTracking().Where(u => trail.StartsWith(u.Path) && (u.Level == UnionLevel.Subdistrict || u.Level == UnionLevel.System || u.Level == UnionLevel.District))
            .OrderByDescending(u => u.Path.Length).ToListAsync();
    }
}
