using DongchengUnion.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.WebUtilities;

namespace DongchengUnion.Web.Platform;

/// <summary>The sign-in cookie. Whether it is still worth anything, <see cref="Sessions"/> decides at each request.</summary>
public static class SignInCookie
{
    public static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "union.session";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.LoginPath = "/account/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        // The session ends long before, after its idle time. The cookie outlives it so that what was typed is still known to be whose.
        cookie.ExpireTimeSpan = TimeSpan.FromDays(7);
        cookie.SlidingExpiration = true;
        cookie.Events.OnRedirectToLogin = Challenge;
        cookie.Events.OnRedirectToAccessDenied = Refuse;
    }

    private static Task Challenge(RedirectContext<CookieAuthenticationOptions> c)
    {
        if (IsForPrograms(c.Request)) c.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (c.HttpContext.Items.TryGetValue(SignedInMiddleware.EndedKey, out var ended) && ended is SessionEnd why)
            c.Response.Redirect(QueryHelpers.AddQueryString(c.RedirectUri, "ended", why.ToString()));
        else c.Response.Redirect(c.RedirectUri);
        return Task.CompletedTask;
    }

    /// <summary>The one place where a 403 comes from, whether a policy or an action refused.</summary>
    private static Task Refuse(RedirectContext<CookieAuthenticationOptions> c)
    {
        c.Response.StatusCode = StatusCodes.Status403Forbidden;
        return c.HttpContext.RequestServices.GetRequiredService<SecurityLog>()
            .Add(SecurityEventKind.Refused, $"{c.Request.Method} {c.Request.Path}", "没有权限");
    }

    /// <summary>Scripts and programs get a status, people get a page.</summary>
    private static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) || request.Path == "/account/stay";
}
