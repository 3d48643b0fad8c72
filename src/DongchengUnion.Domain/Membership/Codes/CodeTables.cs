namespace DongchengUnion.Domain.Membership.Codes;

/// <summary>The code tables about members.</summary>
public static class CodeTables
{
    /// <summary>GB/T 2261.1.</summary>
    public const string Sex = "sex";

    /// <summary>GB/T 3304.</summary>
    public const string Ethnicity = "ethnicity";

    /// <summary>GB/T 4658, by level.</summary>
    public const string Education = "education";

    /// <summary>GB/T 4762.</summary>
    public const string PoliticalStatus = "politics";

    public const string WorkStatus = "work-status";
    public const string SkillLevel = "skill-level";
    public const string HouseholdType = "household";
    public const string EmploymentForm = "employment-form";

    /// <summary>会籍变化类型; the first six are national.</summary>
    public const string ChangeKind = "change-kind";

    /// <summary>会籍变化原因; the first six are national.</summary>
    public const string ChangeReason = "change-reason";

    public const string YesNo = "yes-no";

    /// <summary>Countries and regions by their three letters.</summary>
    public const string Nationality = "nationality";

    /// <summary>GB/T 2260 with the codes that are no longer in it: they stay in people's numbers for life. Far from complete.</summary>
    public const string Area = "area";
}
