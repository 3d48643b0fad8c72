using System.Security.Claims;
using DongchengUnion.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// Turns the cookie into a person under a post. A cookie whose session has ended is worth nothing; what was typed when it ended
/// of itself is kept for that person.
/// </summary>
public sealed class SignedInMiddleware(RequestDelegate next, IOptions<DemoOptions> demo)
{
    /// <summary>Under this key the request knows why its session has ended.</summary>
    public const string EndedKey = "session-ended";

    public async Task Invoke(HttpContext context, Sessions sessions, Viewer viewer, FormKeeper keeper, PortalClock clock)
    {
        // An error page must not ask the database again: it may be the very thing that failed.
        var isErrorPage = context.Features.Get<IExceptionHandlerFeature>() is not null;
        if (context.User.Identity?.IsAuthenticated == true && !viewer.Is && !isErrorPage && !context.Request.Path.StartsWithSegments("/health"))
        {
            var state = Guid.TryParse(context.User.FindFirstValue(Sessions.Claim), out var id) ? await sessions.Find(id) : SessionState.Unknown;
            if (state.Who is { } who)
            {
                viewer.Enter(who, demo.Value.Enabled, clock.Now);
                ForbidKeeping(context.Response);
            }
            else if (await Leave(context, keeper, state))
            {
                return;
            }
        }

        await next(context);
    }

    /// <returns>Whether the request has been answered.</returns>
    private static async Task<bool> Leave(HttpContext context, FormKeeper keeper, SessionState state)
    {
        if (state.Why is { } why) context.Items[EndedKey] = why;
        var heldAt = state.Why == SessionEnd.Idle ? await keeper.Keep(context, state.AccountId) : null;
        await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        context.User = new ClaimsPrincipal(new ClaimsIdentity());
        if (heldAt is null) return false;
        context.Response.Redirect($"/account/sign-in?returnUrl={Uri.EscapeDataString(heldAt)}&ended={SessionEnd.Idle}");
        return true;
    }

    /// <summary>Pages of a person are not left behind in the browser of a shared computer.</summary>
    private static void ForbidKeeping(HttpResponse response) => response.OnStarting(() =>
    {
        if (!response.Headers.ContainsKey(HeaderNames.CacheControl)) response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    });
}
