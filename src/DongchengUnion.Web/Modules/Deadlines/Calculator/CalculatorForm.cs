using System.ComponentModel.DataAnnotations;
using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace DongchengUnion.Web.Modules.Deadlines.Calculator;

/// <summary>What the page asks: which rule, from which day, by which calendar.</summary>
public sealed class CalculatorForm
{
    [Display(Name = "期间规则"), Required(ErrorMessage = "请选择期间规则。")]
    public string? Rule { get; set; }

    [Display(Name = "起算日"), Required(ErrorMessage = "请填写起算日。")]
    public DateOnly? From { get; set; }

    [Display(Name = "按哪一天已公布的日历")]
    public DateOnly? KnownOn { get; set; }
}

/// <summary>The form, and the answer once there is one.</summary>
/// <param name="Chosen">The row that counts, or the newest of the rule while there is no answer.</param>
public sealed record CalculatorPage(CalculatorForm Form, PeriodRule? Chosen, Deadline? Answer)
{
    /// <summary>One entry a rule, grouped by the part of the work it belongs to.</summary>
    public static IEnumerable<SelectListItem> Choices(DeadlineBook book)
    {
        var groups = Enum.GetValues<PeriodKind>().ToDictionary(k => k, k => new SelectListGroup { Name = k.Label() });
        return book.Rules.OrderBy(r => r.Kind).DistinctBy(r => r.RuleId)
            .Select(r => new SelectListItem($"{r.RuleId}　{r.Name}", r.RuleId) { Group = groups[r.Kind] });
    }
}
