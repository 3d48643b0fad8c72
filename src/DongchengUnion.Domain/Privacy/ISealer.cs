namespace DongchengUnion.Domain.Privacy;

/// <summary>Seals personal data for the database and opens it again. The keys lie outside the database.</summary>
public interface ISealer
{
    byte[] Seal(PersonalField field, string plain);

    /// <exception cref="SealBrokenException">The bytes were changed, belong to another field, or their key is gone.</exception>
    string Open(PersonalField field, byte[] sealedBytes);

    /// <summary>A keyed hash, 32 bytes, for finding equal values without opening any.</summary>
    /// <param name="normalised">The value in the one form it is searched in.</param>
    byte[] Hash(PersonalField field, string normalised);
}

/// <summary>Sealed data cannot be opened. The message never holds the data.</summary>
public sealed class SealBrokenException(string message, Exception? inner = null) : Exception(message, inner);
