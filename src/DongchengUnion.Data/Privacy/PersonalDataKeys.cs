using System.Security.Cryptography;
using System.Text;

namespace DongchengUnion.Data.Privacy;

/// <summary>A sealing key by its number, ready for use.</summary>
public sealed class SealingKey(ushort id, ICipherSuite suite, byte[] key, DateTime created, bool isActive)
{
    public ushort Id { get; } = id;
    public ICipherSuite Suite { get; } = suite;
    public DateTime Created { get; } = created;
    public bool IsActive { get; } = isActive;
    public IKeyedCipher Cipher { get; } = suite.WithKey(key);
    internal byte[] Bytes { get; } = key;

    internal SealingKey Retired() => IsActive ? new(Id, Suite, Bytes, Created, false) : this;
}

/// <summary>All keys of a portal: one seals, the older ones still open, and one makes the search fingerprints.</summary>
public sealed class PersonalDataKeys
{
    private readonly Dictionary<ushort, SealingKey> byId;

    /// <exception cref="InvalidOperationException">Not exactly one key is active, or a number is there twice.</exception>
    public PersonalDataKeys(IReadOnlyList<SealingKey> keys, byte[] hashKey)
    {
        if (keys.Count(k => k.IsActive) != 1 || keys.DistinctBy(k => k.Id).Count() != keys.Count || hashKey.Length < 32)
            throw new InvalidOperationException("个人信息密钥文件不完整：应有且仅有一把启用的密钥，编号不得重复，并有检索密钥。");
        All = keys;
        HashKey = hashKey;
        byId = keys.ToDictionary(k => k.Id);
        Active = keys.Single(k => k.IsActive);
    }

    public IReadOnlyList<SealingKey> All { get; }
    public SealingKey Active { get; }
    internal byte[] HashKey { get; }

    /// <summary>Says which key file belongs to a database, and betrays nothing of it.</summary>
    public string Fingerprint => Convert.ToHexStringLower(HMACSHA256.HashData(HashKey, Encoding.UTF8.GetBytes("which key file is this"))[..8]);

    public SealingKey? Find(ushort id) => byId.GetValueOrDefault(id);

    public static PersonalDataKeys New(DateTime at) =>
        new([Fresh(1, CipherSuites.Default, at)], RandomNumberGenerator.GetBytes(32));

    /// <summary>The same keys with one more, which seals from now on.</summary>
    public PersonalDataKeys Rotated(ICipherSuite suite, DateTime at) =>
        new([.. All.Select(k => k.Retired()), Fresh(checked((ushort)(All.Max(k => k.Id) + 1)), suite, at)], HashKey);

    private static SealingKey Fresh(ushort id, ICipherSuite suite, DateTime at) =>
        new(id, suite, RandomNumberGenerator.GetBytes(suite.KeyBytes), at, true);
}
