using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Privacy;
using DongchengUnion.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DongchengUnion.Web.Tests.Membership;

/// <summary>A person of the demo's roster with the numbers in clear, as the person knows them.</summary>
internal sealed record DemoMember(long Id, int UnionId, string FullName, string Number, string Mobile, string? Card)
{
    public static async Task<DemoMember> Named(Portal portal, string name)
    {
        await using var db = portal.Db();
        return Open(portal.Services.GetRequiredService<ISealer>(), await With(db).FirstAsync(p => p.FullName == name));
    }

    /// <summary>The so-manyth person of the union called 京韵 who has a resident number and is bound to nobody.</summary>
    public static async Task<DemoMember> Nobody(Portal portal, int number)
    {
        await using var db = portal.Db();
        var union = await db.Persons.Where(p => p.FullName == "许知秋").Select(p => p.UnionId).FirstAsync();
        return Open(portal.Services.GetRequiredService<ISealer>(), await With(db)
            .Where(p => p.UnionId == union && p.FullName != "许知秋" && p.Status == MembershipStatus.Active && p.Documents.Any(d => d.Kind == DocumentKind.ResidentIdentityCard))
            .OrderBy(p => p.Id).Skip(number).FirstAsync());
    }

    private static IQueryable<Person> With(UnionDbContext db) => db.Persons.AsNoTracking().Include(p => p.Documents);

    private static DemoMember Open(ISealer sealer, Person person) => new(person.Id, person.UnionId, person.FullName,
        sealer.Open(PersonalField.DocumentNumber, person.Documents[0].NumberSealed), sealer.Open(PersonalField.Mobile, person.MobileSealed!),
        person.CardSealed is { } card ? sealer.Open(PersonalField.CardNumber, card) : null);
}
