using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Organization;

/// <summary>The legal facts of a union as its card shows them. A fact nobody has entered is null, never a guess.</summary>
public sealed record UnionFacts
{
    public string? ShortName { get; init; }
    public UnionType Type { get; init; } = UnionType.Independent;
    public UnionForm Form { get; init; } = UnionForm.UnionCommittee;

    /// <summary>The sub-district it works in, a nine-digit code; null outside the district's streets.</summary>
    public string? StreetCode { get; init; }

    /// <summary>The next higher union that approved the founding.</summary>
    public string? ApprovalBody { get; init; }

    public string? ApprovalNumber { get; init; }
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The certificate of a union as a legal person (工会法人资格证书).</summary>
    public string? CertificateNumber { get; init; }

    public DateOnly? CertificateUntil { get; init; }
    public string? Address { get; init; }
    public string? Phone { get; init; }

    /// <summary>Rooms of the union in square metres.</summary>
    public decimal? Premises { get; init; }

    public bool HasWomenCommittee { get; init; }
    public bool HasAuditCommittee { get; init; }
    public bool HasLawSupervision { get; init; }
    public bool HasMediation { get; init; }

    /// <summary>A workers' congress (职代会).</summary>
    public bool HasCongress { get; init; }

    /// <summary>Openness of the employer's affairs (厂务公开).</summary>
    public bool HasOpenAffairs { get; init; }
}

/// <summary>How many people a union stands for, as of one day.</summary>
public sealed record Headcount
{
    public static readonly Headcount Unknown = new();

    public int? Workers { get; init; }
    public int? WomenWorkers { get; init; }
    public int? MigrantWorkers { get; init; }
    public int? DispatchedWorkers { get; init; }
    public int? Members { get; init; }
    public int? WomenMembers { get; init; }
    public DateOnly? CountedOn { get; init; }

    /// <exception cref="RuleViolationException">A part is larger than its whole, or numbers have no day.</exception>
    public void Check()
    {
        Part(WomenWorkers, "女职工", Workers, "职工");
        Part(MigrantWorkers, "农民工", Workers, "职工");
        Part(DispatchedWorkers, "劳务派遣工", Workers, "职工");
        Part(WomenMembers, "女会员", Members, "会员");
        if (CountedOn is null && (Workers ?? WomenWorkers ?? MigrantWorkers ?? DispatchedWorkers ?? Members ?? WomenMembers) is not null)
            throw new RuleViolationException("填写人数时须注明统计截止日期。");
    }

    private static void Part(int? part, string partName, int? whole, string wholeName)
    {
        if (part < 0 || whole < 0) throw new RuleViolationException("人数不能为负数。");
        if (part > whole) throw new RuleViolationException($"{partName}人数（{part}）不能多于{wholeName}人数（{whole}）。");
    }
}
