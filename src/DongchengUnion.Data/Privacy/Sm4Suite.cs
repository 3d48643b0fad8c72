using System.Security.Cryptography;
using Org.BouncyCastle.Crypto;
using Org.BouncyCastle.Crypto.Engines;
using Org.BouncyCastle.Crypto.Modes;
using Org.BouncyCastle.Crypto.Parameters;

namespace DongchengUnion.Data.Privacy;

/// <summary>SM4-GCM (GB/T 32907), for offices that must use the national algorithms. In software, and several times slower than AES.</summary>
internal sealed class Sm4Suite : ICipherSuite
{
    public byte Format => 2;
    public string Name => "SM4-GCM";
    public int KeyBytes => 16;

    public IKeyedCipher WithKey(byte[] key) => new Keyed(key);

    private sealed class Keyed(byte[] key) : IKeyedCipher
    {
        public void Encrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> plain, Span<byte> sealedText, ReadOnlySpan<byte> bound) =>
            Run(true, nonce, plain, sealedText, bound);

        public void Decrypt(ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> sealedText, Span<byte> plain, ReadOnlySpan<byte> bound)
        {
            try
            {
                Run(false, nonce, sealedText, plain, bound);
            }
            catch (InvalidCipherTextException broken)
            {
                throw new CryptographicException("The tag does not fit.", broken);
            }
        }

        private void Run(bool encrypt, ReadOnlySpan<byte> nonce, ReadOnlySpan<byte> from, Span<byte> to, ReadOnlySpan<byte> bound)
        {
            var cipher = new GcmBlockCipher(new SM4Engine());
            cipher.Init(encrypt, new AeadParameters(new KeyParameter(key), CipherSuites.TagBytes * 8, nonce.ToArray(), bound.ToArray()));
            var written = cipher.ProcessBytes(from, to);
            cipher.DoFinal(to[written..]);
        }
    }
}
