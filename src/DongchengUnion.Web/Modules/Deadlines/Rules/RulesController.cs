using DongchengUnion.Domain.Deadlines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Deadlines.Rules;

/// <summary>The catalogue of periods, with every row a rule has had.</summary>
[Area("Deadlines"), Route("deadlines/rules"), AllowAnonymous]
public sealed class RulesController(DeadlineBook book) : Controller
{
    [HttpGet("")]
    public IActionResult Index(string? law, PeriodKind? kind) => View(RuleList.Find(book, law, kind));
}
