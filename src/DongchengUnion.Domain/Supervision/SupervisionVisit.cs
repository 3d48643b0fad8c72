using DongchengUnion.Domain.Kernel;
using DongchengUnion.Domain.Organization;

namespace DongchengUnion.Domain.Supervision;

/// <summary>The employer visited: from the register, or by name where the register does not have it.</summary>
public sealed record VisitedEmployer(int? EmployerId, string? CreditCode, string Name)
{
    /// <summary>By which two visits to one employer are known: the credit code, else the name.</summary>
    public string Key => CreditCode ?? string.Concat(Name.Normalize(System.Text.NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c)));
}

/// <summary>A supervisor as named in a visit.</summary>
public sealed record VisitingSupervisor(string Name, string CardNumber);

/// <summary>What was seen on the spot.</summary>
/// <param name="Workers">How many workers are concerned.</param>
/// <param name="Amount">In yuan; null where it is not about money.</param>
public sealed record SeenFinding(SupervisionTopic Topic, FindingSeverity Severity, string What, int? Workers, decimal? Amount);

/// <summary>A visit to an employer (走访检查). Two visits to one employer are 1 家 and 2 次.</summary>
public sealed class SupervisionVisit : IUnionScoped, IVersioned
{
    public const int FewestSupervisors = 2;

    private readonly List<SupervisionFinding> findings = [];

    private SupervisionVisit() { }

    /// <exception cref="RuleViolationException">Fewer than two supervisors in office, no topic, a future day, or another union's officer writes.</exception>
    public SupervisionVisit(Union union, DateOnly on, VisitedEmployer employer, string? place, JointBody joint, IReadOnlyCollection<Supervisor> supervisors,
        IReadOnlyList<SupervisionTopic> topics, IReadOnlyList<SeenFinding> seen, DateOnly today, Actor by, DateTime at)
    {
        if (by.UnionId is { } own && own != union.Id) throw new RuleViolationException("走访由本工会自己登记。");
        if (on > today) throw new RuleViolationException("走访日期不能晚于今天。");
        if (string.IsNullOrWhiteSpace(employer.Name)) throw new RuleViolationException("请填写用人单位。");
        if (supervisors.FirstOrDefault(s => !s.ServesOn(on)) is { } idle) throw new RuleViolationException($"{idle.Name}在 {on:yyyy-MM-dd} 不在监督员任期内。");
        if (supervisors.DistinctBy(s => s.CardNumber).Count() < FewestSupervisors) throw new RuleViolationException("现场检查须有两名以上持证监督员。");
        if (topics.Count == 0) throw new RuleViolationException("请勾选检查内容。");
        (UnionId, UnionName, UnionLevel, ScopePath) = (union.Id, union.Name, union.Level, union.Path);
        (On, Month, Place, Joint) = (on, Month.Of(on), string.IsNullOrWhiteSpace(place) ? null : place.Trim(), joint);
        (EmployerId, EmployerName, EmployerKey) = (employer.EmployerId, employer.Name.Trim(), employer.Key);
        Supervisors = [.. supervisors.Select(s => new VisitingSupervisor(s.Name, s.CardNumber))];
        Topics = topics;
        findings.AddRange(seen.Select(f => new SupervisionFinding(f)));
        (RecordedAt, RecordedByName) = (at, by.Name);
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string UnionName { get; private set; } = "";
    public UnionLevel UnionLevel { get; private set; }
    public string ScopePath { get; private set; } = "";
    public DateOnly On { get; private set; }
    public Month Month { get; private set; }
    public string? Place { get; private set; }
    public JointBody Joint { get; private set; }
    public int? EmployerId { get; private set; }
    public string EmployerName { get; private set; } = "";

    /// <summary>The same for every visit to the same employer.</summary>
    public string EmployerKey { get; private set; } = "";

    public IReadOnlyList<VisitingSupervisor> Supervisors { get; private set; } = [];
    public IReadOnlyList<SupervisionTopic> Topics { get; private set; } = [];
    public IReadOnlyList<SupervisionFinding> Findings => findings;
    public DateTime RecordedAt { get; private set; }
    public string RecordedByName { get; private set; } = "";
    public DateTime? VoidedAt { get; private set; }
    public string? VoidedByName { get; private set; }
    public string? VoidReason { get; private set; }
    public int Version { get; private set; }

    /// <summary>A finding has been put right.</summary>
    /// <exception cref="RuleViolationException">It lies before the visit or ahead, is settled already, or another union's officer writes.</exception>
    public void Settle(int findingId, DateOnly on, DateOnly today, Actor by)
    {
        RequireOwn(by);
        var finding = findings.SingleOrDefault(f => f.Id == findingId) ?? throw new RuleViolationException("没有这条问题。");
        if (on < On || on > today) throw new RuleViolationException("改正日期应在走访之日至今天之间。");
        finding.Settle(on);
    }

    /// <summary>Strikes the visit out; it stays readable.</summary>
    public void Void(string? reason, Actor by, DateTime at)
    {
        RequireOwn(by);
        if (VoidedAt is not null) throw new RuleViolationException("这次走访已经作废。");
        if (string.IsNullOrWhiteSpace(reason)) throw new RuleViolationException("请写明作废原因。");
        (VoidedAt, VoidedByName, VoidReason) = (at, by.Name, reason.Trim());
    }

    private void RequireOwn(Actor by)
    {
        if (by.UnionId is { } own && own != UnionId) throw new RuleViolationException("走访由登记的工会自己更正。");
    }
}

/// <summary>A problem found on a visit, to be corrected.</summary>
public sealed class SupervisionFinding
{
    private SupervisionFinding() { }

    internal SupervisionFinding(SeenFinding seen)
    {
        if (string.IsNullOrWhiteSpace(seen.What)) throw new RuleViolationException("请写明发现的问题。");
        if (seen.Workers < 0 || seen.Amount < 0) throw new RuleViolationException("人数和金额不能为负数。");
        (Topic, Severity, What) = (seen.Topic, seen.Severity, seen.What.Trim());
        (Workers, Amount) = (seen.Workers, seen.Amount);
    }

    public int Id { get; private set; }
    public SupervisionTopic Topic { get; private set; }
    public FindingSeverity Severity { get; private set; }
    public string What { get; private set; } = "";
    public int? Workers { get; private set; }
    public decimal? Amount { get; private set; }

    /// <summary>When it was put right; null while it is open.</summary>
    public DateOnly? CorrectedOn { get; private set; }

    internal void Settle(DateOnly on)
    {
        if (CorrectedOn is not null) throw new RuleViolationException("这条问题已经登记改正。");
        CorrectedOn = on;
    }
}
