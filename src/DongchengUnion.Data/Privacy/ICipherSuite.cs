namespace DongchengUnion.Data.Privacy;

/// <summary>An authenticated cipher. Another algorithm is another suite; what the old one sealed still opens.</summary>
public interface ICipherSuite
{
    /// <summary>The first byte of everything this suite seals.</summary>
    byte Format { get; }

    /// <summary>As it stands in the key file.</summary>
    string Name { get; }

    int KeyBytes { get; }

    IKeyedCipher WithKey(byte[] key);
}

/// <summary>A cipher that holds its key. Safe for several threads.</summary>
public interface IKeyedCipher
{
    /// <param name="sealedText">As long as the plain text, with the tag of 16 bytes behind it.</param>
    void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> sealedText, ReadOnlySpan<byte> bound);

    /// <exception cref="System.Security.Cryptography.CryptographicException">The bytes are not what was sealed.</exception>
    void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, Span<byte> plain, ReadOnlySpan<byte> bound);
}

/// <summary>The suites the portal knows.</summary>
public static class CipherSuites
{
    public const int NonceBytes = 12;
    public const int TagBytes = 16;

    public static readonly ICipherSuite Default = new AesSuite();

    public static readonly IReadOnlyList<ICipherSuite> All = [Default, new Sm4Suite()];

    /// <summary>By name, or by its first word: SM4 for SM4-GCM.</summary>
    public static ICipherSuite? Find(string name) => All.FirstOrDefault(s =>
        s.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || s.Name.Split('-')[0].Equals(name, StringComparison.OrdinalIgnoreCase));
}
