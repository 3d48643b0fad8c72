using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Mediation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Mediation.BreakGlass;

/// <summary>One desk's counts. Small numbers are not shown: two cases in a small street say too much.</summary>
public sealed record DeskCounts(string Desk, string Waiting, string Open, string Settled, string NotSettled);

/// <summary>How many cases stand where, desk by desk; nothing of any one of them.</summary>
public sealed record Board(IReadOnlyList<DeskCounts> Desks, DeskCounts Total, int Small, string? Number = null, string? Reason = null)
{
    private static readonly MediationStage[] Waiting = [MediationStage.Submitted];

    public static async Task<Board> Load(UnionDbContext portal, DateOnly today)
    {
        var small = int.Parse((await portal.Setting("Mediation.SmallNumber", today)).Value, CultureInfo.InvariantCulture);
        var year = new DateOnly(today.Year, 1, 1);
        var counts = await portal.MediationCases.AsNoTracking().Where(c => c.Stage != MediationStage.Draft && (c.ClosedOn == null || c.ClosedOn >= year))
            .GroupBy(c => new { c.DeskName, c.UnionId, c.Stage, c.Outcome }).Select(g => new { g.Key.DeskName, g.Key.UnionId, g.Key.Stage, g.Key.Outcome, Count = g.Count() }).ToListAsync();
        DeskCounts Of(string name, IEnumerable<(MediationStage Stage, MediationOutcome? Outcome, int Count)> rows, bool hides)
        {
            var list = rows.ToList();
            string Sum(Func<MediationStage, MediationOutcome?, bool> which) => Shown(list.Where(r => which(r.Stage, r.Outcome)).Sum(r => r.Count), hides ? small : 0);
            return new DeskCounts(name, Sum((s, _) => Waiting.Contains(s)), Sum((s, _) => !Waiting.Contains(s) && s is not (MediationStage.Closed or MediationStage.Archived)),
                Sum((s, o) => s is MediationStage.Closed or MediationStage.Archived && o?.IsSuccess() == true),
                Sum((s, o) => s is MediationStage.Closed or MediationStage.Archived && o?.IsSuccess() != true));
        }

        return new Board([.. counts.GroupBy(c => (c.UnionId, c.DeskName)).OrderBy(g => g.Key.UnionId).Select(g => Of(g.Key.DeskName, g.Select(r => (r.Stage, r.Outcome, r.Count)), true))],
            Of("全区", counts.Select(r => (r.Stage, r.Outcome, r.Count)), false), small);
    }

    private static string Shown(int count, int small) => count > 0 && count < small ? $"少于{small}" : count.ToString(CultureInfo.InvariantCulture);
}
