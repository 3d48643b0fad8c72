using System.Reflection;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;

namespace DongchengUnion.Domain.Tests.Membership;

/// <summary>Four unions under two streets, and the people who come and go; written through the ledger's own door.</summary>
internal sealed class Ledger
{
    public static readonly string[] Unions = ["A", "B", "C", "D"];
    public static readonly Actor Chair = new(7, "周主席", "甲公司工会 主席", 11);

    private static readonly Dictionary<string, UnionPlace> Places = new()
    {
        ["A"] = UnionPlace.Of(11, "/1/2/11/"),
        ["B"] = UnionPlace.Of(12, "/1/2/12/"),
        ["C"] = UnionPlace.Of(13, "/1/3/13/"),
        ["D"] = UnionPlace.Of(14, "/1/14/"),
    };

    private readonly Dictionary<string, Person> people = [];

    public List<MembershipEvent> Events { get; } = [];

    public static UnionPlace Place(string union) => Places[union];

    /// <summary>Which unions a scope of the cases means: one of them, a street, the district.</summary>
    public static Func<int, bool> Inside(string scope) => scope switch
    {
        "Jingshan" => id => id is 11 or 12,
        "Hepingli" => id => id is 13,
        "District" => _ => true,
        _ => id => id == Places[scope].UnionId,
    };

    public static DateTime Noon(DateOnly day) => day.ToDateTime(new TimeOnly(4, 0), DateTimeKind.Utc);

    public Person Who(string name, Sex sex = Sex.Male, string union = "A")
    {
        if (people.TryGetValue(name, out var person)) return person;
        return people[name] = new Person(people.Count + 1, Places[union], name, name, new PersonFacts { Sex = sex, BirthDate = new(1980, 1, 1) }, DateTime.UnixEpoch);
    }

    public List<MembershipEvent> Of(Person person) => [.. Events.Where(e => e.PersonId == person.Id)];

    public MembershipEvent Record(Person person, string union, LedgerEntry entry, DateOnly? recorded = null)
    {
        var written = MembershipLedger.Record(person, Places[union], Of(person), entry, new DateOnly(2030, 1, 1), Chair, Noon(recorded ?? entry.EffectiveOn));
        typeof(MembershipEvent).GetProperty(nameof(MembershipEvent.Id), BindingFlags.Public | BindingFlags.Instance)!.SetValue(written, Events.Count + 1L);
        Events.Add(written);
        if (person.IsOnRoster) person.PutUnder(Places[union]);
        return written;
    }

    public void ReverseLast(Person person, DateOnly on)
    {
        MembershipLedger.ReverseLast(person, Of(person), MembershipLedger.InOrder(Of(person).Where(e => !e.IsReversed)).Last().Id, "登记错误", Chair, Noon(on));
        if (MembershipLedger.Fold(Of(person)).UnionId is { } union) person.PutUnder(Places.Values.Single(p => p.UnionId == union));
    }
}
