using DongchengUnion.Domain.Indicators;
using DongchengUnion.Domain.LegalEducation;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.WorkRegister;

/// <summary>
/// Registers as sources of figures. A kind of work that one of them keeps is typed nowhere else; it reads the register's rows as the
/// ledger's lines are read. A row counts once, for the union that answers for it, whoever else may see it.
/// </summary>
public static class RegisterFacts
{
    private static readonly Dictionary<string, Func<UnionDbContext, IQueryable<RegisterFact>>> Sources = new()
    {
        ["law-lecture"] = db => LegalEvents(db, e => LegalEventKinds.Lectures.Contains(e.Kind)),
        ["law-outreach"] = Outreach,
        ["legal-consultation"] = Consultations,
        ["supervision-visit"] = Visits,
    };

    // Only registers whose rows are no secret have an address.
    private static readonly Dictionary<string, string> Paths = new()
    {
        ["law-lecture"] = "/legal-events",
        ["law-outreach"] = "/legal-events",
        ["supervision-visit"] = "/supervision/visits",
    };

    public static IEnumerable<string> Kinds => Sources.Keys;

    /// <summary>Whether a register other than the two ledgers keeps this kind of work.</summary>
    public static bool Keeps(string kind) => Sources.ContainsKey(kind);

    /// <summary>Where the register's pages stand; null where they open only at the desk that keeps it.</summary>
    public static string? PathOf(string kind) => Paths.GetValueOrDefault(kind);

    /// <summary>What a row of the kind tells besides that it took place.</summary>
    public static IReadOnlyList<Measure> Measures(string kind) => kind switch
    {
        "law-lecture" => [Measure.Persons],
        "law-outreach" => [Measure.Count, Measure.Persons],
        _ => [],
    };

    /// <summary>The rows of one kind behind a figure, one by one.</summary>
    public static IQueryable<RegisterFact> Behind(UnionDbContext db, string kind, FigurePeriod period, FigureOptions options)
    {
        var (below, own) = (db.ReadScope.Below, db.ReadScope.UnionId);
        // The registers' own filters also show what somebody hosts with others, and hide what desks were told; figures count both at the one who answers.
        var facts = Sources[kind](db).Where(f => f.ScopePath.StartsWith(below) || f.UnionId == own)
            .Where(f => f.Month >= period.From && f.Month <= period.To);
        facts = options.AsOf is { } at
            ? facts.Where(f => f.CountedAt <= at && (f.VoidedAt == null || f.VoidedAt > at))
            : facts.Where(f => f.CountedAt != null && f.VoidedAt == null);
        if (options.UnionId is { } union) return facts.Where(f => f.UnionId == union);
        return options.PathPrefix is { } prefix ? facts.Where(f => f.ScopePath.StartsWith(prefix)) : facts;
    }

    /// <summary>All kinds added up, apart by the report form under which their months were accepted.</summary>
    internal static async Task<List<LedgerSum>> Sums(UnionDbContext db, FigurePeriod period, FigureOptions options, CancellationToken cancellationToken)
    {
        List<LedgerSum> sums = [];
        foreach (var kind in Kinds)
        {
            var rows = await (from f in Behind(db, kind, period, options)
                              join a in db.Acceptances(options) on new { f.UnionId, f.Month } equals new { a.UnionId, a.Month } into acceptances
                              from a in acceptances.DefaultIfEmpty()
                              group f by new
                              {
                                  a.ItemSet,
                                  OwesReport = f.UnionLevel == UnionLevel.DirectlyAffiliated || f.UnionLevel == UnionLevel.Grassroots,
                              }
                              into g
                              select new { g.Key, Rows = g.Count(), Count = g.Sum(f => f.Count), Persons = g.Sum(f => f.Persons) }).ToListAsync(cancellationToken);
            sums.AddRange(rows.Select(r => new LedgerSum(kind, r.Key.ItemSet, r.Key.OwesReport, r.Rows, r.Count, r.Persons, null, null, null)));
        }

        return sums;
    }

    private static IQueryable<RegisterFact> LegalEvents(UnionDbContext db, System.Linq.Expressions.Expression<Func<LegalEvent, bool>> which) =>
        from e in Unfiltered(db.LegalEvents).Where(which)
        select new RegisterFact
        {
            Id = e.Id,
            UnionId = e.UnionId,
            UnionName = e.UnionName,
            UnionLevel = e.UnionLevel,
            ScopePath = e.ScopePath,
            On = e.On,
            Month = e.Month,
            Count = 0,
            Persons = e.Attendance,
            CountedAt = e.CountedAt,
            VoidedAt = e.VoidedAt,
        };

    // A lecture's listeners are told under the lecture; what was handed out there is told here.
    private static IQueryable<RegisterFact> Outreach(UnionDbContext db) =>
        from e in Unfiltered(db.LegalEvents)
        where !LegalEventKinds.Lectures.Contains(e.Kind) || e.HandoutQuantity > 0
        select new RegisterFact
        {
            Id = e.Id,
            UnionId = e.UnionId,
            UnionName = e.UnionName,
            UnionLevel = e.UnionLevel,
            ScopePath = e.ScopePath,
            On = e.On,
            Month = e.Month,
            Count = e.HandoutQuantity,
            Persons = LegalEventKinds.Lectures.Contains(e.Kind) ? 0 : e.Attendance,
            CountedAt = e.CountedAt,
            VoidedAt = e.VoidedAt,
        };

    private static IQueryable<RegisterFact> Consultations(UnionDbContext db) =>
        from c in Unfiltered(db.Consultations)
        select new RegisterFact
        {
            Id = c.Id,
            UnionId = c.DeskId,
            UnionName = c.DeskName,
            UnionLevel = c.DeskLevel,
            ScopePath = c.ScopePath,
            On = c.On,
            Month = c.Month,
            Count = 0,
            Persons = 0,
            CountedAt = c.CountedAt,
            VoidedAt = c.VoidedAt,
        };

    // A visit to an enterprise is one row; a second visit is another.
    private static IQueryable<RegisterFact> Visits(UnionDbContext db) =>
        from v in Unfiltered(db.SupervisionVisits)
        select new RegisterFact
        {
            Id = v.Id,
            UnionId = v.UnionId,
            UnionName = v.UnionName,
            UnionLevel = v.UnionLevel,
            ScopePath = v.ScopePath,
            On = v.On,
            Month = v.Month,
            Count = 0,
            Persons = 0,
            CountedAt = v.RecordedAt,
            VoidedAt = v.VoidedAt,
        };

    private static IQueryable<T> Unfiltered<T>(IQueryable<T> rows) where T : class =>
        rows.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).AsNoTracking();
}
