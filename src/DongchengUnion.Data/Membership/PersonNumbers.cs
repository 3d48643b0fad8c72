using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership;

/// <summary>The one way in which a person's numbers are sealed and hashed, so that whoever searches finds what somebody else filed.</summary>
public static class PersonNumbers
{
    /// <summary>The document of a number that was read and not refused.</summary>
    public static PersonDocument Document(this ISealer sealer, long personId, UnionPlace place, in IdentityNumber number)
    {
        var document = new PersonDocument(personId, place, number.Kind, sealer.Seal(PersonalField.DocumentNumber, number.Number),
            sealer.DocumentHash(number), sealer.LastFourHash(number.LastFour));
        if (number.IssuingCountry is not null) document.SetValidity(null, null, false, number.IssuingCountry);
        return document;
    }

    /// <summary>The old number of fifteen digits as a document of its own, found but not shown first; null where there is none.</summary>
    public static PersonDocument? FormerDocument(this ISealer sealer, long personId, UnionPlace place, in IdentityNumber number)
    {
        if (number.FormerNumber is not { } old || number.FormerSearchText is not { } text) return null;
        var document = new PersonDocument(personId, place, number.Kind, sealer.Seal(PersonalField.DocumentNumber, old),
            sealer.Hash(PersonalField.DocumentNumber, text), sealer.LastFourHash(old[^4..]));
        document.Retire();
        return document;
    }

    public static byte[] DocumentHash(this ISealer sealer, in IdentityNumber number) => sealer.Hash(PersonalField.DocumentNumber, number.SearchText);

    /// <param name="lastFour">The last four characters, letters in capitals.</param>
    public static byte[] LastFourHash(this ISealer sealer, string lastFour) => sealer.Hash(PersonalField.DocumentNumber, "…" + lastFour);

    /// <param name="mobile">Eleven digits.</param>
    public static byte[] MobileHash(this ISealer sealer, string mobile) => sealer.Hash(PersonalField.Mobile, mobile);

    /// <param name="card">Digits only.</param>
    public static byte[] CardHash(this ISealer sealer, string card) => sealer.Hash(PersonalField.CardNumber, card);

    /// <param name="mobile">Eleven digits; null forgets the number.</param>
    public static void SetMobile(this Person person, ISealer sealer, string? mobile)
    {
        if (mobile is null) person.SetMobile(null, null);
        else person.SetMobile(sealer.Seal(PersonalField.Mobile, mobile), sealer.MobileHash(mobile));
    }
}
