namespace DongchengUnion.Domain.Privacy;

/// <summary>Seals personal values for the database and opens them again. Safe for several threads.</summary>
public interface ISealer
{
    /// <summary>Encrypts with the active key. The same value gives other bytes each time, so a sealed column cannot be searched.</summary>
    byte[] Seal(PersonalField field, string plain);

    /// <exception cref="SealBrokenException">The bytes were changed, belong to another field, or their key is not in the key file.</exception>
    string Open(PersonalField field, byte[] sealedBytes);

    /// <summary>A keyed fingerprint of 32 bytes for search by equality. Its key is no sealing key and is never replaced.</summary>
    /// <param name="normalised">The value in the one spelling that is compared; the caller brings it there.</param>
    byte[] Hash(PersonalField field, string normalised);
}

/// <summary>A sealed value does not open. The message names no value.</summary>
public sealed class SealBrokenException(string message, Exception? inner = null) : Exception(message, inner);
