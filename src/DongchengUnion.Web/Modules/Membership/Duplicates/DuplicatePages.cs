using DongchengUnion.Data;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Codes;
using DongchengUnion.Domain.Membership.Merging;
using DongchengUnion.Domain.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Membership.Duplicates;

/// <summary>One pair of the queue.</summary>
public sealed record PairRow(int Id, string FirstName, string SecondName, int? BirthYear, string FirstUnion, string SecondUnion, int Score, string Reasons, PairState State, string? Note);

/// <summary>One finished merge.</summary>
public sealed record MergeRow(int Id, string KeptName, long KeptId, long MergedId, string Reason, string ByName, DateTime At, DateOnly UndoUntil, bool MayUndo, string? UndoneByName);

/// <summary>The queue of pairs, and what was merged of late.</summary>
public sealed class QueuePage
{
    private const int MostShown = 200;

    public required PairState State { get; init; }
    public required IReadOnlyList<PairRow> Pairs { get; init; }
    public required IReadOnlyList<MergeRow> Merges { get; init; }

    public static async Task<QueuePage> Load(UnionDbContext db, PairState state, DateOnly today)
    {
        var pairs = await (from p in db.DuplicatePairs.AsNoTracking()
                           join one in db.Persons on p.FirstId equals one.Id
                           join other in db.Persons on p.SecondId equals other.Id
                           join first in db.Unions on one.UnionId equals first.Id
                           join second in db.Unions on other.UnionId equals second.Id
                           where p.State == state
                           orderby p.Score descending, p.Id
                           select new { Pair = p, One = one.FullName, Other = other.FullName, one.Facts.BirthDate, First = first.Name, Second = second.Name }).Take(MostShown).ToListAsync();
        var merges = await db.PersonMerges.AsNoTracking().OrderByDescending(m => m.Id).Take(50).ToListAsync();
        return new QueuePage
        {
            State = state,
            Pairs = [.. pairs.Select(p => new PairRow(p.Pair.Id, p.One, p.Other, p.BirthDate?.Year, p.First, p.Second, p.Pair.Score, string.Join("；", p.Pair.ReasonsInWords), p.Pair.State, p.Pair.Note))],
            Merges = [.. merges.Select(m => new MergeRow(m.Id, m.KeptName, m.KeptId, m.MergedId, m.Reason, m.MergedByName, m.MergedAt, m.UndoUntil, m.MayBeUndone(today), m.UndoneByName))],
        };
    }
}

/// <summary>One line of the comparison.</summary>
public sealed record CompareLine(MergeField Field, string Kept, string Other)
{
    public bool Differs => Kept != Other;
}

/// <summary>Two files side by side.</summary>
public sealed class ComparePage
{
    public required DuplicatePair Pair { get; init; }
    public required Person Kept { get; init; }
    public required Person Other { get; init; }
    public required string KeptUnion { get; init; }
    public required string OtherUnion { get; init; }
    public required IReadOnlyList<CompareLine> Lines { get; init; }
    public required int KeptEvents { get; init; }
    public required int OtherEvents { get; init; }
    public required bool OneStory { get; init; }
    public required int UndoDays { get; init; }

    /// <param name="keep">The file to be kept; the older one where none is named.</param>
    public static async Task<ComparePage?> Load(UnionDbContext db, ISealer sealer, MemberCodes codes, int id, long? keep, int undoDays)
    {
        if (await db.DuplicatePairs.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id) is not { } pair) return null;
        var people = await db.Persons.AsNoTracking().Include(p => p.Documents).Where(p => p.Id == pair.FirstId || p.Id == pair.SecondId).ToListAsync();
        var kept = people.FirstOrDefault(p => p.Id == (keep ?? pair.FirstId)) ?? people.First(p => p.Id == pair.FirstId);
        var other = people.First(p => p.Id != kept.Id);
        var unions = await db.Unions.AsNoTracking().Where(u => u.Id == kept.UnionId || u.Id == other.UnionId).ToDictionaryAsync(u => u.Id, u => u.Name);
        var events = (await db.MembershipEvents.AsNoTracking().Where(e => e.PersonId == kept.Id || e.PersonId == other.Id).ToListAsync()).ToLookup(e => e.PersonId);
        return new ComparePage
        {
            Pair = pair,
            Kept = kept,
            Other = other,
            KeptUnion = unions[kept.UnionId],
            OtherUnion = unions[other.UnionId],
            Lines = [.. CompareLines.Of(kept, other, sealer, codes)],
            KeptEvents = events[kept.Id].Count(),
            OtherEvents = events[other.Id].Count(),
            OneStory = MergedFacts.Follow(events[kept.Id], events[other.Id]),
            UndoDays = undoDays,
        };
    }
}
