using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Organization;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Benchmarks;

/// <summary>A district full of members, with names, sealed numbers and search keys; county codes 3799xx and telephones 154… belong to nobody.</summary>
internal static class ListsDistrict
{
    public static async Task Fill(string file, int rows, ISealer sealer)
    {
        List<Union> unions;
        await using (var db = OfflineContexts.Sqlite($"Data Source={file}"))
            unions = await db.Unions.AsNoTracking().Where(u => u.Level == UnionLevel.Grassroots).OrderBy(u => u.Id).ToListAsync();
        using var bulk = new Bulk(file);
        var person = bulk.Insert("Persons", "Id", "UnionId", "ScopePath", "UpperUnionId", "FullName", "NameSort", "Facts_Sex", "Facts_BirthDate", "MobileSealed",
            "MobileHash", "CardStatus", "Status", "IsOnRoster", "JoinedOn", "CurrentSince", "Kind", "RecordedAt", "Version");
        var document = bulk.Insert("PersonDocuments", "PersonId", "UnionId", "ScopePath", "Kind", "NumberSealed", "NumberHash", "LastFourHash", "IsLongTerm", "IsFormer");
        var key = bulk.Insert("MemberSearchKeys", "Key", "UpperUnionId", "PersonId");
        var random = new Random(7);
        for (var id = 1; id <= rows; id++)
        {
            var place = UnionPlace.Of(unions[random.Next(unions.Count)]);
            var name = ImportRoster.Name(random);
            var born = new DateOnly(1960, 1, 1).AddDays(id % 16400);
            var number = string.Create(CultureInfo.InvariantCulture, $"3799{1 + id % 20:00}{born:yyyyMMdd}{id % 1000:000}0");
            var mobile = string.Create(CultureInfo.InvariantCulture, $"154{id:00000000}");
            person(id, place.UnionId, place.Path, place.UpperUnionId, name, NameKeys.Sort(name), nameof(Sex.Male), born.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                sealer.Seal(PersonalField.Mobile, mobile), sealer.MobileHash(mobile), nameof(CardStatus.None), nameof(MembershipStatus.Active), 1, "2015-01-01", "2015-01-01",
                nameof(MemberKind.Ordinary), "2015-01-01 00:00:00", 0);
            document(id, place.UnionId, place.Path, nameof(DocumentKind.ResidentIdentityCard), sealer.Seal(PersonalField.DocumentNumber, number),
                sealer.Hash(PersonalField.DocumentNumber, $"{id}"), sealer.LastFourHash(number[^4..]), 0, 0);
            foreach (var one in SearchKeys.Of(name)) key(one, place.UpperUnionId, id);
        }

        await bulk.Run("ANALYZE");
        bulk.Commit();
    }
}
