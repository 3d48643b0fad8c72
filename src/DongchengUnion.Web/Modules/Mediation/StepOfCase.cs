using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using DongchengUnion.Web.Modules.Mediation.CaseRecords;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation;

/// <summary>A button on a case: done and logged, or back to the case with the reason.</summary>
internal static class StepOfCase
{
    public static Task<IActionResult> Step(this Controller controller, CaseWork work, long id, StepForm form, MediationVerb verb, Action<MediationCase> step, bool forApplicant = true) =>
        controller.Step(work, id, form, verb, c =>
        {
            step(c);
            return Task.CompletedTask;
        }, forApplicant);

    public static async Task<IActionResult> Step(this Controller controller, CaseWork work, long id, StepForm form, MediationVerb verb, Func<MediationCase, Task> step,
        bool forApplicant = true, string? backTo = null)
    {
        if (await work.Find(id, form.Version) is not { } found) return controller.NotFound();
        try
        {
            if (!controller.ModelState.IsValid) throw new RuleViolationException(controller.ModelState.Values.SelectMany(v => v.Errors).First().ErrorMessage);
            await work.Step(found, verb, form.Words, () => step(found), forApplicant);
            controller.TempData["Notice"] = $"{found.NumberOrMark}：{verb.Label()}，现为“{found.Stage.Label()}”。";
        }
        catch (RuleViolationException refused)
        {
            // The page with what was typed, not a page without it.
            controller.TempData["Alert"] = refused.Message;
            if (backTo is null && await work.Page(id) is { } page) return controller.View(CasePage.View, page with { Kept = verb });
        }
        catch (DbUpdateConcurrencyException)
        {
            controller.TempData["Alert"] = "这件案件刚被他人处理过，您的操作没有生效。请看清现在的状态再继续。";
        }

        return controller.LocalRedirect(backTo ?? $"/mediation/cases/{id}");
    }

    /// <summary>An answer on a list: done, or back to the list with the reason.</summary>
    /// <param name="work">Does it, saves it, and says what was done.</param>
    public static async Task<IActionResult> Answer(this Controller controller, string backTo, Func<Task<string>> work)
    {
        try
        {
            controller.TempData["Notice"] = await work();
        }
        catch (RuleViolationException refused)
        {
            controller.TempData["Alert"] = refused.Message;
        }
        catch (DbUpdateConcurrencyException)
        {
            controller.TempData["Alert"] = "这条移送刚被他人处理过，您的操作没有生效。";
        }

        return controller.LocalRedirect(backTo);
    }
}
