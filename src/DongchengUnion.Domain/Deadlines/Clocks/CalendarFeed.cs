using System.Security.Cryptography;
using System.Text;

namespace DongchengUnion.Domain.Deadlines.Clocks;

/// <summary>The secret address under which a calendar program fetches one account's dates. Only its hash is kept.</summary>
public sealed class CalendarFeed
{
    private CalendarFeed() { }

    public long Id { get; private set; }
    public int AccountId { get; private set; }
    public string SecretHash { get; private set; } = "";
    public DateTime CreatedAt { get; private set; }
    public DateTime? RevokedAt { get; private set; }

    /// <returns>The feed, and the secret that is shown this once.</returns>
    public static (CalendarFeed Feed, string Secret) New(int accountId, DateTime at)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        return (new CalendarFeed { AccountId = accountId, SecretHash = Hash(secret), CreatedAt = at }, secret);
    }

    public static string Hash(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public void Revoke(DateTime at) => RevokedAt ??= at;
}
