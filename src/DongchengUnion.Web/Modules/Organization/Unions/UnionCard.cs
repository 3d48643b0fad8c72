using System.Globalization;
using DongchengUnion.Data;
using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;
using Microsoft.EntityFrameworkCore;

namespace DongchengUnion.Web.Modules.Organization.Unions;

/// <summary>One fact of the card; without a value the screen says 未登记 and the print leaves it out.</summary>
/// <param name="IsWanted">Whether the card counts as incomplete without it.</param>
public sealed record CardFact(string Label, string? Value, bool IsWanted = true);

/// <summary>The card of one union (单位概况).</summary>
public sealed class UnionCard
{
    public required Union Union { get; init; }
    public required IReadOnlyList<(int Id, string Name)> Above { get; init; }
    public required string? Successor { get; init; }
    public required IReadOnlyList<Committee> Terms { get; init; }
    public required IReadOnlyList<Officer> Officers { get; init; }
    public required IReadOnlyList<UnionEmployer> Employers { get; init; }
    public required IReadOnlyList<UnionChange> Changes { get; init; }
    public required IReadOnlyList<CardFact> Facts { get; init; }
    public required IReadOnlyList<CardFact> Heads { get; init; }
    public required int Children { get; init; }
    public required TermClock? Term { get; init; }

    public IReadOnlyList<string> Missing =>
        [.. Facts.Concat(Heads).Where(f => f is { IsWanted: true, Value: null }).Select(f => f.Label), .. Officers.Any(o => o.Position == OfficerPosition.Chair) ? Array.Empty<string>() : ["工会主席"], .. Term is null && Union.Level != UnionLevel.Group ? ["委员会届次"] : Array.Empty<string>()];

    public int PercentComplete
    {
        get
        {
            var wanted = Facts.Concat(Heads).Count(f => f.IsWanted) + 2;
            return (wanted - Missing.Count) * 100 / wanted;
        }
    }

    /// <returns>Null where no such union is in the viewer's scope.</returns>
    public static async Task<UnionCard?> Load(UnionDbContext db, int id, DateOnly today)
    {
        if (await db.UnionsInReach.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id) is not { } union) return null;
        var above = await db.Unions.Where(u => union.Path.StartsWith(u.Path) && u.Id != id).OrderBy(u => u.Path.Length).Select(u => new { u.Id, u.Name }).ToListAsync();
        // A union that has ended shows who led it at the end.
        var asOf = union.ClosedOn ?? today;
        var groups = await (from g in db.UnionGroups
                            join s in db.GroupSets on g.SetCode equals s.Code
                            join o in db.GroupSetOptions on new { g.SetCode, Code = g.OptionCode } equals new { o.SetCode, o.Code }
                            where g.UnionId == id
                            orderby s.Sort
                            select new { Set = s.Name, Option = o.Name }).ToListAsync();
        var street = await db.Streets.Where(s => s.Code == union.Facts.StreetCode).Select(s => s.Name).SingleOrDefaultAsync();
        var terms = await db.Committees.AsNoTracking().Where(c => c.UnionId == id).OrderByDescending(c => c.StartOn).ToListAsync();
        return new UnionCard
        {
            Union = union,
            Above = [.. above.Select(u => (u.Id, u.Name))],
            Successor = union.SuccessorId is null ? null : await db.Unions.Where(u => u.Id == union.SuccessorId).Select(u => u.Name).SingleOrDefaultAsync(),
            Terms = terms,
            Officers = [.. (await db.Officers.AsNoTracking().Where(o => o.UnionId == id).ToListAsync()).Where(o => o.ServesOn(asOf)).OrderBy(o => o.Body).ThenBy(o => o.Position).ThenBy(o => o.Id)],
            Employers = await db.UnionEmployers.AsNoTracking().Where(e => e.UnionId == id && (e.UntilOn == null || e.UntilOn >= asOf)).OrderByDescending(e => e.IsHost).ThenBy(e => e.EmployerName).ToListAsync(),
            Changes = await db.UnionChanges.AsNoTracking().Where(c => c.UnionId == id).OrderByDescending(c => c.EffectiveOn).ThenByDescending(c => c.Id).ToListAsync(),
            Facts = [.. Legal(union, street).Where(f => f.Value is not null || union.Status == UnionStatus.Active), .. groups.Select(g => new CardFact(g.Set, g.Option, IsWanted: false))],
            Heads = [.. HeadFacts(union.Headcount).Where(f => f.Value is not null || union.Status == UnionStatus.Active)],
            Children = await db.UnionsInReach.CountAsync(u => u.ParentId == id && u.ClosedOn == null),
            Term = union.Status == UnionStatus.Active ? await TermClock.Of(db, terms, today) : null,
        };
    }

    private static IEnumerable<CardFact> Legal(Union union, string? street)
    {
        var facts = union.Facts;
        // A group is no legal body: it has neither code nor certificate nor approval of its own.
        var isBody = union.Level != UnionLevel.Group;
        yield return new("简称", facts.ShortName, IsWanted: false);
        yield return new("编号", union.Number);
        yield return new("组织类型", facts.Type.Label());
        yield return new("组织形式", facts.Form.Label());
        yield return new("状态", union.Status.Label());
        yield return new("成立日期", Day(union.FoundedOn));
        if (union.ClosedOn is not null) yield return new("存续至", Day(union.ClosedOn));
        if (isBody)
        {
            yield return new("批准机关", facts.ApprovalBody, IsWanted: union.Level != UnionLevel.District);
            yield return new("批复文号", facts.ApprovalNumber, IsWanted: union.Level != UnionLevel.District);
            yield return new("批复日期", Day(facts.ApprovedOn), IsWanted: union.Level != UnionLevel.District);
            yield return new("统一社会信用代码", union.CreditCode);
            yield return new("法人资格证书号", facts.CertificateNumber);
            yield return new("证书有效期至", Day(facts.CertificateUntil));
            yield return new("所在街道", street, IsWanted: union.Level != UnionLevel.District);
            yield return new("地址", facts.Address);
            yield return new("电话", facts.Phone);
            yield return new("活动场所面积", facts.Premises is { } premises ? $"{premises:0.##} 平方米" : null);
            string[] bodies = [.. new[] { (facts.HasWomenCommittee, "女职工委员会"), (facts.HasAuditCommittee, "经费审查委员会"), (facts.HasLawSupervision, "劳动法律监督委员会"),
                (facts.HasMediation, "劳动争议调解组织"), (facts.HasCongress, "职工代表大会"), (facts.HasOpenAffairs, "厂务公开") }.Where(b => b.Item1).Select(b => b.Item2)];
            yield return new("已建机构和制度", bodies.Length == 0 ? null : string.Join("、", bodies), IsWanted: false);
        }
    }

    private static IEnumerable<CardFact> HeadFacts(Headcount heads)
    {
        yield return new("职工", Persons(heads.Workers));
        yield return new("女职工", Persons(heads.WomenWorkers));
        yield return new("农民工", Persons(heads.MigrantWorkers));
        yield return new("劳务派遣工", Persons(heads.DispatchedWorkers));
        yield return new("会员", Persons(heads.Members));
        yield return new("女会员", Persons(heads.WomenMembers));
    }

    private static string? Persons(int? number) => number is null ? null : $"{number} 人";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
