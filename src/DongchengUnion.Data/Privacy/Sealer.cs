using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Privacy;

/// <summary>
/// Sealed bytes are [suite 1][key number 2][nonce 12][cipher text][tag 16]. The field's name is bound into the tag. A random nonce of
/// 96 bits is safe for some four thousand million values a key.
/// </summary>
public sealed class Sealer(KeyHolder keys) : ISealer
{
    private const int Head = 3;
    private const int Around = Head + CipherSuites.NonceBytes + CipherSuites.TagBytes;

    private static readonly byte[][] Names = [.. Enumerable.Range(0, Enum.GetValues<PersonalField>().Max(f => (int)f) + 1)
        .Select(i => Encoding.UTF8.GetBytes(((PersonalField)i).ToString()))];

    /// <summary>The number of the key that sealed these bytes.</summary>
    public static ushort KeyOf(ReadOnlySpan<byte> sealedBytes) => BinaryPrimitives.ReadUInt16BigEndian(sealedBytes[1..]);

    public byte[] Seal(PersonalField field, string plain)
    {
        var key = keys.Current.Active;
        var length = Encoding.UTF8.GetByteCount(plain);
        var rented = length > 256 ? ArrayPool<byte>.Shared.Rent(length) : null;
        var text = rented is null ? stackalloc byte[256] : rented;
        text = text[..Encoding.UTF8.GetBytes(plain, text)];
        var result = new byte[length + Around];
        result[0] = key.Suite.Format;
        BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(1), key.Id);
        var nonce = result.AsSpan(Head, CipherSuites.NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        key.Cipher.Encrypt(nonce, text, result.AsSpan(Head + CipherSuites.NonceBytes), Names[(int)field]);
        text.Clear();
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return result;
    }

    public string Open(PersonalField field, byte[] sealedBytes)
    {
        if (sealedBytes.Length < Around) throw new SealBrokenException("封存的个人信息不完整，不能打开。");
        var key = keys.Find(KeyOf(sealedBytes));
        if (key is null || key.Suite.Format != sealedBytes[0]) throw new SealBrokenException($"密钥文件中没有第 {KeyOf(sealedBytes)} 号密钥，封存的个人信息不能打开。");
        var length = sealedBytes.Length - Around;
        var rented = length > 256 ? ArrayPool<byte>.Shared.Rent(length) : null;
        var text = rented is null ? stackalloc byte[256] : rented;
        text = text[..length];
        try
        {
            key.Cipher.Decrypt(sealedBytes.AsSpan(Head, CipherSuites.NonceBytes), sealedBytes.AsSpan(Head + CipherSuites.NonceBytes), text, Names[(int)field]);
            return Encoding.UTF8.GetString(text);
        }
        catch (CryptographicException broken)
        {
            throw new SealBrokenException("封存的个人信息已被改动，或不属于这一栏，不能打开。", broken);
        }
        finally
        {
            text.Clear();
            if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        }
    }

    public byte[] Hash(PersonalField field, string normalised)
    {
        var name = Names[(int)field];
        var length = name.Length + 1 + Encoding.UTF8.GetByteCount(normalised);
        var text = length > 256 ? new byte[length] : stackalloc byte[length];
        name.CopyTo(text);
        text[name.Length] = 0;
        Encoding.UTF8.GetBytes(normalised, text[(name.Length + 1)..]);
        return HMACSHA256.HashData(keys.Current.HashKey, text);
    }
}
