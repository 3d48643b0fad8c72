using System.Globalization;
using System.Security.Claims;
using DongchengUnion.Data.Accounts;
using DongchengUnion.Web.Platform;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace DongchengUnion.Web.Modules.Accounts.SignIn;

/// <summary>Lets somebody in whose password has been found right or has just been chosen.</summary>
public sealed class Entrance(Sessions sessions, SecurityLog log, Viewer viewer, IHttpContextAccessor http)
{
    public async Task Enter(int accountId, string userName)
    {
        var context = http.HttpContext ?? throw new InvalidOperationException("Nobody can be signed in outside a request.");
        if (viewer.Is) await sessions.End(viewer.AccountId, SessionEnd.SignedOut, only: viewer.SessionId);
        var sid = await sessions.Open(accountId, Devices.Describe(context.Request.Headers.UserAgent.ToString()), context.Connection.RemoteIpAddress?.ToString() ?? "");
        // The cookie names the session and, for the form tokens, the account; everything else is looked up.
        await context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, accountId.ToString(CultureInfo.InvariantCulture)), new Claim(Sessions.Claim, sid.ToString())],
            IdentityConstants.ApplicationScheme)));
        await log.Add(SecurityEventKind.SignedIn, accountId: accountId, accountName: userName);
    }
}
