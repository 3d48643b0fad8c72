using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Deadlines.Calculator;

/// <summary>期间计算: until when, and why. For everybody; nothing is kept.</summary>
[Area("Deadlines"), Route("deadlines"), AllowAnonymous]
public sealed class CalculatorController(DeadlineBook book) : Controller
{
    [HttpGet("")]
    public IActionResult Index(CalculatorForm form)
    {
        var rows = form.Rule is null ? [] : book.Find(form.Rule);
        var newest = rows is [.., var last] ? last : null;
        if (newest is not null)
        {
            // However it was typed in the address, the list shows it as chosen.
            form.Rule = newest.RuleId;
            ModelState.SetModelValue(nameof(form.Rule), newest.RuleId, newest.RuleId);
        }

        // A link that only names the rule opens the form; nobody has asked anything yet.
        if (!Request.Query.ContainsKey(nameof(form.From))) ModelState.Clear();
        var answer = ModelState.IsValid && form.From is { } from ? Answer(form, from) : null;
        return View(new CalculatorPage(form, answer?.Rule ?? newest, answer));
    }

    private Deadline? Answer(CalculatorForm form, DateOnly from)
    {
        try
        {
            return book.Compute(form.Rule!, from, form.KnownOn);
        }
        catch (RuleViolationException refused)
        {
            ModelState.AddModelError(from < DeadlineBook.FirstDay || from > DeadlineBook.LastDay ? nameof(form.From) : nameof(form.Rule), refused.Message);
            return null;
        }
    }
}
