using System.Text.Json;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>A person's file as an undo puts it back.</summary>
internal sealed record PersonSnapshot(string FullName, string? FormerName, PersonFacts Facts, byte[]? MobileSealed, byte[]? MobileHash, byte[]? EmailSealed,
    CardStatus CardStatus, byte[]? CardSealed, byte[]? CardHash, DateOnly? CardIssuedOn, int UnionId, string ScopePath, int UpperUnionId)
{
    public static PersonSnapshot Of(Person p) => new(p.FullName, p.FormerName, p.Facts, p.MobileSealed, p.MobileHash, p.EmailSealed, p.CardStatus,
        p.CardSealed, p.CardHash, p.CardIssuedOn, p.UnionId, p.ScopePath, p.UpperUnionId);

    public byte[] Seal(ISealer sealer) => sealer.Seal(PersonalField.Snapshot, JsonSerializer.Serialize(this));

    public static PersonSnapshot Open(ISealer sealer, byte[] sealedBytes) =>
        JsonSerializer.Deserialize<PersonSnapshot>(sealer.Open(PersonalField.Snapshot, sealedBytes)) ?? throw new SealBrokenException("历史快照是空的。");

    public async Task PutBack(UnionDbContext db, Person person)
    {
        var isRenamed = person.FullName != FullName || person.FormerName != FormerName;
        if (isRenamed) person.Rename(FullName, FormerName, NameKeys.Sort(FullName));
        person.Describe(Facts);
        person.SetMobile(MobileSealed, MobileHash);
        person.SetEmail(EmailSealed);
        person.SetCard(CardStatus, CardSealed, CardHash, CardIssuedOn);
        if (person.UnionId != UnionId) await db.Move(person, new UnionPlace(UnionId, ScopePath, UpperUnionId));
        else if (isRenamed) await db.Rename(person, FullName, FormerName);
    }
}
