using System.Globalization;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Documents;
using DongchengUnion.Domain.Membership.Names;
using DongchengUnion.Domain.Privacy;

namespace DongchengUnion.Data.Membership.Demo;

/// <summary>Makes the people of the demo district and writes their ledger, by the same rules as everybody else's.</summary>
internal sealed class DemoPeople(ISealer sealer, long firstId)
{
    // A county of Beijing that the code table does not have, and a prefix that no operator uses: nobody's number.
    private const string Area = "110199", MobilePrefix = "154";
    private static readonly string[] Educations = ["10", "20", "20", "20", "30", "30", "40", "60"];
    public static readonly Actor Keeper = Actor.Portal with { Name = "演示填报员" };

    private readonly DemoDraw draw = new(8108);
    private readonly Dictionary<DateOnly, int> sequences = [];
    private readonly Dictionary<long, List<MembershipEvent>> histories = [];

    public List<Person> Persons { get; } = [];
    public IEnumerable<MembershipEvent> Events => histories.Values.SelectMany(h => h);

    public DemoDraw Draw => draw;

    public Person Someone(UnionPlace place, string workplace, bool woman, DateOnly joined)
    {
        var born = joined.AddYears(-20 - draw.Below(25)).AddDays(-draw.Below(360));
        // Nobody is still at work past the age of retirement, unless a list says so.
        if (born < new DateOnly(1962, 1, 1)) born = new DateOnly(1962 + draw.Below(20), 1 + draw.Below(12), 1 + draw.Below(28));
        return Person(place, workplace, DemoNames.Draw(draw, woman), null, woman ? Sex.Female : Sex.Male, born);
    }

    public Person Person(UnionPlace place, string workplace, string name, string? former, Sex sex, DateOnly born, string? department = null, string? post = null,
        IdentityNumber? number = null)
    {
        var person = new Person(firstId + Persons.Count, place, name, NameKeys.Sort(name), Facts(workplace, sex, born, department, post), born.ToDateTime(default, DateTimeKind.Utc));
        if (former is not null) person.Rename(name, former, person.NameSort);
        person.Documents.Add(sealer.Document(person.Id, place, number ?? Number(born, sex)));
        person.SetMobile(sealer, MobilePrefix + (Persons.Count * 7919L % 100000000).ToString("D8", CultureInfo.InvariantCulture));
        if (draw.Below(100) < 35)
        {
            var card = "622163" + (Persons.Count * 104729L % 10000000000).ToString("D10", CultureInfo.InvariantCulture);
            person.SetCard(CardStatus.Valid, sealer.Seal(PersonalField.CardNumber, card), sealer.CardHash(card), new DateOnly(2017, 10, 17));
        }

        Persons.Add(person);
        histories[person.Id] = [];
        return person;
    }

    /// <summary>How many of each union's people were counted, and how many retained, on a day.</summary>
    public ILookup<int, MembershipStatus> Standings(DateOnly on) =>
        histories.Values.Select(h => MembershipLedger.Fold(h, on)).Where(s => s.IsOnRoster).ToLookup(s => s.UnionId ?? 0, s => s.Status);

    public void Write(Person person, UnionPlace place, LedgerEntry entry) =>
        histories[person.Id].Add(MembershipLedger.Record(person, place, histories[person.Id], entry, entry.EffectiveOn, Keeper,
            entry.EffectiveOn.AddDays(1).ToDateTime(new TimeOnly(2, 0), DateTimeKind.Utc)));

    private PersonFacts Facts(string workplace, Sex sex, DateOnly born, string? department, string? post) => new()
    {
        Sex = sex,
        BirthDate = born,
        Ethnicity = draw.Below(100) < 92 ? "01" : "11",
        Nationality = "CHN",
        PoliticalStatus = draw.Below(100) switch { < 14 => "01", < 24 when born.Year > 1991 => "03", _ => "13" },
        Education = Educations[draw.Below(Educations.Length)],
        HouseholdType = draw.Below(100) < 70 ? "10" : "3",
        IsMigrant = draw.Below(100) < 22,
        FromOutsideBeijing = draw.Below(100) < 38,
        Workplace = workplace,
        Department = department,
        Post = post,
        EmploymentForm = draw.Below(100) < 90 ? "1" : "2",
        WorkStatus = "1",
        DuesPaidTo = new DateOnly(2019, 6, 30),
    };

    private IdentityNumber Number(DateOnly born, Sex sex)
    {
        var sequence = sequences[born] = sequences.GetValueOrDefault(born) + 1;
        var digits = string.Create(CultureInfo.InvariantCulture, $"{Area}{born:yyyyMMdd}{sequence * 2 - (sex == Sex.Female ? 0 : 1):D3}");
        return IdentityNumber.Read(DocumentKind.ResidentIdentityCard, digits + CitizenDigits.CheckCharacter(digits), new DateOnly(2019, 7, 2));
    }
}
