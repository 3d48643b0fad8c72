using System.Security.Cryptography;
using System.Text;

namespace DongchengUnion.Data.Accounts;

/// <summary>
/// A link by which one person chooses a password, once, within 72 hours. Only the hash is kept: whoever reads the table
/// cannot use it. Times are the machine's.
/// </summary>
public sealed class Invitation
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(72);

    private Invitation() { }

    public Invitation(int accountId, string token, string issuedByName, DateTime at)
    {
        AccountId = accountId;
        TokenHash = Hash(token);
        IssuedByName = issuedByName;
        IssuedAt = at;
        ExpiresAt = at + Lifetime;
    }

    public int Id { get; private set; }
    public int AccountId { get; private set; }
    public string TokenHash { get; private set; } = "";
    public string IssuedByName { get; private set; } = "";
    public DateTime IssuedAt { get; private set; }
    public DateTime ExpiresAt { get; private set; }

    /// <summary>When the password was chosen.</summary>
    public DateTime? UsedAt { get; private set; }

    /// <summary>When a newer link, or the person's own new password, took its place.</summary>
    public DateTime? WithdrawnAt { get; private set; }

    public bool IsOpen(DateTime at) => UsedAt is null && WithdrawnAt is null && at < ExpiresAt;

    public void Use(DateTime at) => UsedAt = at;

    public void Withdraw(DateTime at) => WithdrawnAt = at;

    /// <summary>A new secret for a link: more than 200 random bits. No digits, which the log might take for somebody's number and mask.</summary>
    public static string NewToken() => RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz", 48);

    public static string Hash(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
