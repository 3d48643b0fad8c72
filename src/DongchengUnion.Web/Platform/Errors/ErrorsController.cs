using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace DongchengUnion.Web.Platform.Errors;

/// <summary>What a person sees when something is not there, not allowed, or broken.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, Route("error")]
public sealed class ErrorsController(Viewer viewer) : Controller
{
    [Route("{status:int:range(400,599)}")]
    public IActionResult Status(int status)
    {
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failed is not null) status = Response.StatusCode;
        var path = refused?.OriginalPath ?? failed?.Path ?? "";
        if (path.StartsWith("/api/", StringComparison.OrdinalIgnoreCase)) return Problem(statusCode: status);
        Response.StatusCode = status;
        var page = ErrorPage.Of(status) with { CameFrom = CameFrom(path) };
        return View("Error", status == 403 && refused is not null ? WithPosts(page, refused) : page);
    }

    [Route("old-browser")]
    public IActionResult OldBrowser() => View();

    private string? CameFrom(string path) =>
        Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var from) && from.Authority == Request.Host.Value && from.AbsolutePath != path
            ? from.PathAndQuery
            : null;

    private ErrorPage WithPosts(ErrorPage page, IStatusCodeReExecuteFeature refused)
    {
        var asked = refused.Endpoint?.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(a => a.Policy).OfType<string>().ToList() ?? [];
        if (asked.Count == 0) return page;
        return page with
        {
            PostsThatMay = [.. viewer.Posts.Where(p => p.Id != viewer.Post?.Id && asked.All(a => Policies.Allows(p.Role, a)))],
            AskedFor = HttpMethods.IsGet(Request.Method) ? refused.OriginalPath + refused.OriginalQueryString : "",
        };
    }
}
