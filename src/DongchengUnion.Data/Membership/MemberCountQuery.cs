using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership;

/// <summary>One body with its counts over a period.</summary>
public sealed record BodyCounts(UnionShape Body, MemberCounts Counts);

/// <summary>Persons who were moved by one kind of event in one month, for reports.</summary>
public sealed record MonthMovement(int UnionId, Month Month, MembershipEventKind Kind, int Persons, int Women);

/// <summary>How many belong to a union on a day.</summary>
public sealed record UnionStanding(int UnionId, int Members, int Women, int Retained);

/// <summary>
/// Counts of members, by the ledger and by nothing else. Grouped in the database; a union's whole history counts for whoever sees
/// the union in its place on the last day, also the part written while it belonged to another street. Only numbers leave here.
/// </summary>
public sealed class MemberCountQuery(UnionDbContext db)
{
    // Beyond this many unions the index is read through once instead of union by union.
    private const int FewUnions = 500;

    /// <summary>A body and the bodies right below it, each with everything under it, in the tree of the last day.</summary>
    /// <param name="root">The body; null for the highest one the viewer sees.</param>
    /// <param name="knownAt">As the ledger was known at that instant; null for now.</param>
    /// <returns>The body itself first; empty where the viewer sees no such body.</returns>
    public async Task<IReadOnlyList<BodyCounts>> Under(int? root, DateOnly from, DateOnly to, DateTime? knownAt = null, CancellationToken cancellationToken = default)
    {
        var shapes = await Shapes(to, cancellationToken);
        var head = root is null ? shapes.MinBy(s => s.Path.Length) : shapes.FirstOrDefault(s => s.UnionId == root);
        if (head is null) return [];
        var below = shapes.Where(s => s.Path.StartsWith(head.Path, StringComparison.Ordinal)).ToList();
        var unions = below.Select(s => s.UnionId).ToList();
        var sums = (await Sums(unions, from, to, knownAt, cancellationToken)).ToLookup(s => s.UnionId);
        var joined = await Joined(unions, from, to, knownAt, cancellationToken);
        return [.. below.Where(s => s == head || s.ParentId == head.UnionId).OrderBy(s => s.Path.Length).ThenBy(s => s.Number, StringComparer.Ordinal).Select(Count)];

        BodyCounts Count(UnionShape body)
        {
            var inside = below.Where(s => s.Path.StartsWith(body.Path, StringComparison.Ordinal)).Select(s => s.UnionId).ToHashSet();
            var (newMembers, newWomen) = joined.In(inside);
            return new BodyCounts(body, MemberArithmetic.Add(inside.SelectMany(id => sums[id]), inside.Contains, newMembers, newWomen));
        }
    }

    /// <summary>Movements by union, month and kind: persons, each once a month. Those of retained members, who are not counted, are left out.</summary>
    public async Task<IReadOnlyList<MonthMovement>> Movements(Month from, Month to, IReadOnlyCollection<int>? unions = null, DateTime? knownAt = null, CancellationToken cancellationToken = default) =>
        await (from e in Known(knownAt)
               where e.Month >= @from && e.Month <= to
               where unions == null || unions.Contains(e.UnionId)
               where (e.Before == MembershipStatus.Active) != (e.After == MembershipStatus.Active)
               group e by new { e.UnionId, e.Month, e.Kind } into g
               select new MonthMovement(g.Key.UnionId, g.Key.Month, g.Key.Kind, g.Select(e => e.PersonId).Distinct().Count(),
                   g.Where(e => e.Sex == Sex.Female).Select(e => e.PersonId).Distinct().Count())).ToListAsync(cancellationToken);

    /// <summary>Members and retained members of each union on a day.</summary>
    public async Task<IReadOnlyList<UnionStanding>> Standing(DateOnly on, IReadOnlyCollection<int>? unions = null, DateTime? knownAt = null, CancellationToken cancellationToken = default) =>
        [.. (await Sums(unions ?? [.. (await Shapes(on, cancellationToken)).Select(s => s.UnionId)], on, on, knownAt, cancellationToken))
            .GroupBy(s => s.UnionId).Select(g => (g.Key, Counts: MemberArithmetic.Add(g, _ => false, 0, 0)))
            .Select(g => new UnionStanding(g.Key, g.Counts.Closing, g.Counts.Women, g.Counts.Retained))];

    /// <summary>The events behind a figure of <see cref="Under"/>: as many rows as the figure says.</summary>
    /// <param name="root">The body whose figure it is.</param>
    /// <returns>Null where the viewer sees no such body.</returns>
    public async Task<IQueryable<MembershipEvent>?> Behind(int root, MembershipEventKind kind, DateOnly from, DateOnly to, CancellationToken cancellationToken = default)
    {
        var shapes = await Shapes(to, cancellationToken);
        if (shapes.FirstOrDefault(s => s.UnionId == root) is not { } head) return null;
        var inside = shapes.Where(s => s.Path.StartsWith(head.Path, StringComparison.Ordinal)).Select(s => s.UnionId).ToList();
        var events = Among(Known(null), inside)
            .Where(e => e.Kind == kind && e.EffectiveOn >= from && e.EffectiveOn <= to && (e.Before == MembershipStatus.Active) != (e.After == MembershipStatus.Active));
        if (kind is not (MembershipEventKind.TransferIn or MembershipEventKind.TransferOut)) return events;
        // Transfers inside the body are not its movements; their other half stands in the same body.
        return inside.Count > FewUnions && head.ParentId is null
            ? events.Where(e => e.OtherUnionId == null)
            : events.Where(e => e.OtherUnionId == null || !inside.Contains(e.OtherUnionId.Value));
    }

    private async Task<List<UnionShape>> Shapes(DateOnly on, CancellationToken cancellationToken) =>
        [.. (await db.UnionShapes.AsNoTracking().Where(s => s.FromOn <= on).ToListAsync(cancellationToken))
            .GroupBy(s => s.UnionId).Select(g => g.MaxBy(s => s.FromOn)!)];

    private async Task<List<MovementSum>> Sums(IReadOnlyCollection<int> unions, DateOnly from, DateOnly to, DateTime? knownAt, CancellationToken cancellationToken)
    {
        var sums = await (from e in Among(Known(knownAt), unions)
                          where e.EffectiveOn <= to
                          group e by new { e.UnionId, e.Kind, e.Before, e.After, e.Sex, e.OtherUnionId } into g
                          select new MovementSum(g.Key.UnionId, g.Key.Kind, g.Key.Before, g.Key.After, g.Key.Sex, g.Key.OtherUnionId,
                              g.Count(e => e.EffectiveOn < @from), g.Count(e => e.EffectiveOn >= @from))).ToListAsync(cancellationToken);
        return unions.Count > FewUnions ? [.. sums.Where(s => unions.Contains(s.UnionId))] : sums;
    }

    private async Task<JoinedPersons> Joined(IReadOnlyCollection<int> unions, DateOnly from, DateOnly to, DateTime? knownAt, CancellationToken cancellationToken)
    {
        var joins = Among(Known(knownAt), unions).Where(e => e.Kind == MembershipEventKind.Join && e.EffectiveOn >= from && e.EffectiveOn <= to);
        var byUnion = await (from e in joins
                             group e by new { e.UnionId, e.Sex } into g
                             select new { g.Key.UnionId, g.Key.Sex, Persons = g.Select(e => e.PersonId).Distinct().Count() }).ToListAsync(cancellationToken);
        var again = joins.GroupBy(e => e.PersonId).Where(g => g.Count() > 1).Select(g => g.Key);
        var several = await joins.Where(e => again.Contains(e.PersonId)).Select(e => new Joiner(e.UnionId, e.PersonId, e.Sex)).Distinct().ToListAsync(cancellationToken);
        return new JoinedPersons([.. byUnion.Select(g => (g.UnionId, g.Sex, g.Persons))], several);
    }

    private static IQueryable<MembershipEvent> Among(IQueryable<MembershipEvent> events, IReadOnlyCollection<int> unions) =>
        unions.Count > FewUnions ? events : events.Where(e => unions.Contains(e.UnionId));

    // The unions were chosen through the viewer's scope; their events are not filtered a second time, by the street of an earlier day.
    private IQueryable<MembershipEvent> Known(DateTime? at)
    {
        var events = db.MembershipEvents.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking();
        return at is { } then
            ? events.Where(e => e.RecordedAt <= then && (e.ReversedAt == null || e.ReversedAt > then))
            : events.Where(e => e.ReversedAt == null);
    }
}

/// <summary>Who joined, by union; persons who joined more than once are known by name, so that a body counts each once.</summary>
internal sealed record JoinedPersons(IReadOnlyList<(int UnionId, Sex Sex, int Persons)> ByUnion, IReadOnlyList<Joiner> Several)
{
    public (int All, int Women) In(HashSet<int> unions) => (Count(unions, _ => true), Count(unions, s => s == Sex.Female));

    private int Count(HashSet<int> unions, Func<Sex, bool> of) =>
        ByUnion.Where(u => unions.Contains(u.UnionId) && of(u.Sex)).Sum(u => u.Persons)
        - Several.Where(j => unions.Contains(j.UnionId) && of(j.Sex)).GroupBy(j => j.PersonId).Sum(g => g.Count() - 1);
}
