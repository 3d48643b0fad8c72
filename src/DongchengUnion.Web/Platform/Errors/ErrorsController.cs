using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Platform.Errors;

/// <summary>What a person sees when something is not there, not allowed, or broken.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("error")]
public sealed class ErrorsController : Controller
{
    [Route("{status:int}")]
    public IActionResult Status(int status)
    {
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
            ?? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? "";
        if (original.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)) return Problem(statusCode: status);
        Response.StatusCode = status;
        return View(status switch { 403 => "Forbidden", 404 => "NotFound", _ => "Failed" }, status);
    }

    [Route("old-browser")]
    public IActionResult OldBrowser() => View();
}
