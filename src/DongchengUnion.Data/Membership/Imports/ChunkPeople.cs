using DongchengUnion.Domain.Membership;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Imports;

/// <summary>The people on file whom the rows of one chunk concern, wherever in the district their files are kept.</summary>
internal sealed class ChunkPeople
{
    private const int Step = 500;

    private readonly ILookup<long, MembershipEvent> events;

    private ChunkPeople(Dictionary<long, Person> persons, ILookup<long, MembershipEvent> events) => (Persons, this.events) = (persons, events);

    public IReadOnlyDictionary<long, Person> Persons { get; }

    public IReadOnlyList<MembershipEvent> EventsOf(long personId) => [.. events[personId]];

    /// <param name="tracked">Whether they are going to be changed.</param>
    public static async Task<ChunkPeople> Load(UnionDbContext db, IEnumerable<long> ids, bool tracked, CancellationToken stop)
    {
        Dictionary<long, Person> persons = [];
        List<MembershipEvent> events = [];
        foreach (var some in ids.Distinct().Chunk(Step))
        {
            var wanted = db.Persons.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Include(p => p.Documents).Where(p => some.Contains(p.Id));
            foreach (var person in await (tracked ? wanted : wanted.AsNoTracking()).ToListAsync(stop)) persons[person.Id] = person;
            var lines = db.MembershipEvents.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(e => some.Contains(e.PersonId));
            events.AddRange(await (tracked ? lines : lines.AsNoTracking()).ToListAsync(stop));
        }

        return new ChunkPeople(persons, events.ToLookup(e => e.PersonId));
    }
}
