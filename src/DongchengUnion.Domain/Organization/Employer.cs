using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>A working unit (用人单位). It is kept by the union that entered it; other unions may cover it too.</summary>
public sealed class Employer : IVersioned, IUnionScoped, IFollowsUnion
{
    private Employer() { }

    public Employer(Union keeper, EmployerFacts facts)
    {
        UnionId = keeper.Id;
        ScopePath = keeper.Path;
        Describe(facts);
    }

    public int Id { get; private set; }

    /// <summary>The union that keeps this row.</summary>
    public int UnionId { get; private set; }

    public string ScopePath { get; private set; } = "";
    public string? CreditCode { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>An option of the group set ownership (单位类别).</summary>
    public string? Ownership { get; private set; }

    /// <summary>An option of the group set industry, a section of GB/T 4754.</summary>
    public string? Industry { get; private set; }

    public string? StreetCode { get; private set; }
    public DateOnly? OpenedOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public int? Employees { get; private set; }
    public int? Women { get; private set; }
    public int? Migrants { get; private set; }
    public int? Dispatched { get; private set; }
    public DateOnly? CountedOn { get; private set; }
    public int Version { get; private set; }

    /// <exception cref="RuleViolationException">A part is larger than its whole, or the last day lies before the first.</exception>
    public void Describe(EmployerFacts facts)
    {
        if (facts.ClosedOn < facts.OpenedOn) throw new RuleViolationException("用人单位的终止日期不能早于开业日期。");
        new Headcount { Workers = facts.Employees, WomenWorkers = facts.Women, MigrantWorkers = facts.Migrants, DispatchedWorkers = facts.Dispatched, CountedOn = facts.CountedOn }.Check();
        CreditCode = facts.CreditCode?.Text;
        Name = facts.Name;
        Ownership = facts.Ownership;
        Industry = facts.Industry;
        StreetCode = facts.StreetCode;
        OpenedOn = facts.OpenedOn;
        ClosedOn = facts.ClosedOn;
        Employees = facts.Employees;
        Women = facts.Women;
        Migrants = facts.Migrants;
        Dispatched = facts.Dispatched;
        CountedOn = facts.CountedOn;
    }

    public void Follow(Union union) => ScopePath = union.Path;
}

/// <summary>What is known of an employer.</summary>
public sealed record EmployerFacts(CreditCode? CreditCode, string Name, string? Ownership, string? Industry, string? StreetCode,
    DateOnly? OpenedOn, DateOnly? ClosedOn, int? Employees, int? Women, int? Migrants, int? Dispatched, DateOnly? CountedOn);

/// <summary>A union covers an employer from a day to a day (覆盖单位). A joint union covers several; one may be the host.</summary>
public sealed class UnionEmployer : IUnionScoped, IFollowsUnion
{
    private UnionEmployer() { }

    /// <exception cref="RuleViolationException">The day lies before the founding of the union.</exception>
    public UnionEmployer(Union union, Employer employer, DateOnly fromOn, bool isHost)
    {
        if (fromOn < union.FoundedOn) throw new RuleViolationException($"覆盖起始日不能早于建会日期（{union.FoundedOn:yyyy-MM-dd}）。");
        UnionId = union.Id;
        ScopePath = union.Path;
        EmployerId = employer.Id;
        EmployerName = employer.Name;
        EmployerCode = employer.CreditCode;
        FromOn = fromOn;
        IsHost = isHost;
    }

    public int Id { get; private set; }
    public int UnionId { get; private set; }
    public string ScopePath { get; private set; } = "";
    public int EmployerId { get; private set; }

    // A scoped row stands on its own: the employer may be kept by a union the viewer does not see.
    public string EmployerName { get; private set; } = "";
    public string? EmployerCode { get; private set; }
    public DateOnly FromOn { get; private set; }
    public DateOnly? UntilOn { get; private set; }

    /// <summary>The unit in which the union sits; it decides the derived groups.</summary>
    public bool IsHost { get; private set; }

    public bool CoversOn(DateOnly day) => FromOn <= day && (UntilOn is null || day <= UntilOn);

    /// <exception cref="RuleViolationException">It has ended, or the last day lies before the first.</exception>
    public void End(DateOnly lastDay)
    {
        if (UntilOn is not null) throw new RuleViolationException("该单位的覆盖已经结束。");
        if (lastDay < FromOn) throw new RuleViolationException("覆盖截止日不能早于起始日。");
        UntilOn = lastDay;
    }

    public void Describe(Employer employer)
    {
        EmployerName = employer.Name;
        EmployerCode = employer.CreditCode;
    }

    public void Follow(Union union) => ScopePath = union.Path;
}
