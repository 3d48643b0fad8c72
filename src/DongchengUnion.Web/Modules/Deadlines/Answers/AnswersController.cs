using DongchengUnion.Domain.Deadlines;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Web.Platform.Input;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Modules.Deadlines.Answers;

/// <summary>Due dates for other systems. The address and the first six fields are a contract that scripts rely on.</summary>
[Area("Deadlines"), Route("api/v1/deadlines"), AllowAnonymous]
public sealed class AnswersController(DeadlineBook book) : Controller
{
    [HttpGet("{rule}")]
    public IActionResult Get(string rule, string? from, string? knownOn)
    {
        if (string.IsNullOrWhiteSpace(from)) return Refuse("缺少起算日，请在地址中写明，例如 ?from=2019-01-18。");
        if (LenientDates.Day(from, out var start) is { } wrong) return Refuse($"起算日“{from}”有误：{wrong}");
        DateOnly? known = null;
        if (!string.IsNullOrWhiteSpace(knownOn))
        {
            if (LenientDates.Day(knownOn, out var day) is { } wrongDay) return Refuse($"日历日期“{knownOn}”有误：{wrongDay}");
            known = day;
        }

        try
        {
            return Ok(DeadlineAnswer.Of(book.Compute(rule, start, known)));
        }
        catch (RuleViolationException refused)
        {
            return Refuse(refused.Message);
        }
    }

    private ObjectResult Refuse(string detail) => Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
