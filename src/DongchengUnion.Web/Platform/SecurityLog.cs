using DongchengUnion.Data;
using DongchengUnion.Data.Accounts;

namespace DongchengUnion.Web.Platform;

/// <summary>
/// Writes the security log. A deed and its line belong together: <see cref="With"/> puts the line into the context that saves the deed.
/// What leaves no other trace (a refusal, a sign-in) is saved on its own by <see cref="Add"/>, never while a transaction is open.
/// </summary>
public sealed class SecurityLog(IServiceScopeFactory scopes, IHttpContextAccessor http, PortalClock clock)
{
    /// <summary>Adds the line to what the context will save next: the deed and its line are kept together or not at all.</summary>
    public void With(UnionDbContext db, SecurityEventKind kind, string target = "", string detail = "", int? accountId = null, string? accountName = null) =>
        db.Add(Line(kind, target, detail, accountId, accountName));

    /// <param name="target">What it was done to.</param>
    /// <param name="accountName">For events of somebody who is not signed in.</param>
    /// <exception cref="InvalidOperationException">The request has a transaction open: use <see cref="With"/>.</exception>
    public async Task Add(SecurityEventKind kind, string target = "", string detail = "", int? accountId = null, string? accountName = null)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        db.Add(Line(kind, target, detail, accountId, accountName));
        await db.SaveChangesAsync();
    }

    private SecurityEvent Line(SecurityEventKind kind, string target, string detail, int? accountId, string? accountName)
    {
        var context = http.HttpContext;
        var viewer = context?.RequestServices.GetService<Viewer>();
        return new SecurityEvent
        {
            At = clock.Now,
            Kind = kind,
            AccountId = accountId ?? (viewer is { Is: true } ? viewer.AccountId : null),
            AccountName = Clean(accountName ?? viewer?.UserName ?? "", 60),
            Post = Clean(viewer?.Post?.Title ?? "", 200),
            UnionId = viewer?.Post?.UnionId,
            Address = context?.Connection.RemoteIpAddress?.ToString() ?? "",
            Target = Clean(target, 200),
            Detail = Clean(detail, 1000),
            RequestId = context?.TraceIdentifier ?? "",
        };
    }

    /// <summary>A log is a second copy: no personal numbers, no characters that could forge a line, no endless text.</summary>
    private static string Clean(string text, int length)
    {
        var plain = PersonalData.Mask(new string([.. text.Take(length * 2).Select(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format ? '·' : c)]));
        return plain.Length <= length ? plain : plain[..(length - 1)] + "…";
    }
}
