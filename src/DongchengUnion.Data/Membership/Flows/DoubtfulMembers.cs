using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Membership.Flows;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Membership.Flows;

/// <summary>A person of the roster with what is doubtful about the record.</summary>
/// <param name="LookedAt">What the chair said about it this year; null while nobody has looked.</param>
public sealed record DoubtfulMember(long PersonId, string FullName, int? BirthYear, IReadOnlyList<RosterDoubt> Doubts, string? LookedAt);

/// <summary>The yearly confirmation by difference: of a union's roster only those whose record raises a question.</summary>
public sealed class DoubtfulMembers(UnionDbContext db)
{
    private const string InService = "1";

    public async Task<(IReadOnlyList<DoubtfulMember> Doubtful, int Active, int Retained)> Find(int unionId, DateOnly today, CancellationToken cancellationToken = default)
    {
        var uses = await FlowClock.Days(db, "Membership.SharedMobileUses", today);
        var behind = today.AddMonths(-await FlowClock.Days(db, "Membership.DuesBehindMonths", today));
        var (men, women) = (RetirementAge.Parse((await db.Setting("Membership.RetirementMale", today)).Value), RetirementAge.Parse((await db.Setting("Membership.RetirementFemale", today)).Value));
        var people = await db.Persons.AsNoTracking().Where(p => p.UnionId == unionId && p.IsOnRoster)
            .Select(p => new
            {
                p.Id,
                p.FullName,
                p.Status,
                p.Facts.BirthDate,
                p.Facts.Sex,
                p.Facts.WorkStatus,
                p.Facts.DuesPaidTo,
                p.MobileHash,
                HasDocument = p.Documents.Any(d => !d.IsFormer && (d.IsLongTerm || d.ValidUntil == null || d.ValidUntil >= today)),
            }).ToListAsync(cancellationToken);
        var marks = await db.RosterMarks.AsNoTracking().Where(m => m.UnionId == unionId && m.Year == today.Year).ToDictionaryAsync(m => m.PersonId, m => m.Note, cancellationToken);
        var shared = people.Where(p => p.MobileHash is not null).GroupBy(p => Convert.ToHexString(p.MobileHash!)).Where(g => g.Count() > uses).SelectMany(g => g).Select(p => p.Id).ToHashSet();
        var twins = people.GroupBy(p => (p.FullName, p.BirthDate, p.Sex)).Where(g => g.Count() > 1 && g.Key.BirthDate is not null).SelectMany(g => g).Select(p => p.Id).ToHashSet();

        List<DoubtfulMember> doubtful = [];
        foreach (var p in people.OrderBy(p => p.Id))
        {
            List<RosterDoubt> doubts = [];
            if (!p.HasDocument) doubts.Add(RosterDoubt.NoDocument);
            if (p.MobileHash is null) doubts.Add(RosterDoubt.NoMobile);
            if (shared.Contains(p.Id)) doubts.Add(RosterDoubt.SharedMobile);
            if (twins.Contains(p.Id)) doubts.Add(RosterDoubt.Duplicate);
            if (p is { Status: MembershipStatus.Active, WorkStatus: InService, BirthDate: { } birth, Sex: Sex.Male or Sex.Female } && (p.Sex == Sex.Male ? men : women).On(birth) <= today)
                doubts.Add(RosterDoubt.PastRetirement);
            // Retained members pay no dues; where nobody has entered dues at all nothing can be said.
            if (p.Status == MembershipStatus.Active && p.DuesPaidTo < behind) doubts.Add(RosterDoubt.DuesBehind);
            if (doubts.Count > 0) doubtful.Add(new DoubtfulMember(p.Id, p.FullName, p.BirthDate?.Year, doubts, marks.GetValueOrDefault(p.Id)));
        }

        return (doubtful, people.Count(p => p.Status == MembershipStatus.Active), people.Count(p => p.Status == MembershipStatus.Retained));
    }
}
