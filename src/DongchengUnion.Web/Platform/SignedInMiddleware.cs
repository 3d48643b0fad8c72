using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Web.Platform;

/// <summary>Turns the cookie into a person under a post. A cookie whose session has ended is worth nothing.</summary>
public sealed class SignedInMiddleware(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, Sessions sessions, Viewer viewer)
    {
        // While an error page is made the person is already known, and the database may be what failed.
        if (context.Features.Get<IExceptionHandlerFeature>() is null && context.User.FindFirstValue(Sessions.Claim) is { } sid && Guid.TryParse(sid, out var id))
        {
            if (await sessions.Find(id) is { } who)
            {
                viewer.Enter(who);
            }
            else
            {
                await context.SignOutAsync(IdentityConstants.ApplicationScheme);
                context.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
        }

        await next(context);
    }
}
