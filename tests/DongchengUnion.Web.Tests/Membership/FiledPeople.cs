using DongchengUnion.Data.Membership;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>Puts people on a union's roster as the portal itself would: numbers sealed, keys written, one joining in the ledger.</summary>
internal static class FiledPeople
{
    public const string ChairsUnion = "北京京韵文化传播有限公司工会", OtherUnion = "北京青禾里信息技术有限公司工会";

    private static readonly DateOnly Today = new(2019, 7, 2);

    public static async Task<long> File(this Portal portal, string union, string name, string number, string? mobile = null, PersonFacts? facts = null, string? formerName = null)
    {
        await using var db = portal.Db();
        var sealer = portal.Services.GetRequiredService<ISealer>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var place = UnionPlace.Of(await db.Unions.SingleAsync(u => u.Name == union));
        var id = await db.NextPersonIds(1);
        var read = IdentityNumber.Read(DocumentKind.ResidentIdentityCard, number, Today);
        Assert.False(read.IsRefused, read.Reason);
        var person = new Person(id, place, name, NameKeys.Sort(name), (facts ?? new()) with { Sex = read.Sex!.Value, BirthDate = read.Birth }, DateTime.UnixEpoch);
        if (formerName is not null) person.Rename(name, formerName, person.NameSort);
        person.SetMobile(sealer, mobile);
        person.Documents.Add(sealer.Document(id, place, read));
        var joined = MembershipLedger.Record(person, place, [], new LedgerEntry(MembershipEventKind.Join, new DateOnly(2019, 3, 1), EventReason.FirstJoining),
            Today, new Actor(1, "测试", "测试", place.UnionId), DateTime.UnixEpoch);
        db.AddPerson(person);
        db.MembershipEvents.Add(joined);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return id;
    }

    /// <summary>A number that passes its check: born on a day in the former Chongwen, the rest invented.</summary>
    public static string Number(string birth, int sequence)
    {
        var digits = $"110103{birth}{sequence:D3}";
        return digits + CitizenDigits.CheckCharacter(digits);
    }
}
