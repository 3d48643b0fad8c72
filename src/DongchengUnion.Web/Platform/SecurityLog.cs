using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;

namespace DongchengUnion.Web.Platform;

/// <summary>Writes the security log. Its lines are saved on their own, so that a refused action still leaves one.</summary>
public sealed class SecurityLog(IServiceScopeFactory scopes, IHttpContextAccessor http, PortalClock clock)
{
    /// <param name="target">What it was done to; personal data is masked by the caller.</param>
    /// <param name="accountName">For events of somebody who is not signed in.</param>
    public async Task Add(SecurityEventKind kind, string target = "", string detail = "", int? accountId = null, string? accountName = null)
    {
        var context = http.HttpContext;
        var viewer = context?.RequestServices.GetService<Viewer>();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        db.Add(new SecurityEvent
        {
            At = clock.Now,
            Kind = kind,
            AccountId = accountId ?? (viewer is { Is: true } ? viewer.AccountId : null),
            AccountName = Cut(accountName ?? viewer?.UserName ?? "", 200),
            Post = Cut(viewer?.Post?.Title ?? "", 200),
            UnionId = viewer?.Post?.UnionId,
            Address = context?.Connection.RemoteIpAddress?.ToString() ?? "",
            Target = Cut(target, 200),
            Detail = Cut(detail, 1000),
            RequestId = context?.TraceIdentifier ?? "",
        });
        await db.SaveChangesAsync();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
