using DongchengUnion.Data.Seeding;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Flows;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Demo;

/// <summary>
/// The demo district's people: everybody who joined in the first half of 2019, and the whole roster of two streets and one directly
/// affiliated union. The other unions have not brought their older members in yet, as in life.
/// </summary>
internal sealed class DemoRosterSeed : ISeed
{
    private static readonly string[] WholeRosters = ["110101002", "110101010", "D001"];
    private static readonly DateOnly LastYear = new(2018, 12, 31);

    public async Task Load(UnionDbContext db, SeedFolder folder, DateTime at)
    {
        if (await db.Persons.AnyAsync()) return;
        var unions = await db.Unions.AsNoTracking().ToDictionaryAsync(u => u.Number);
        var numbers = unions.Values.ToDictionary(u => u.Id, u => u.Number);
        var joined = folder.Rows("demo/new-members-2019H1.csv").ToLookup(r => r["union"], r => (Day: r.Date("day"), Persons: r.Whole("persons")));
        var named = folder.Rows("demo/members.csv").ToLookup(r => r["union"]);
        bool IsWhole(Union union) => union.Level is UnionLevel.Grassroots or UnionLevel.DirectlyAffiliated && union.ClosedOn is null
            && (WholeRosters.Contains(union.Number) || (union.ParentId is { } parent && WholeRosters.Contains(numbers[parent])));
        await db.InOneTransaction(async () =>
        {
            var people = new DemoPeople(db.Sealer, await db.NextPersonIds(0));
            foreach (var row in named.SelectMany(g => g)) AddNamed(people, row, unions[row["union"]]);
            foreach (var union in unions.Values.OrderBy(u => u.Number, StringComparer.Ordinal))
            {
                if (IsWhole(union))
                    AddRoster(people, union, joined[union.Number].Sum(j => j.Persons), named[union.Number].Count());
                foreach (var (day, count) in joined[union.Number])
                {
                    for (var i = 0; i < count; i++) Join(people, people.Someone(Place(union), Workplace(union), people.Draw.Below(100) < 42, day), union, day);
                }
            }

            var standings = people.Standings(LastYear);
            db.AddRange(unions.Values.Where(IsWhole).Where(u => u.FoundedOn < LastYear).Select(u => Confirmed(u, [.. standings[u.Id]])));
            await db.SaveChangesAsync();
            await db.NextPersonIds(people.Persons.Count);
            await db.InsertAll(people.Persons);
            await db.InsertAll(people.Persons.SelectMany(p => p.Documents));
            await db.InsertAll(people.Events);
            await db.InsertAll(people.Persons.SelectMany(PersonWriter.KeysOf).OrderBy(k => k.Key, StringComparer.Ordinal).ThenBy(k => k.UpperUnionId).ThenBy(k => k.PersonId));
        });
    }

    private static void AddNamed(DemoPeople people, SeedRow row, Union union)
    {
        IdentityNumber? number = row.Optional("number") is { } text
            ? IdentityNumber.Read(row.Enum<DocumentKind>("kind"), text, LastYear, row.Optional("country"))
            : null;
        if (number is { IsRefused: true } refused) throw new FormatException($"{row["name"]}: {refused.Reason}");
        var person = people.Person(Place(union), Workplace(union), row["name"], row.Optional("former"), row.Enum<Sex>("sex"), row.Date("birth"),
            row.Optional("department"), row.Optional("post"), number);
        Join(people, person, union, row.Date("joined"));
        // Born in 1958: retired last year, membership retained.
        if (person.Facts.BirthDate < new DateOnly(1959, 1, 1))
            people.Write(person, Place(union), new LedgerEntry(MembershipEventKind.Retain, person.Facts.BirthDate.Value.AddYears(60), EventReason.Retired));
    }

    // As many counted members at the end of June as the union's card says, some of whom have come and gone.
    private static void AddRoster(DemoPeople people, Union union, int joining, int known)
    {
        var goal = union.Headcount.Members ?? 0;
        var (leaving, retiring) = (goal / 90, goal / 70);
        // A union of this year has only those who joined this year.
        if (union.FoundedOn >= LastYear) return;
        var founded = union.FoundedOn > new DateOnly(1990, 1, 1) ? union.FoundedOn : new DateOnly(1990, 1, 1);
        var span = Math.Max(1, LastYear.DayNumber - founded.DayNumber);
        // One of those known by name may be retained and not counted.
        var count = goal - joining - known + leaving + retiring + (union.Number == "G0001" ? 1 : 0);
        for (var i = 0; i < count; i++)
        {
            var person = people.Someone(Place(union), Workplace(union), people.Draw.Below(100) < 44, founded.AddDays(people.Draw.Below(span)));
            Join(people, person, union, founded.AddDays(people.Draw.Below(span)));
            var day = new DateOnly(2019, 1 + people.Draw.Below(6), 1 + people.Draw.Below(28));
            if (i < leaving)
                people.Write(person, Place(union), new LedgerEntry(MembershipEventKind.TransferOut, day, EventReason.LabourRelationChanged, OtherUnionName: "区外单位工会"));
            else if (i < leaving + retiring)
                people.Write(person, Place(union), new LedgerEntry(MembershipEventKind.Retain, day, EventReason.Retired));
        }
    }

    private static RosterConfirmation Confirmed(Union union, List<MembershipStatus> standings) =>
        new(Place(union), union.Name, LastYear, standings.Count(s => s == MembershipStatus.Active), standings.Count(s => s == MembershipStatus.Retained), 0, 0,
            DemoPeople.Keeper with { UnionId = union.Id }, LastYear.ToDateTime(new TimeOnly(8, 0), DateTimeKind.Utc));

    private static void Join(DemoPeople people, Person person, Union union, DateOnly day) =>
        people.Write(person, Place(union), new LedgerEntry(MembershipEventKind.Join, day));

    private static UnionPlace Place(Union union) => UnionPlace.Of(union);

    private static string Workplace(Union union) => union.Name.EndsWith("工会", StringComparison.Ordinal) ? union.Name[..^2] : union.Name;
}
