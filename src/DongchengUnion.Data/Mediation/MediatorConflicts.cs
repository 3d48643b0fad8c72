using DongchengUnion.Domain.Accounts;
using DongchengUnion.Domain.CaseFiles;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Mediation;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Data.Mediation;

/// <summary>What the portal knows of a mediator that stands against a case: own disputes, and the unions the account leads elsewhere.</summary>
public static class MediatorConflicts
{
    private const string Remarks = "Mediation.ConflictRemarks";

    /// <param name="portal">A context that sees the whole district: posts and employers stand outside the desk's scope.</param>
    /// <exception cref="RuleViolationException">A ground that blocks was found; it is named.</exception>
    public static async Task RequireNoConflict(this UnionDbContext portal, CaseMediator mediator, MediationCase one, DateOnly on)
    {
        var remarks = (await portal.Setting(Remarks, on)).Value.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<ConflictGround>).ToHashSet();
        var parties = await portal.CaseParties.AsNoTracking().Where(p => p.CaseId == one.Id).ToListAsync();
        var matter = new ConflictMatter(one.Id, [.. parties.Where(p => p.DocumentHash is not null).Select(p => Convert.ToHexString(p.DocumentHash!))],
            [.. parties.SelectMany(p => (string?[])[p.EmployerName, p.SuccessorName, p.CreditCode]).OfType<string>()], AsAgent: false);
        var candidate = new ConflictCandidate(await OwnHash(portal, mediator.AccountId), await Leads(portal, mediator.AccountId, on), [], [], [], []);
        var blocks = ConflictCheck.Of(candidate, matter, on, remarks).Where(c => c.Severity == ConflictSeverity.Blocks).Select(c => c.Ground.Label()).ToList();
        if (blocks.Count > 0) throw new RuleViolationException($"{mediator.Name}应当回避：{string.Join("，", blocks)}。请指派其他调解员。");
    }

    private static async Task<string> OwnHash(UnionDbContext portal, int accountId)
    {
        var person = portal.PersonAccounts.IgnoreQueryFilters([UnionDbContext.RowScopeFilter]).Where(a => a.AccountId == accountId).Select(a => a.PersonId);
        var hash = await portal.PersonDocuments.Where(d => person.Contains(d.PersonId) && !d.IsFormer).Select(d => d.NumberHash).FirstOrDefaultAsync();
        return hash is null ? "" : Convert.ToHexString(hash);
    }

    // The employers of the grassroots unions where the account holds a post: by name, by credit code, and by the union's own name.
    private static async Task<List<string>> Leads(UnionDbContext portal, int accountId, DateOnly on)
    {
        var unions = portal.Posts.Where(p => p.AccountId == accountId && p.FromOn <= on && (p.UntilOn == null || p.UntilOn >= on)
            && (p.Role == Role.GrassrootsChair || p.Role == Role.GrassrootsClerk)).Select(p => p.UnionId);
        var employers = await portal.UnionEmployers.Where(e => unions.Contains(e.UnionId))
            .Join(portal.Employers, e => e.EmployerId, e => e.Id, (_, e) => new { e.Name, e.CreditCode }).ToListAsync();
        var names = await portal.Unions.Where(u => unions.Contains(u.Id)).Select(u => u.Name).ToListAsync();
        return [.. employers.SelectMany(e => (string?[])[e.Name, e.CreditCode]).OfType<string>(), .. names.Select(n => n.EndsWith("工会", StringComparison.Ordinal) ? n[..^2] : n)];
    }
}
