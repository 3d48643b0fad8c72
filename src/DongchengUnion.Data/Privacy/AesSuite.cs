using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace DongchengUnion.Data.Privacy;

/// <summary>AES-256-GCM of the runtime.</summary>
internal sealed class AesSuite : ICipherSuite
{
    public byte Format => 1;
    public string Name => "AES-256-GCM";
    public int KeyBytes => 32;

    public IKeyedCipher WithKey(byte[] key) => new Keyed(key);

    // An AesGcm serves one thread at a time and costs much more to make than to use.
    private sealed class Keyed(byte[] key) : IKeyedCipher
    {
        private readonly ConcurrentBag<AesGcm> idle = [];

        public void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> sealedText, ReadOnlySpan<byte> bound)
        {
            var cipher = Take();
            cipher.Encrypt(nonce, plain, sealedText[..plain.Length], sealedText[plain.Length..], bound);
            idle.Add(cipher);
        }

        public void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, Span<byte> plain, ReadOnlySpan<byte> bound)
        {
            var cipher = Take();
            cipher.Decrypt(nonce, sealedText[..plain.Length], sealedText[plain.Length..], plain, bound);
            idle.Add(cipher);
        }

        private AesGcm Take() => idle.TryTake(out var cipher) ? cipher : new AesGcm(key, CipherSuites.TagBytes);
    }
}
