using DongchengUnion.Domain.Kernel;

namespace DongchengUnion.Domain.Membership;

/// <summary>Sex as GB/T 2261.1 codes it.</summary>
public enum Sex
{
    [Label("未知")] Unknown = 1,
    [Label("男")] Male,
    [Label("女")] Female,
    [Label("未说明")] NotStated,
}

/// <summary>Ordinary members, and those signed up before their employer has a union.</summary>
public enum MemberKind
{
    [Label("普通会员")] Ordinary = 1,
    [Label("预备会员")] Preparatory,
}

/// <summary>The member service card (京卡·互助服务卡).</summary>
public enum CardStatus
{
    [Label("未办")] None = 1,
    [Label("办理中")] InProgress,
    [Label("正常")] Valid,
    [Label("挂失")] ReportedLost,
    [Label("注销")] Cancelled,
}

/// <summary>
/// What a person's file says beside name, documents and standing. Codes are those of the member code tables; a fact nobody has
/// given is null, never a guess.
/// </summary>
public sealed record PersonFacts
{
    public Sex Sex { get; init; } = Sex.Unknown;
    public DateOnly? BirthDate { get; init; }
    public string? Ethnicity { get; init; }
    public string? Nationality { get; init; }
    public string? PoliticalStatus { get; init; }
    public string? Education { get; init; }
    public string? NativePlace { get; init; }
    public string? HouseholdType { get; init; }
    public string? HouseholdArea { get; init; }
    public string? ResidenceArea { get; init; }

    /// <summary>农民工; null where nobody has asked.</summary>
    public bool? IsMigrant { get; init; }

    /// <summary>外地来京务工; null where nobody has asked.</summary>
    public bool? FromOutsideBeijing { get; init; }

    /// <summary>工作单位: the employer's name as the roster gives it; a joint union has many.</summary>
    public string? Workplace { get; init; }

    public string? Department { get; init; }
    public string? Post { get; init; }
    public string? EmploymentForm { get; init; }
    public string? WorkStatus { get; init; }
    public string? SkillLevel { get; init; }
    public string? JobTitle { get; init; }
    public DateOnly? DuesPaidTo { get; init; }
}
