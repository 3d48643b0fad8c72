using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Membership;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>
/// The membership ledger as a source of figures. Kinds of work that it keeps are typed nowhere else: one person is one row and one
/// person of the month.
/// </summary>
public static class MemberFacts
{
    /// <summary>Kind of work → the event that stands for it.</summary>
    public static readonly IReadOnlyDictionary<string, MembershipEventKind> Kinds = new Dictionary<string, MembershipEventKind>
    {
        ["new-member"] = MembershipEventKind.Join,
        ["member-transfer-in"] = MembershipEventKind.TransferIn,
        ["member-transfer-out"] = MembershipEventKind.TransferOut,
    };

    private static readonly Dictionary<MembershipEventKind, string> Codes = Kinds.ToDictionary(k => k.Value, k => k.Key);

    public static string CodeOf(MembershipEventKind kind) => Codes[kind];

    /// <summary>Whether the membership ledger keeps this kind of work.</summary>
    public static bool Keeps(string kind) => Kinds.ContainsKey(kind);

    /// <summary>The events behind some kinds of work in a period, as a figure reads them.</summary>
    public static IQueryable<MembershipEvent> Events(UnionDbContext db, IEnumerable<string> kinds, FigurePeriod period, FigureOptions options)
    {
        var wanted = kinds.Where(Keeps).Select(k => Kinds[k]).ToList();
        var events = db.MembershipEvents.AsNoTracking().Where(e => wanted.Contains(e.Kind) && e.Month >= period.From && e.Month <= period.To)
            // Retained members are not in the counts; neither is their coming and going.
            .Where(e => (e.Before == MembershipStatus.Active) != (e.After == MembershipStatus.Active));
        events = options.AsOf is { } at
            ? events.Where(e => e.RecordedAt <= at && (e.ReversedAt == null || e.ReversedAt > at))
            : events.Where(e => e.ReversedAt == null);
        if (options.UnionId is { } union) events = events.Where(e => e.UnionId == union);
        else if (options.PathPrefix is { } prefix) events = events.Where(e => e.ScopePath.StartsWith(prefix));
        return events;
    }

    /// <summary>The events of a period added up, apart by the report form under which their months were accepted.</summary>
    internal static async Task<List<LedgerSum>> Sums(UnionDbContext db, FigurePeriod period, FigureOptions options, CancellationToken cancellationToken)
    {
        var rows = await (from e in Events(db, Kinds.Keys, period, options)
                          join u in db.Unions on e.UnionId equals u.Id
                          join a in db.Acceptances(options) on new { e.UnionId, e.Month } equals new { a.UnionId, a.Month } into acceptances
                          from a in acceptances.DefaultIfEmpty()
                          group e by new
                          {
                              e.Kind,
                              a.ItemSet,
                              OwesReport = u.Level == UnionLevel.DirectlyAffiliated || u.Level == UnionLevel.Grassroots,
                          }
                          into g
                          select new { g.Key, Rows = g.Count(), Persons = g.Select(e => e.PersonId).Distinct().Count() }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new LedgerSum(CodeOf(r.Key.Kind), r.Key.ItemSet, r.Key.OwesReport, r.Rows, null, r.Persons, null, null, null))];
    }

    /// <summary>The persons of each union and month.</summary>
    internal static Task<List<UnionMonth>> ByUnion(IQueryable<MembershipEvent> events, UnionDbContext db, CancellationToken cancellationToken = default) =>
        (from e in events
         join u in db.Unions on e.UnionId equals u.Id
         group e by new { e.UnionId, u.Name, e.ScopePath, u.Level, e.Month, e.Kind } into g
         select new UnionMonth(g.Key.UnionId, g.Key.Name, g.Key.ScopePath, g.Key.Level, g.Key.Month, g.Key.Kind, g.Count(),
             g.Select(e => e.PersonId).Distinct().Count())).ToListAsync(cancellationToken);

    internal sealed record UnionMonth(int UnionId, string UnionName, string ScopePath, UnionLevel Level, Month Month, MembershipEventKind Kind, int Rows, int Persons);
}
