using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace DongchengUnion.Web.Modules.Membership.Binding;

/// <summary>
/// Carries what has been found or typed from one page to the next, sealed and for a short while: nothing of it stands in an address,
/// in the session or in clear on the page.
/// </summary>
public sealed class BindingTickets(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);
    private readonly ITimeLimitedDataProtector found = protection.CreateProtector("membership.binding.found").ToTimeLimitedDataProtector();
    private readonly ITimeLimitedDataProtector typed = protection.CreateProtector("membership.binding.typed").ToTimeLimitedDataProtector();

    public string ForPerson(long personId) => found.Protect(personId.ToString(CultureInfo.InvariantCulture), Lifetime);

    /// <returns>Null for a ticket that is too old or none of ours.</returns>
    public long? Person(string? ticket) => Open(found, ticket) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>With a query code of its own, so that a request sent twice is one request.</summary>
    public string ForClaim(Claim claim) => typed.Protect(JsonSerializer.Serialize(new Carried(claim, NewCode())), Lifetime);

    public (Claim Claim, string Code)? Claim(string? ticket) =>
        Open(typed, ticket) is { } text && JsonSerializer.Deserialize<Carried>(text) is { } carried ? (carried.Claim, carried.Code) : null;

    // Read out on the phone and typed by hand: no letters that look like digits. 60 random bits.
    private static string NewCode() => RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12);

    private static string? Open(ITimeLimitedDataProtector protector, string? ticket)
    {
        try
        {
            return string.IsNullOrEmpty(ticket) ? null : protector.Unprotect(ticket);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Carried(Claim Claim, string Code);
}
